import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, formatDay } from "../../src/dates/calendar.ts";
import { type Grain, lastDay, shift, stampAt, stampValue } from "../../src/dates/stamp.ts";

const grains: Grain[] = ["day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century"];
const someDay = fc.integer({ min: -700_000, max: 100_000 });

describe("values and intervals", () => {
  test.each<[Grain, string, string, string]>([
    ["day", "2024-10-26", "2024-10-26", "2024-10-26"],
    ["week", "2024-W43", "2024-10-21", "2024-10-27"],
    ["weekend", "2024-W43-WE", "2024-10-26", "2024-10-27"],
    ["month", "2024-10", "2024-10-01", "2024-10-31"],
    ["season", "2024-FA", "2024-09-01", "2024-11-30"],
    ["quarter", "2024-Q4", "2024-10-01", "2024-12-31"],
    ["half", "2024-H2", "2024-07-01", "2024-12-31"],
    ["year", "2024", "2024-01-01", "2024-12-31"],
    ["decade", "202", "2020-01-01", "2029-12-31"],
    ["century", "20", "2000-01-01", "2099-12-31"],
    ["millennium", "2", "2000-01-01", "2999-12-31"],
  ])("the %s of 2024-10-26 is %s, %s to %s", (grain, value, from, to) => {
    const stamp = stampAt(dayNumber(2024, 10, 26), grain);
    expect([stampValue(stamp), formatDay(stamp.day), formatDay(lastDay(stamp))]).toEqual([value, from, to]);
  });

  test("a winter runs into the next year and bears the one it began in", () => {
    const winter = stampAt(dayNumber(2024, 2, 1), "season");
    expect([stampValue(winter), formatDay(winter.day), formatDay(lastDay(winter))]).toEqual([
      "2023-WI",
      "2023-12-01",
      "2024-02-29",
    ]);
  });

  test("every stretch holds the day it was made from, and follows the one before without a gap", () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...grains), (day, grain) => {
        const stamp = stampAt(day, grain);
        if (grain !== "weekend") expect(stamp.day).toBeLessThanOrEqual(day);
        expect(lastDay(stamp)).toBeGreaterThanOrEqual(day);
        if (grain !== "weekend") expect(stampAt(lastDay(stamp) + 1, grain).day).toBe(lastDay(stamp) + 1);
      }),
    );
  });
});

describe("shifts", () => {
  test.each<[string, number, Grain, string]>([
    ["2024-01-31", 1, "month", "2024-02-29"],
    ["2023-01-31", 1, "month", "2023-02-28"],
    ["2024-02-29", 1, "year", "2025-02-28"],
    ["2024-03-31", -1, "month", "2024-02-29"],
    ["2024-10-26", -2, "week", "2024-10-12"],
    ["2024-10-26", 1, "quarter", "2025-01-26"],
    ["2024-10-26", -1, "decade", "2014-10-26"],
    ["2024-10-26", -1, "century", "1924-10-26"],
  ])("%s and %i %s is %s", (from, amount, unit, to) => {
    const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
    expect(formatDay(shift({ grain: "day", day: dayNumber(year, month, day) }, amount, unit).day)).toBe(to);
  });

  test("there and back is where it was, but for the ends of months", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -500, max: 500 }), fc.constantFrom(...grains), (day, amount, unit) => {
        const stamp = stampAt(day, "month");
        const units: Grain[] = ["day", "week", "weekend"];
        if (units.includes(unit)) return;
        expect(shift(shift(stamp, amount, unit), -amount, unit)).toEqual(stamp);
      }),
    );
  });

  test("months agree with Date", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -300, max: 300 }), (day, amount) => {
        const first = stampAt(day, "month");
        const date = new Date(first.day * 86_400_000);
        date.setUTCMonth(date.getUTCMonth() + amount);
        expect(shift(first, amount, "month").day * 86_400_000).toBe(date.getTime());
      }),
    );
  });
});
