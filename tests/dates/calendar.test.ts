import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  civil,
  dayNumber,
  daysInMonth,
  easter,
  formatDay,
  formatYear,
  isDate,
  isoWeek,
  parseDay,
  weekday,
} from "../../src/dates/calendar.ts";

const MS = 86_400_000;
/** Days of the years 0001 to 9998, which `Date` can show too. */
const someDay = fc.integer({ min: -719_000, max: 2_932_000 });

describe("the calendar agrees with Date", () => {
  test("year, month and day of a day number", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const date = new Date(day * MS);
        expect(civil(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  test("and back, in years before Christ too", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 3_000_000 }), (day) => {
        const { year, month, day: of } = civil(day);
        expect(dayNumber(year, month, of)).toBe(day);
        expect(of).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });

  test("the weekday", () => {
    fc.assert(fc.property(someDay, (day) => weekday(day) % 7 === new Date(day * MS).getUTCDay()));
  });

  test("the ISO date, written and read", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(formatDay(day)).toBe(new Date(day * MS).toISOString().slice(0, 10));
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  test("weeks: seven days each, the first one with January 4", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const monday = day - weekday(day) + 1;
        expect(isoWeek(monday)).toEqual(isoWeek(monday + 6));
        const { year, week } = isoWeek(day);
        expect(week).toBe(1 + Math.floor((day - mondayOfFirstWeek(year)) / 7));
      }),
    );
  });
});

function mondayOfFirstWeek(year: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekday(fourth) + 1;
}

test.each([
  ["2004-12-31", 2004, 53],
  ["2005-01-01", 2004, 53],
  ["2005-01-03", 2005, 1],
  ["2008-12-29", 2009, 1],
  ["2010-01-03", 2009, 53],
  ["2024-10-26", 2024, 43],
])("%s lies in week %i-W%i", (iso, year, week) => {
  expect(isoWeek(parseDay(iso)!)).toEqual({ year, week });
});

test.each([
  [1943, "1943-04-25"],
  [1961, "1961-04-02"],
  [2000, "2000-04-23"],
  [2019, "2019-04-21"],
  [2024, "2024-03-31"],
  [2038, "2038-04-25"],
])("Easter of %i is %s", (year, iso) => {
  expect(formatDay(easter(year))).toBe(iso);
});

test.each([
  [2024, 29],
  [2023, 28],
  [1900, 28],
  [2000, 29],
  [0, 29],
  [-4, 29],
])("February of %i has %i days", (year, days) => {
  expect(daysInMonth(year, 2)).toBe(days);
});

test("years have four digits and a sign before Christ", () => {
  expect([2024, 44, 0, -263].map(formatYear)).toEqual(["2024", "0044", "0000", "-0263"]);
});

test("what is no date is none", () => {
  expect(isDate(2023, 2, 29)).toBe(false);
  expect(isDate(2023, 13, 1)).toBe(false);
  expect(["2023-02-29", "26 October", "2024-1-1", "", "20241026"].map(parseDay)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(formatDay(parseDay("2024-10-26T23:59:00Z")!)).toBe("2024-10-26");
});
