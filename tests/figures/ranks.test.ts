import { expect, test } from "vitest";
import { read, texts } from "./read.ts";

test.each<[string, string, number]>([
  ["It ranked 5th of 20 countries.", "5th", 5],
  ["She finished third.", "third", 3],
  ["He came in second place.", "second", 2],
  ["They took first place.", "first", 1],
])("%s → %s", (text, span, value) => {
  expect(read(text)[0]).toMatchObject({ text: span, value, low: value, high: value, measure: "rank", unit: null });
});

test.each([
  "He was the third to die.",
  "The first attack came first.",
  "They placed the third gun.",
  "It took place in the second city.",
  "In the first place, he lied.",
])("%s ranks nothing", (text) => {
  expect(texts(text)).toEqual([]);
});
