import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document.ts";
import { extract } from "../../src/extract.ts";

function read(text: string, publisher: string | null = null) {
  const document: Document = {
    ...{ id: "d", path: "d.txt", title: null, publisher, author: null, url: null, date: "2025-03-14" },
    ...{ dateFrom: "given", language: "en", format: "text", text, proseStart: 0, pages: [], sha256: "" },
  };
  return extract(document);
}

const ARTICLE = `Minister Leyla Azimova told reporters that 12,000 soldiers had been sent to Sarvan.

Omar Faruk, director of the Red Crescent, said the ministry warned that 2,500 homes were destroyed on Monday.

According to Reuters, the World Bank estimates the damage at $1.2 billion. Some 90 villages have no water.

The ministry denied that 500 people were missing. "We lost 40 schools on March 12," spokesman Ruslan Bek said.
`;

/** For each number of the article, who puts it forward and through whom. */
function owners(text: string) {
  const { claims, figures } = read(text);
  return figures.map((figure) => {
    const claim = claims.find(({ id }) => id === figure.claim);
    return [figure.text, figure.actor?.name ?? null, claim?.via.map(({ actor }) => actor?.name) ?? []];
  });
}

describe("figures", () => {
  test("belong to the innermost claim they stand in, or to nobody", () => {
    expect(owners(ARTICLE)).toEqual([
      ["12,000", "Leyla Azimova", []],
      ["2,500", "ministry", ["Omar Faruk"]],
      ["$1.2 billion", "World Bank", ["Reuters"]],
      ["Some 90", null, []],
      ["500", "ministry", []],
      ["40", "Ruslan Bek", []],
    ]);
  });

  test("in a source are not said by it", () => {
    expect(owners("Two officials said that 300 soldiers were killed.")).toEqual([
      ["Two", null, []],
      ["300", "Two officials", []],
    ]);
  });
});

test("claims list what stands in them, also in claims within them; figures and dates name the innermost", () => {
  const { claims, figures, dates, entities } = read(ARTICLE);
  const within = (
    outer: { content: readonly { start: number; end: number }[] },
    { start, end }: { start: number; end: number },
  ) => outer.content.some((part) => part.start <= start && part.end >= end);
  for (const claim of claims) {
    expect(claim.figures).toEqual(figures.filter((figure) => within(claim, figure)).map(({ id }) => id));
    expect(claim.dates).toEqual(dates.filter((date) => within(claim, date)).map(({ id }) => id));
    for (const id of claim.entities) expect(entities.map((entity) => entity.id)).toContain(id);
  }
  for (const item of [...figures, ...dates]) {
    const holding = claims.filter((claim) => within(claim, item));
    expect(item.claim === null).toBe(holding.length === 0);
    if (item.claim === null) continue;
    const size = (claim: (typeof claims)[number]) =>
      Math.min(
        ...claim.content.filter((part) => part.start <= item.start && part.end >= item.end).map((p) => p.end - p.start),
      );
    const own = holding.find(({ id }) => id === item.claim)!;
    expect(size(own)).toBe(Math.min(...holding.map(size)));
  }
});

describe("the document's own publisher", () => {
  const text = "According to the Northern Wire, the governor warned that the dam may break.";
  const via = (publisher: string | null) =>
    read(text, publisher)
      .claims.find(({ act }) => act === "warning")!
      .via.map(({ actor }) => actor?.name);

  test("is not repeated in the chain", () => expect(via("northern wire")).toEqual([]));
  test("another publisher is", () => expect(via("Evening Post")).toEqual(["Northern Wire"]));
  test("so is everybody where none is stated", () => expect(via(null)).toEqual(["Northern Wire"]));
});
