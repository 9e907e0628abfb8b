import { describe, expect, test } from "vitest";
import { fieldNames, flatten, parseSort, pick, readDays, sortRecords } from "../../src/analysis/index.ts";
import { foldWords } from "../../src/analysis/names.ts";
import { claimOf, spanAt } from "./records.ts";

describe("days", () => {
  test.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-10-26", "2024-10-26", "2024-10-26"],
  ])("%s is %s to %s", (text, from, to) => expect(readDays(text)).toEqual({ from, to }));

  test.each([
    "",
    "2024-13",
    "2024-02-30",
    "26.10.2024",
    "24-10-26",
    "2024-1",
    "yesterday",
    "2024-10-26T00:00",
  ])("%j is none", (text) => expect(readDays(text)).toBeNull());
});

describe("fields", () => {
  const claim = claimOf({
    actor: { id: "person:a", name: "A", type: "person" },
    content: [spanAt("one"), spanAt("two", 9)],
  });

  test.each<[string, unknown]>([
    ["line", 1],
    ["actor.name", "A"],
    ["content.start", [0, 9]],
    ["source", null],
    ["source.text", null],
    ["constructor", null],
    ["__proto__.x", null],
    ["actor.toString", null],
  ])("%s", (field, value) => expect(pick(claim, field)).toEqual(value));

  test("names reach inside", () => {
    expect(fieldNames("claim")).toEqual(expect.arrayContaining(["statement", "actor.name", "saidAt.value"]));
    expect(fieldNames("entity")).not.toContain("line");
  });

  test.each<[unknown, string | number]>([
    [null, ""],
    [7, 7],
    [true, "true"],
    [spanAt("x"), "x"],
    [{ id: "i", name: "N", type: "person" }, "N"],
    [["a", null, spanAt("b")], "a; ; b"],
    [{ actor: null, source: spanAt("s"), cue: null }, "s"],
    [[], ""],
  ])("%j as a cell is %j", (value, cell) => expect(flatten(value)).toBe(cell));
});

describe("sorting", () => {
  const rows = [
    { n: 10, t: "b" },
    { n: 9, t: "a" },
    { n: null, t: "Z" },
    { n: 9, t: "c" },
  ];
  const sorted = (text: string) => sortRecords(rows, parseSort(text)).map(({ n, t }) => `${n}${t}`);

  test("numbers by size, the unknown last both ways, ties as they stood", () => {
    expect(sorted("n")).toEqual(["9a", "9c", "10b", "nullZ"]);
    expect(sorted("-n")).toEqual(["10b", "9a", "9c", "nullZ"]);
  });

  test("text by code, in no locale's order", () => expect(sorted("t")).toEqual(["nullZ", "9a", "10b", "9c"]));

  test("by one field, then another", () => expect(sorted("n,-t")).toEqual(["9c", "9a", "10b", "nullZ"]));
});

test.each([
  ["Zelenskyy", " zelenskyy "],
  ["ÉLYSÉE", " elysee "],
  ["Łódź–Ørsted", " lodz orsted "],
  ["Kim Jong-gyu's", " kim jong gyu s "],
  ["Straße", " strasse "],
  ["  ", "  "],
])("%j folds to %j", (text, folded) => expect(foldWords(text)).toBe(folded));
