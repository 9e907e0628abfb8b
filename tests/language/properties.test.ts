import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/language/index.ts";

/** Texts of words, marks, breaks and oddities, which meet more rules than random characters do. */
const PIECES = [
  "the",
  "Putin",
  "U.S.",
  "said",
  "don't",
  "co-",
  "12,000",
  "3.5",
  "No.",
  "Gen.",
  "'s",
  "’",
  "‘",
  "“",
  "”",
  '"',
  "'",
  "-",
  "--",
  "...",
  ".",
  "!",
  "?",
  ",",
  ";",
  ":",
  "(",
  ")",
  "[6]",
  " ",
  "  ",
  "\n",
  "\r\n",
  "\n\n",
  "\t",
  "%",
  "$",
  "\u00ad",
  "\u200d",
  "\u2028",
  "普京",
  "。",
  "قال",
  "😀",
  "👨‍👩‍👧",
  "e\u0301",
  "http://a.example",
  "x@a.example",
  "#tag",
  "__proto__",
  "constructor",
  "\ud800",
  "\u0000",
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: "binary", maxLength: 80 }),
);

describe("analyse, on any text", () => {
  it("puts every character that is no space in exactly one token, in order", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tokens } = analyse(text);
        let at = 0;
        tokens.forEach((token, i) => {
          expect(token.index).toBe(i);
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}]*$/u);
          at = token.end;
        });
        expect(text.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}]*$/u);
      }),
    );
  });

  it("covers all tokens with sentences, and paragraphs only grow", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tokens, sentences } = analyse(text);
        let next = 0;
        let paragraph = 0;
        sentences.forEach((sentence, i) => {
          expect(sentence.index).toBe(i);
          expect(sentence.first).toBe(next);
          expect(sentence.last).toBeGreaterThan(sentence.first);
          expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
          expect(sentence.start).toBe(tokens[sentence.first]!.start);
          expect(sentence.end).toBe(tokens[sentence.last - 1]!.end);
          next = sentence.last;
          paragraph = sentence.paragraph;
        });
        expect(next).toBe(tokens.length);
      }),
    );
  });

  it("keeps phrases, verb groups and quotations in order and inside sentences or paragraphs", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tokens, nounPhrases, verbGroups, quotations } = analyse(text);
        for (const groups of [nounPhrases, verbGroups]) {
          groups.forEach(({ first, last, head }, k) => {
            expect(first).toBeGreaterThanOrEqual(groups[k - 1]?.last ?? 0);
            expect(head).toBeGreaterThanOrEqual(first);
            expect(head).toBeLessThan(last);
            expect(tokens[last - 1]!.sentence).toBe(tokens[first]!.sentence);
          });
        }
        quotations.forEach(({ first, last, start, end }, k) => {
          expect(start).toBeGreaterThanOrEqual(quotations[k - 1]?.start ?? 0);
          expect([start, end]).toEqual([tokens[first]!.start, tokens[last - 1]!.end]);
        });
      }),
    );
  });

  it("gives the same answer twice, whatever was read in between", () => {
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        const before = analyse(text);
        analyse(other);
        expect(analyse(text)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});

describe("analyse, on long hostile lines", () => {
  const UNIT = 12_000;
  const lines: [string, (n: number) => string][] = [
    ["digits", (n) => "7".repeat(n)],
    ["open quotes", (n) => '"a '.repeat(n / 4)],
    ["open single quotes", (n) => "'a ".repeat(n / 4)],
    ["curly quotes", (n) => "“a ".repeat(n / 4)],
    ["dots", (n) => ".".repeat(n)],
    ["parted dots", (n) => ". ".repeat(n / 2)],
    ["line breaks", (n) => "\n".repeat(n)],
    ["short lines", (n) => "a\n".repeat(n / 2)],
    ["letters", (n) => "a".repeat(n)],
    ["hyphens", (n) => "a-".repeat(n / 2)],
    ["initials", (n) => "A.".repeat(n / 2)],
    ["clitics", (n) => "'s".repeat(n / 2)],
    ["apostrophes in a word", (n) => "a'b".repeat(n / 3)],
    ["adjectives", (n) => "big ".repeat(n / 4)],
    ["possessors", (n) => "John's ".repeat(n / 7)],
    ["adverbs after an auxiliary", (n) => "is very ".repeat(n / 8)],
    ["auxiliaries in a row", (n) => "be going to ".repeat(n / 12)],
    ["brackets", (n) => "[6]".repeat(n / 3)],
    ["closing marks", (n) => ".”)".repeat(n / 3)],
    ["emoji", (n) => "😀".repeat(n / 2)],
    ["capitals", (n) => "Ab! ".repeat(n / 4)],
    ["at signs", (n) => "a@".repeat(n / 2)],
    ["slashes", (n) => "http://".repeat(n / 7)],
  ];

  it.each(lines)("reads %s in time linear in their number", (_, line) => {
    const time = (text: string) => {
      const start = process.hrtime.bigint();
      analyse(text);
      return Number(process.hrtime.bigint() - start) / 1e6;
    };
    analyse(line(UNIT / 4));
    const short = Math.min(time(line(UNIT)), time(line(UNIT)));
    const long = Math.min(time(line(UNIT * 4)), time(line(UNIT * 4)));
    // Four times the text: linear is 4, quadratic 16; small times are noise.
    expect(long).toBeLessThan(Math.max(10 * short, 60));
  });
});
