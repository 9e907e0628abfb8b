import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDates } from "../../src/dates/index.ts";
import { type Analysis, analyse } from "../../src/language/index.ts";

const WORDS =
  "October 27 28 , . and or to - – the a of in on at until since Monday night last next this year years two 2024 1990s 264 BC 99999 900,000 14:30 a.m. GMT early end quarter third summer day later earlier ago ' s half few Christmas Eve 26/10/2024 2024-10-26 9/11 will met now May march __proto__ constructor".split(
    " ",
  );
const salad = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));
const published = fc.constantFrom("2024-10-26", "1998-02-28", "0001-01-01", null);
const anyText = fc.oneof(salad, fc.string({ maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 200 }));

describe("whatever the text", () => {
  test("spans lie in it, in order, without overlap, on tokens", () => {
    fc.assert(
      fc.property(anyText, published, (text, date) => {
        const analysis = analyse(text);
        const starts = new Set(analysis.tokens.map(({ start }) => start));
        const ends = new Set(analysis.tokens.map(({ end }) => end));
        let end = 0;
        for (const found of findDates(analysis, date)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(starts.has(found.start) && ends.has(found.end)).toBe(true);
          end = found.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("intervals run forwards and are written as ISO 8601; both ends or none", () => {
    fc.assert(
      fc.property(anyText, published, (text, date) => {
        for (const { from, to } of findDates(analyse(text), date)) {
          expect(from === null).toBe(to === null);
          if (from === null || to === null) continue;
          expect(from).toMatch(/^-?\d{4}-\d\d-\d\d$/);
          expect(to).toMatch(/^-?\d{4}-\d\d-\d\d$/);
          if (!from.startsWith("-") && !to.startsWith("-")) expect(from <= to).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("the same text gives the same dates", () => {
    fc.assert(
      fc.property(anyText, published, (text, date) => {
        expect(findDates(analyse(text), date)).toEqual(findDates(analyse(text), date));
      }),
    );
  });

  test("the clause lies in the text and has the expression in it or beside it", () => {
    fc.assert(
      fc.property(salad, (text) => {
        for (const { event } of findDates(analyse(text), "2024-10-26")) {
          if (event === null) continue;
          expect(event.start).toBeGreaterThanOrEqual(0);
          expect(event.end).toBeGreaterThan(event.start);
          expect(event.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe("arithmetic against Date", () => {
  const day = fc.integer({ min: -10_000, max: 40_000 });
  const iso = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  const only = (text: string, date: string) => findDates(analyse(text), date)[0];

  test("so many days ago", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 900 }), (today, amount) => {
        expect(only(`They met ${amount} days ago.`, iso(today))?.value).toBe(iso(today - amount));
      }),
    );
  });

  test("a weekday in the past is one of the last seven days", () => {
    fc.assert(
      fc.property(day, (today) => {
        const value = only("They met on Wednesday.", iso(today))?.value ?? "";
        const back = today - Date.parse(value) / 86_400_000;
        expect(new Date(value).getUTCDay()).toBe(3);
        expect(back >= 0 && back < 7).toBe(true);
      }),
    );
  });

  test("every day of the calendar, written out, is itself", () => {
    const long = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    fc.assert(
      fc.property(day, (number) => {
        const written = long.format(new Date(number * 86_400_000));
        expect(only(`They met on ${written}.`, "2000-01-01")?.value).toBe(iso(number));
      }),
    );
  });
});

describe("time is linear on hostile text", () => {
  const cases: [string, (n: number) => string][] = [
    ["month names in a row", (n) => "October ".repeat(n)],
    ["a list of days without end", (n) => `October ${"27 and ".repeat(n)}`],
    ["nested ranges", (n) => "from 5 May to ".repeat(n)],
    ["the end of the end", (n) => "the end of ".repeat(n)],
    ["the first week of the first week", (n) => "the first week of ".repeat(n)],
    ["the night of the night", (n) => "the night of ".repeat(n)],
    ["modifiers", (n) => "early late mid about ".repeat(n)],
    ["years and dashes", (n) => "1999-".repeat(n)],
    ["numbers in words", (n) => "two hundred ".repeat(n)],
    ["apostrophes", (n) => "'89 ' ".repeat(n)],
    ["clocks and days", (n) => "14:30 Monday ".repeat(n)],
    ["weekdays with verbs", (n) => "he came on Monday and, ".repeat(n)],
  ];

  test.each(cases)(
    "%s",
    (_, make) => {
      const small = fastest(analyse(make(2000)));
      const large = fastest(analyse(make(16_000)));
      // Eight times the text; the bound leaves room for the garbage collector and still fails what is quadratic (64 times).
      expect(large).toBeLessThan(30 * small + 50);
    },
    60_000,
  );

  test("a million digits", () => {
    expect(findDates(analyse("1".repeat(1_000_000)), "2024-10-26")).toEqual([]);
  });

  /** Milliseconds of the processor's time, so that a busy machine does not count. */
  function fastest(analysis: Analysis): number {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const start = process.cpuUsage();
      findDates(analysis, "2024-10-26");
      best = Math.min(best, process.cpuUsage(start).user / 1000);
    }
    return best;
  }
});
