import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFigures } from "../../src/figures/index.ts";
import { analyse } from "../../src/language/index.ts";
import { read } from "./read.ts";

const word = fc.constantFrom(
  ..."12 1,250 3.5 2024 $ € % - – to and between from at least about up more than + ( ) , . ; a an one two dozen hundred thousand million of in killed wounded people troops km per hour rose by down half third several dozens hundreds 155-mm T-90 Article the were Kyiv ½ 1/2 or so m bn 10-12 -5 12345678901234567890 constructor __proto__".split(
    " ",
  ),
);
const sentence = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));
const text = fc.oneof(
  sentence,
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 80 }),
);

describe("any text", () => {
  test("gives spans that slice back, in order, none over another", () => {
    fc.assert(
      fc.property(text, (input) => {
        let end = 0;
        for (const figure of findFigures(analyse(input), [])) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(input.slice(figure.start, figure.end).trim()).toHaveLength(figure.end - figure.start);
          if (figure.of)
            expect(input.slice(figure.of.start, figure.of.end)).toHaveLength(figure.of.end - figure.of.start);
          end = figure.end;
        }
        expect(end).toBeLessThanOrEqual(input.length);
      }),
      { numRuns: 500 },
    );
  });

  test("gives finite numbers, the low end below the high one", () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { value, low, high } of findFigures(analyse(input), [])) {
          for (const number of [value, low, high]) expect(number === null || Number.isFinite(number)).toBe(true);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          if (value !== null && low !== null && high !== null) {
            expect(value).toBeGreaterThanOrEqual(low);
            expect(value).toBeLessThanOrEqual(high);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("gives the same figures each time", () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(read(input)).toEqual(read(input));
      }),
    );
  });
});

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Spells a number below 10^15, with "and" after the hundreds where asked. */
function spell(n: number, and: boolean): string {
  if (n < 20) return ONES[n]!;
  if (n < 100) return TENS[Math.floor(n / 10) - 2]! + (n % 10 ? `-${ONES[n % 10]}` : "");
  const scale = ([1e12, 1e9, 1e6, 1e3, 100] as const).find((each) => n >= each)!;
  const name = { 1e12: "trillion", 1e9: "billion", 1e6: "million", 1e3: "thousand", 100: "hundred" }[scale];
  const rest = n % scale;
  const tail = rest === 0 ? "" : ` ${and && rest < 100 ? "and " : ""}${spell(rest, and)}`;
  return `${spell(Math.floor(n / scale), and)} ${name}${tail}`;
}

const LARGE = fc.oneof(
  fc.integer({ min: 2, max: 2000 }),
  fc.integer({ min: 2, max: 1e9 }),
  fc.integer({ min: 2, max: 999e12 }),
);

describe("numbers", () => {
  test("are read as they are spelt in words", () => {
    fc.assert(
      fc.property(LARGE, fc.boolean(), (n, and) => {
        const words = spell(n, and);
        expect(read(`There were ${words} tents.`)).toMatchObject([{ text: words, value: n, low: n, high: n }]);
      }),
      { numRuns: 400 },
    );
  });

  test("are read as they are grouped in digits", () => {
    fc.assert(
      fc.property(LARGE, (n) => {
        const digits = n.toLocaleString("en-US");
        expect(read(`There were ${digits} tents.`)).toMatchObject([{ text: digits, value: n }]);
        const lakhs = n.toLocaleString("en-IN");
        if (n < 1e12) expect(read(`There were ${lakhs} tents.`)).toMatchObject([{ text: lakhs, value: n }]);
      }),
      { numRuns: 300 },
    );
  });

  test("keep their decimals exact when they are multiplied", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999999 }),
        fc.constantFrom(["thousand", 3], ["million", 6], ["bn", 9]),
        (n, [name, power]) => {
          const decimal = (n / 100).toFixed(2);
          const exact = (BigInt(n) * 10n ** BigInt(power)) / 100n;
          expect(read(`It cost $${decimal} ${name}.`)).toMatchObject([{ value: Number(exact), unit: "USD" }]);
        },
      ),
    );
  });
});

describe("hostile text", () => {
  const hostile: [string, string][] = [
    ["digits", "1"],
    ["digits and commas", "1,"],
    ["blanks between digits", "123 "],
    ["number words", "one hundred thousand "],
    ["ones", "one "],
    ["scales", "million "],
    ["nested ranges", "between 1 and "],
    ["chained ranges", "from 1 to "],
    ["hyphens", "1-"],
    ["currency signs", "$"],
    ["amounts", "$ 1 "],
    ["brackets", "(1"],
    ["bounds", "at least "],
    ["articles", "killed a man "],
    ["noun phrases", "12 troops "],
    ["one noun phrase", "troops "],
    ["suspended hyphens", "four-, "],
    ["glued letters", "a1."],
  ];

  test.each(hostile)("%s: four times the text takes no more than about four times as long", (_, unit) => {
    const measure = (length: number) => {
      const analysis = analyse(`12 ${unit.repeat(length / unit.length)}`);
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run++) {
        const start = process.cpuUsage();
        findFigures(analysis, []);
        const { user, system } = process.cpuUsage(start);
        best = Math.min(best, (user + system) / 1000);
      }
      return best;
    };
    measure(5_000);
    const small = measure(10_000);
    // A floor keeps tiny times from making the ratio chance.
    expect(measure(40_000)).toBeLessThan(12 * Math.max(small, 4));
  });

  test("a million digits are no figure", () => {
    expect(findFigures(analyse("7".repeat(1_000_000)), [])).toEqual([]);
    expect(findFigures(analyse(`${"9".repeat(400)} million`), [])).toEqual([]);
  });
});
