import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findEntities } from "../../src/entities/index.ts";
import { analyse } from "../../src/language/index.ts";

const piece = fc.constantFrom(
  "Putin",
  "Kim",
  "Jong",
  "-",
  "gyu",
  "ISW",
  "(",
  ")",
  "the",
  "Institute",
  "of",
  "War",
  "he",
  "It",
  "they",
  "said",
  "minister",
  "President",
  "constructor",
  "__proto__",
  "toString",
  "Russia",
  "Russian",
  "troops",
  "“",
  "”",
  "I",
  ",",
  ".",
  "\n\n",
  "U.S.",
  "F",
  "16",
  "'s",
  "Путин",
  "習近平",
  "𝒜",
  "é",
); // prettier-ignore
const texts = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((words) => words.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

describe("whatever the text", () => {
  test("mentions lie in the text in order, and each points at an entity", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { entities, mentions } = findEntities(analyse(text));
        let before = 0;
        for (const { start, end, entity } of mentions) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(entities[entity]).toBeDefined();
          before = start;
        }
        expect(new Set(entities.map((e) => e.id)).size).toBe(entities.length);
        expect(new Set(mentions.map((m) => m.entity)).size).toBe(entities.length);
      }),
    );
  });

  test("the same text gives the same entities", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findEntities(analyse(text))).toEqual(findEntities(analyse(text)));
      }),
      { numRuns: 30 },
    );
  });
});

test.each(["constructor", "__proto__", "toString"])("%s may be a name", (name) => {
  const text = `President ${name} Novak spoke. ${name} said so. The ${name} Institute (CI) agreed.`;
  expect(() => findEntities(analyse(text))).not.toThrow();
});

const HOSTILE: [string, (n: number) => string][] = [
  ["capitalised words in a row", (n) => "Kim Novak ".repeat(n / 2)],
  [
    "one surname after another",
    (n) =>
      Array.from({ length: n }, (_, i) => `A${i} Kim said he left.`)
        .join(" ")
        .slice(0, n * 6),
  ],
  ["acronyms in brackets", (n) => "Bank (BB) ".repeat(n / 2)],
  ["pronouns", (n) => `NATO met. ${"he it they ".repeat(n / 3)}`],
  ["descriptions", (n) => "the big bad minister of the court ".repeat(n / 7)],
  ["open quotation marks", (n) => "“ Kim I ".repeat(n / 3)],
  ["titles", (n) => "deputy vice foreign minister ".repeat(n / 4)],
];

test.each(HOSTILE)(
  "time grows linearly: %s",
  (_, make) => {
    const time = (n: number) => {
      const analysis = analyse(make(n));
      const begun = performance.now();
      findEntities(analysis);
      return performance.now() - begun;
    };
    time(2_000);
    const small = Math.min(time(20_000), time(20_000));
    const large = Math.min(time(100_000), time(100_000));
    // Five times the text: five times the time where it is linear, 25 times where it is quadratic.
    expect(large / Math.max(small, 5)).toBeLessThan(15);
  },
  60_000,
);
