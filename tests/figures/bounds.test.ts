import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

type Row = [sentence: string, evidence: string, bound: string, low: number | null, high: number | null];

const before: Row[] = [
  ["About 30 soldiers left.", "About 30", "~", 30, 30],
  ["Around 30 soldiers left.", "Around 30", "~", 30, 30],
  ["Some 30 soldiers left.", "Some 30", "~", 30, 30],
  ["Approximately 30 soldiers left.", "Approximately 30", "~", 30, 30],
  ["Roughly 30 soldiers left.", "Roughly 30", "~", 30, 30],
  ["Nearly 30 soldiers left.", "Nearly 30", "~", 30, 30],
  ["Almost 30 soldiers left.", "Almost 30", "~", 30, 30],
  ["An estimated 30 soldiers left.", "An estimated 30", "~", 30, 30],
  ["Close to 30 soldiers left.", "Close to 30", "~", 30, 30],
  ["The depth is ~1.2 mm.", "~1.2 mm", "~", 1.2, 1.2],
  ["Perhaps 30 soldiers left.", "Perhaps 30", "~", 30, 30],
  ["Up to 30 soldiers left.", "Up to 30", "<=", null, 30],
  ["As many as 30 soldiers left.", "As many as 30", "<=", null, 30],
  ["As much as $30 was paid.", "As much as $30", "<=", null, 30],
  ["No more than 30 soldiers left.", "No more than 30", "<=", null, 30],
  ["At most 30 soldiers left.", "At most 30", "<=", null, 30],
  ["A maximum of 30 soldiers left.", "A maximum of 30", "<=", null, 30],
  ["More than 30 soldiers left.", "More than 30", ">", 30, null],
  ["Over 30 soldiers left.", "Over 30", ">", 30, null],
  ["Well over 30 soldiers left.", "Well over 30", ">", 30, null],
  ["Just over 30 soldiers left.", "Just over 30", ">", 30, null],
  ["Above 30 degrees Celsius it melts.", "Above 30 degrees Celsius", ">", 30, null],
  ["Upwards of 30 soldiers left.", "Upwards of 30", ">", 30, null],
  ["It costs in excess of $30.", "in excess of $30", ">", 30, null],
  ["Fewer than 30 soldiers left.", "Fewer than 30", "<", null, 30],
  ["Less than 30 percent voted.", "Less than 30 percent", "<", null, 30],
  ["Under 30 soldiers left.", "Under 30", "<", null, 30],
  ["Just under 30 soldiers left.", "Just under 30", "<", null, 30],
  ["Unemployment is below 30 percent.", "below 30 percent", "<", null, 30],
  ["A sub-300 sq m office was let.", "sub-300 sq m", "<", null, 300],
  ["At least 30 soldiers left.", "At least 30", ">=", 30, null],
  ["No fewer than 30 soldiers left.", "No fewer than 30", ">=", 30, null],
  ["No less than $30 was paid.", "No less than $30", ">=", 30, null],
  ["A minimum of 30 soldiers left.", "A minimum of 30", ">=", 30, null],
  ["Exactly 30 soldiers left.", "Exactly 30", "=", 30, 30],
  ["30 soldiers left.", "30", "=", 30, 30],
  ["Only 30 soldiers left.", "30", "=", 30, 30],
  ["More than $2.3bn was spent.", "More than $2.3bn", ">", 2.3e9, null],
  ["More than a dozen soldiers left.", "More than a dozen", ">", 12, null],
  ["More than half of the soldiers left.", "More than half", ">", 0.5, null],
  ["Up to about 30 soldiers left.", "Up to about 30", "<=", null, 30],
  ["At least some 30 soldiers left.", "At least some 30", ">=", 30, null],
];

const after: Row[] = [
  ["The force has 30 soldiers or so; 40 or more tanks stay.", "40 or more", ">=", 40, null],
  ["He gave 30 or so.", "30 or so", "~", 30, 30],
  ["He gave 30 or more.", "30 or more", ">=", 30, null],
  ["He gave 30 or fewer.", "30 or fewer", "<=", null, 30],
  ["He gave 30 or less.", "30 or less", "<=", null, 30],
  ["Patients aged 65 and over qualify.", "65 and over", ">=", 65, null],
  ["He gave 30 at least.", "30 at least", ">=", 30, null],
  ["The 200+ soldiers left.", "200+", ">=", 200, null],
];

describe.each([
  ["before the number", before],
  ["after the number", after],
])("a bound %s", (_, rows) => {
  test.each(rows)("%s → %s %s", (sentence, text, bound, low, high) => {
    expect(read(sentence)).toContainEqual(expect.objectContaining({ text, bound, low, high }));
  });
});

test("a bound that follows a number belongs to the next one", () => {
  expect(read("They killed 5, at least 3 of them officers.").map((f) => [f.text, f.bound])).toEqual([
    ["5", "="],
    ["at least 3", ">="],
  ]);
});

test("a conversion in brackets keeps the bound and the trend", () => {
  expect(read("They fly more than 100 kilometers (60 miles).")).toMatchObject([
    { text: "more than 100 kilometers", bound: ">", unit: "km", low: 100, high: null },
    { text: "60 miles", bound: ">", unit: "[mi_i]", low: 60, high: null },
  ]);
});

test.each([
  ["They fought for 18+ years.", "18+ years", "a"],
  ["They held it for 30 or more days.", "30 or more days", "d"],
])("%s: a unit may follow the bound", (sentence, text, unit) => {
  expect(read(sentence)).toMatchObject([{ text, unit, bound: ">=", measure: "duration" }]);
});
