import { describe, expect, test } from "vitest";
import { repeatedFigures } from "../../src/analysis/index.ts";
import { figureColumns } from "../../src/output/views/figures.ts";
import { figureOf, spanAt } from "./records.ts";

const actor = (name: string) => ({ id: name, name, type: "organization" as const });
const troops = (line: number, who: string | null, more = {}) =>
  figureOf({
    ...{ id: `f${line}`, line, value: 12000, low: 12000, high: 12000, topic: "personnel", measure: "count" },
    ...{ actor: who === null ? null : actor(who), ...more },
  });

const cells = (figure: object) =>
  Object.fromEntries(figureColumns.map(({ header, parts }) => [header, parts(figure).map(({ text }) => text)]));

describe("what a document repeats", () => {
  test("is one row with everyone who says so, and where", () => {
    const found = repeatedFigures([troops(2, "Army"), troops(10, "Ministry"), troops(12, "Army"), troops(14, null)]);
    expect(found).toHaveLength(1);
    const row = cells(found[0]!);
    expect(row.who).toEqual(["Army :2 :12", "Ministry :10", "(the document) :14"]);
    expect(row["in the text"]).toContain("4 times");
    expect(row.where!.map((place) => place.replace(/^.*:/, ":"))).toEqual([":2", ":10", ":12", ":14"]);
    expect(row.amount).toEqual(["12,000"]);
  });

  test("is not what differs in amount, bound or topic", () => {
    const others = [
      troops(3, "A", { low: 11000, value: 11000 }),
      troops(4, "A", { bound: ">" }),
      troops(5, "A", { topic: "killed" }),
    ];
    expect(repeatedFigures([troops(2, "A"), ...others])).toHaveLength(4);
  });

  test("a bare number is like no other", () => {
    const bare = { topic: null, of: null, unit: null };
    expect(repeatedFigures([troops(2, null, bare), troops(3, null, bare)])).toHaveLength(2);
  });

  test("a figure alone is a row as ever", () => {
    const row = cells(repeatedFigures([troops(2, "Army", { of: spanAt("troops", 4) })])[0]!);
    expect([row.who, row["of what"]]).toEqual([["Army"], ["troops"]]);
  });
});

test.each<[number, string]>([
  [999, "999"],
  [12000, "12,000"],
  [1234567, "1,234,567"],
  [1200000, "1.2 m"],
  [1.35e9, "1.35 bn"],
  [2e12, "2 tn"],
  [1.5, "1.5"],
  [12345.678, "12,345.678"],
  [0, "0"],
])("%d is read %s", (value, shown) => {
  expect(cells(figureOf({ value, low: value, high: value, bound: "=", measure: "count" })).amount).toEqual([shown]);
});
