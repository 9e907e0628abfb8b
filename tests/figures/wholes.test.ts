import { describe, expect, test } from "vitest";
import { read, texts } from "./read.ts";

/** Each figure as `text topic`. */
function topics(text: string): string[] {
  return read(text).map((f) => `${f.text} ${f.topic}`);
}

const TABLE: readonly (readonly [text: string, ...expected: string[]])[] = [
  // Of the whole, nothing is told.
  ["Of the 30 people on board, 12 were killed and 5 were wounded.", "30 null", "12 killed", "5 wounded"],
  ["They killed 12 of the 30 soldiers.", "12 killed", "30 personnel"],
  ["He was one of 12 killed.", "12 killed"],
  ["There were 30 people on board, 12 of them were killed.", "30 null", "12 killed"],
  ["The death toll rose to 40, with 100 injured and 3 missing.", "40 killed", "100 wounded", "3 missing"],
  ["Seven were hurt and one was killed.", "Seven wounded", "one killed"],
  ["The new one was better, and no one was hurt."],
  [
    "At least nine people were killed, among them two children, and 62 others were injured.",
    "At least nine killed",
    "two killed",
    "62 wounded",
  ],
  ["30 soldiers and 12 civilians were killed.", "30 killed", "12 killed"],
  ["At least 30 people, including 3 children, were killed.", "At least 30 killed", "3 killed"],
];

const CAPTURES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ["They detained five suspected militants.", "five captured"],
  ["They apprehended a Taliban improvised explosive device expert.", "a captured"],
  ["They arrested an Islamic Movement of Uzbekistan (IMU) leader.", "an captured"],
  ["They captured another commander.", "another captured"],
  ["Several men associated with the house were taken into custody.", "Several captured"],
  ["They took two men of the village into custody.", "two captured"],
  ["A number of suspects were arrested.", "A number captured"],
  ["They confirmed the arrest of two men.", "two captured"],
  ["They managed to arrest two men.", "two captured"],
  ["The force had orders to arrest two men.", "two null"],
  ["They took two men to the village.", "two null"],
  ["They detained one suspected insurgent yesterday.", "one captured"],
];

describe("what became of whom", () => {
  for (const [text, ...expected] of [...TABLE, ...CAPTURES]) test(text, () => expect(topics(text)).toEqual(expected));
});

describe("a firmer and a possible number are one interval", () => {
  test("At least 30, possibly 40, people were killed.", () => {
    expect(read("At least 30, possibly 40, people were killed.")).toMatchObject([
      { text: "At least 30, possibly 40", low: 30, high: 40, value: 35, bound: ">=", of: "people", topic: "killed" },
    ]);
  });
  test("two numbers without it are two", () => {
    expect(texts("At least 30, 40 and 50 people were killed.")).toHaveLength(3);
  });
});

describe("changes", () => {
  test("by a percentage to a number are two figures", () => {
    expect(texts("Sales rose by 5 percent to 3.2 million.")).toEqual(["5 percent", "3.2 million"]);
  });
  test("what is shot down has not fallen", () => {
    expect(read("They shot down 51 drones.")[0]).toMatchObject({ trend: null, topic: "equipment" });
    expect(read("Sales are down 51 percent.")[0]).toMatchObject({ trend: "down" });
  });
});

describe("ground", () => {
  test("is taken with the verb behind, too", () => {
    expect(read("Some 300 square kilometres were captured.")[0]).toMatchObject({ topic: "territory" });
    expect(read("The lake covers 300 square kilometres.")[0]).toMatchObject({ topic: null });
  });
});

describe("no quantities", () => {
  test("a local telephone number", () => {
    expect(texts("Call 555-1234 now.")).toEqual([]);
    expect(texts("Some 500-1000 people came.")).toEqual(["Some 500-1000"]);
  });
});

test("a magnitude is a point on a scale", () => {
  expect(read("A magnitude-7.1 earthquake struck.")[0]).toMatchObject({ value: 7.1, measure: "other" });
  expect(read("The 6.4-magnitude quake struck.")[0]).toMatchObject({ value: 6.4, measure: "other" });
  expect(read("It was of magnitude 6.4 there.")[0]).toMatchObject({ value: 6.4, measure: "other" });
});
