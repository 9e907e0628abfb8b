import { describe, expect, test } from "vitest";
import { timeline } from "../../src/analysis/timeline.ts";
import { extract } from "../../src/extract.ts";
import { periodOf } from "../../src/output/views/timeline.ts";

const all = { date: () => true, claim: () => true };

/** The timeline of texts of 26 October 2024, as a reader would tell it. */
function told(...texts: string[]) {
  const line = timeline();
  for (const [i, text] of texts.entries()) {
    const found = extract({
      ...{ id: `d${i}`, path: `d${i}.txt`, title: null, publisher: "UNN", author: null, url: null, date: "2024-10-26" },
      ...{ dateFrom: "given", language: "en", format: "text", text, proseStart: 0, pages: [], sha256: "" },
    });
    line.add(found, all);
  }
  return line.finish();
}

const brief = (text: string) =>
  told(text).map((entry) => [periodOf(entry), entry.kind, entry.actor?.name ?? null, entry.statement]);

describe("a timeline", () => {
  test.each<[string, string, unknown[][]]>([
    [
      "what the document says itself",
      "The talks began on 16 June 2024.",
      [["2024-06-16", "event", null, "The talks began on 16 June 2024"]],
    ],
    [
      "what somebody says of a day, without the words that say so",
      "The minister said that the bridge will open on 3 November.",
      [["2024-11-03", "event", "minister", "the bridge will open on 3 November"]],
    ],
    [
      "days of one clause that follow on each other",
      "The army will leave the valley on October 27 and 28.",
      [["2024-10-27 – 2024-10-28", "event", null, "The army will leave the valley on October 27 and 28"]],
    ],
    [
      "what was said on a day",
      "Anna Berg denied on Friday that the port was closed.",
      [["2024-10-25", "said", "Anna Berg", "the port was closed"]],
    ],
    ["what stands for no days", "Troops will soon arrive. They march three hours a day.", []],
  ])("has %s", (_what, text, expected) => expect(brief(text)).toEqual(expected));

  test("has the whole claim where the dated clause only introduces it", () => {
    const [entry] = told("Reuters reported last week that three ports may have been closed.");
    expect(entry).toMatchObject({ from: "2024-10-14", actor: { name: "Reuters" } });
    expect(entry!.statement).toContain("three ports may have been closed");
  });

  test("is in order of time, over all documents", () => {
    const entries = told(
      "The fair was opened on 3 May 2024.",
      "The port closed on 2 May 2024.",
      "The law was passed in 2019.",
    );
    expect(entries.map(({ from }) => from)).toEqual(["2019-01-01", "2024-05-02", "2024-05-03"]);
  });

  test("tells once what several documents tell in the same words", () => {
    const [entry, ...others] = told(
      "The fair was opened on 3 May 2024.",
      "Rain fell.\n\nThe fair was opened on 3 May 2024.",
    );
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ times: 2, documents: ["d0", "d1"], document: "d0" });
  });

  test("is the same whatever order documents come in, save for what is told twice at the same place", () => {
    const [a, b] = ["The fair was opened on 3 May 2024.", "The port closed on 2 May 2024."];
    expect(told(a!, b!).map(({ statement }) => statement)).toEqual(told(b!, a!).map(({ statement }) => statement));
  });
});

test.each<[string | null, string | null, string]>([
  ["2024-10-26", "2024-10-26", "2024-10-26"],
  ["2024-10-01", "2024-10-31", "2024-10"],
  ["2024-02-01", "2024-02-29", "2024-02"],
  ["2024-01-01", "2024-12-31", "2024"],
  ["2024-10-27", "2024-11-02", "2024-10-27 – 2024-11-02"],
  ["2024-10-01", null, "2024-10-01 – …"],
  [null, "2024-10-31", "… – 2024-10-31"],
])("%s to %s is %s", (from, to, shown) => expect(periodOf({ from, to })).toBe(shown));
