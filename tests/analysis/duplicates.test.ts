import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { likenessFinder } from "../../src/analysis/duplicates/find.ts";
import { overlapOf, sketchOf } from "../../src/analysis/duplicates/sketch.ts";

/** A text of so many different sentences; another `topic` gives other words. */
const story = (sentences: number, topic = "grain") =>
  Array.from(
    { length: sentences },
    (_, i) =>
      `Official ${topic}${i} said on day ${i} that depot ${topic}-${i * 7} had shipped ${i * 31} tonnes of ${topic}.`,
  ).join("\n");

const body = story(20);
const article = `Grain leaves port\n${body}`;

/** What the second text is like. */
function likeness(first: string, second: string): string | null {
  const finder = likenessFinder();
  finder.add(story(15, "steel"));
  finder.add(first);
  return finder.add(second)[0]?.likeness ?? null;
}

describe("a document is like an earlier one", () => {
  test.each([
    ["the same", article, article, "identical"],
    ["other white space", article, `\r\n${article.replace(/\n/g, "\r\n\r\n").replace(/ /g, "\u00a0 ")}\n`, "identical"],
    ["another headline", article, `Ships sail\n${body}`, "headline"],
    ["other quotation marks", article, article.replace("Grain leaves port", "“Grain” leaves port"), "headline"],
    ["a byline added", article, `By Our Correspondent\n${article}`, "near"],
    ["the end cut", article, `Grain leaves port\n${story(12)}`, "near"],
    ["more added", `Grain leaves port\n${story(12)}`, article, "near"],
    ["one number updated", article, article.replace("shipped 93 tonnes", "shipped 94 tonnes"), "near"],
  ])("%s", (_, first, second, expected) => expect(likeness(first, second)).toBe(expected));
});

describe("a document is not like another", () => {
  test.each([
    ["of other words", article, story(20, "coal")],
    ["that quotes a part of it", article, `${story(3)}\n${story(40, "coal")}`],
    ["that is a part of it, and little", story(40), story(5)],
    [
      "as short as a formula",
      "No comment was given by the ministry.\nAsked twice.",
      "No comment was given by the ministry.\nAsked.",
    ],
    [
      "with the same opening and end",
      `${story(3)}\n${story(12, "coal")}\nMore soon.`,
      `${story(3)}\n${story(12, "tin")}\nMore soon.`,
    ],
  ])("%s", (_, first, second) => expect(likeness(first, second)).toBeNull());
});

test("the overlap of texts is the same both ways, all of itself, and exact where they are short", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 200 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [x, y] = [sketchOf(a), sketchOf(b)];
      expect(overlapOf(x, y)).toEqual(overlapOf(y, x));
      if (x.shingles > 0) expect(overlapOf(x, x)).toEqual({ common: 1, contained: 1 });
    }),
  );
  expect(overlapOf(sketchOf("a b c d e f"), sketchOf("b c d e f g"))).toEqual({ common: 1 / 3, contained: 0.5 });
});

test("the estimate for long texts is near the truth", () => {
  const overlap = overlapOf(sketchOf(story(300)), sketchOf(story(200)));
  expect(overlap.common).toBeGreaterThan(0.6);
  expect(overlap.common).toBeLessThan(0.74);
  expect(overlap.contained).toBeGreaterThan(0.95);
});

test("time grows with documents, not with their pairs, though all share a formula", () => {
  const formula = story(4, "formula");
  const finder = likenessFinder();
  const began = performance.now();
  for (let i = 0; i < 2000; i++) finder.add(`${story(4, `n${i}x`)}\n${formula}`);
  expect(performance.now() - began).toBeLessThan(20_000);
});
