import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { summarizer } from "../../src/analysis/index.ts";
import type { Extraction } from "../../src/extract.ts";
import { claimOf, dateOf, documentOf, entityOf, extractionOf, figureOf, spanAt } from "./records.ts";

const putin = { id: "person:vladimir-putin", name: "Vladimir Putin", type: "person" } as const;
const isw = { id: "organization:isw", name: "ISW", type: "organization" } as const;

function summaryOf(extractions: readonly Extraction[], limit = 10) {
  const summary = summarizer();
  for (const extraction of extractions) summary.add(extraction);
  return summary.finish(limit);
}

const documentNumber = (n: number, fields: Partial<Extraction>) =>
  extractionOf({
    document: documentOf({ id: `d${n}`, path: `d${n}.txt`, date: `2024-10-2${n}`, publisher: "UNN" }),
    ...fields,
  });
const at = (n: number) => ({ document: `d${n}`, path: `d${n}.txt` });
const statement = "the provision of military assistance is a signal of deterrence";

test("nothing gives an empty summary", () => {
  expect(summaryOf([])).toEqual({
    documents: { count: 0, words: 0, from: null, to: null, undated: 0, publishers: [] },
    counts: { claims: 0, hedged: 0, unattributed: 0, figures: 0, dates: 0, actors: 0 },
    actors: [],
    claims: [],
    figures: [],
    timeline: [],
  });
});

test("documents are counted, with the days they span", () => {
  const undated = extractionOf({ document: documentOf({ date: null }) });
  expect(summaryOf([documentNumber(3, {}), documentNumber(1, {}), undated]).documents).toEqual({
    count: 3,
    words: 6,
    from: "2024-10-21",
    to: "2024-10-23",
    undated: 1,
    publishers: [{ name: "UNN", documents: 2 }],
  });
});

describe("actors", () => {
  const speaking = documentNumber(1, {
    entities: [entityOf({ ...putin, roles: ["president"] })],
    claims: [
      claimOf({ actor: putin, act: "denial" }),
      claimOf({ actor: putin, act: "statement" }),
      claimOf({ actor: putin, act: "denial" }),
      claimOf({ actor: isw, act: "assessment" }),
      claimOf({ actor: null }),
    ],
  });

  test("are ordered by how often they speak, with their acts and roles", () => {
    const { actors, counts } = summaryOf([speaking]);
    expect(actors[0]).toEqual({
      ...putin,
      roles: ["president"],
      claims: 3,
      documents: 1,
      acts: [
        { act: "denial", count: 2 },
        { act: "statement", count: 1 },
      ],
    });
    expect(actors[1]!.name).toBe("ISW");
    expect(counts).toMatchObject({ claims: 5, actors: 2, unattributed: 1 });
  });
});

describe("claims", () => {
  test("a denial stands before a statement, a named actor before nobody", () => {
    const { claims } = summaryOf([
      documentNumber(1, {
        claims: [
          claimOf({ id: "nobody", statement, start: 0 }),
          claimOf({ id: "statement", actor: isw, statement, start: 1 }),
          claimOf({ id: "denial", actor: putin, act: "denial", statement, start: 2 }),
        ],
      }),
    ]);
    expect(claims.map(({ id }) => id)).toEqual(["denial", "statement", "nobody"]);
  });

  test("the same words of the same actor are one, and count for more", () => {
    const { claims } = summaryOf([
      documentNumber(2, { claims: [claimOf({ id: "b", ...at(2), actor: isw, statement: `${statement}.` })] }),
      documentNumber(1, { claims: [claimOf({ id: "a", ...at(1), actor: isw, statement: statement.toUpperCase() })] }),
      documentNumber(3, {
        claims: [claimOf({ id: "c", ...at(3), actor: isw, statement: "the sky is very blue there" })],
      }),
    ]);
    expect(claims.map(({ id, times, documents }) => [id, times, documents])).toEqual([
      ["a", 2, ["d1", "d2"]],
      ["c", 1, ["d3"]],
    ]);
  });

  test("one talker does not fill the screen", () => {
    const many = Array.from({ length: 8 }, (_, i) =>
      claimOf({ id: `p${i}`, actor: putin, act: "denial", statement: `this is denial number ${i}`, start: i }),
    );
    const one = claimOf({ id: "isw", actor: isw, act: "assessment", statement, start: 99 });
    const { claims } = summaryOf([documentNumber(1, { claims: [...many, one] })], 4);
    expect(claims.map(({ id }) => id)).toContain("isw");
  });
});

test("a figure is one row with everyone who puts it forward", () => {
  const troops = { value: 12000, low: 12000, high: 12000, topic: "personnel" };
  const { figures } = summaryOf([
    documentNumber(1, { figures: [figureOf({ id: "a", ...at(1), ...troops, of: spanAt("DPRK troops"), actor: isw })] }),
    documentNumber(2, {
      figures: [figureOf({ id: "b", ...at(2), ...troops, of: spanAt("servicemen"), actor: putin })],
    }),
    documentNumber(3, { figures: [figureOf({ id: "c", ...at(3), ...troops, bound: ">=", high: null })] }),
    documentNumber(3, { figures: [figureOf({ id: "none", value: null, low: null, high: null })] }),
  ]);
  expect(figures.map(({ id, times, actors }) => [id, times, actors])).toEqual([
    ["a", 2, ["ISW", "Vladimir Putin"]],
    ["c", 1, []],
  ]);
});

test("the timeline is in order of time and holds what can be placed", () => {
  const event = spanAt("it rains");
  const { timeline } = summaryOf([
    documentNumber(1, {
      dates: [
        dateOf({ id: "b", event, start: 0 }),
        dateOf({ id: "a", event, start: 1, from: "2024-06-18", to: "2024-06-18" }),
        dateOf({ id: "again", event, start: 2 }),
        dateOf({ id: "soon", event, start: 3, from: null, to: null }),
        dateOf({ id: "lasting", event, start: 4, type: "DURATION" }),
        dateOf({ id: "of nothing", start: 5, from: "2023-01-01", to: "2023-01-01" }),
      ],
    }),
  ]);
  expect(timeline.map(({ id, times }) => [id, times])).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
});

test("documents may come in any order", () => {
  const acts = ["denial", "statement", "warning"] as const;
  const random = fc
    .array(
      fc.record({
        actor: fc.constantFrom(putin, isw, null),
        act: fc.constantFrom(...acts),
        value: fc.constantFrom(1, 2, 3),
        day: fc.constantFrom("2024-10-20", "2024-10-21"),
        words: fc.constantFrom("one two three four five", "six seven eight nine ten"),
      }),
      { maxLength: 9 },
    )
    .map((items) =>
      items.map(({ actor, act, value, day, words }, n) =>
        documentNumber(n, {
          claims: [claimOf({ id: `c${n}`, ...at(n), actor, act, statement: words })],
          figures: [figureOf({ id: `f${n}`, ...at(n), value, low: value, high: value, actor })],
          dates: [dateOf({ id: `d${n}`, ...at(n), from: day, to: day, event: spanAt(words) })],
        }),
      ),
    );
  fc.assert(
    fc.property(random, (extractions) => {
      expect(summaryOf([...extractions].reverse(), 4)).toEqual(summaryOf(extractions, 4));
    }),
  );
});

test("a limit holds for every section", () => {
  const claims = Array.from({ length: 9 }, (_, i) =>
    claimOf({ statement: `number ${i} of many`, actor: putin, start: i }),
  );
  const summary = summaryOf([documentNumber(1, { claims })], 3);
  expect(summary.claims).toHaveLength(3);
  expect(summary.counts.claims).toBe(9);
});
