import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dateAt, wholeDate } from "../../../src/corpus/metadata/calendar.ts";

describe("a date that is the whole text", () => {
  test.each([
    ["2024-10-26", "2024-10-26"],
    ["2024-10-26T07:12", "2024-10-26T07:12"],
    ["2024-10-26T07:12:30Z", "2024-10-26T07:12:30Z"],
    ["2024-10-26T07:12:30.250+03:00", "2024-10-26T07:12:30+03:00"],
    ["2024-10-26 07:12", "2024-10-26T07:12"],
    ["2024/10/26", "2024-10-26"],
    ["2024.10.26", "2024-10-26"],
    ["3 May 2024", "2024-05-03"],
    ["3rd of May, 2024", "2024-05-03"],
    ["03-May-2024", "2024-05-03"],
    ["Friday, 3 May 2024, 07:12", "2024-05-03T07:12"],
    ["Fri 03 May 2024 at 0712", "2024-05-03T07:12"],
    ["Sept. 1, 2010", "2010-09-01"],
    ["MARCH 12, 2021", "2021-03-12"],
    ["May 3rd, 2024 at 7:12 p.m. EST", "2024-05-03T19:12"],
    ["May 3, 2024, 12:05 am", "2024-05-03T00:05"],
    ["Sat, 26 Oct 2024 10:00:00 +0200", "2024-10-26T10:00:00+02:00"],
    ["Sat, 26 Oct 2024 10:00:00 GMT", "2024-10-26T10:00:00Z"],
    ["26.10.2024", "2024-10-26"],
    ["26/10/2024", "2024-10-26"],
    ["10/26/2024", "2024-10-26"],
    ["05/05/2024", "2024-05-05"],
    ["29 February 2024.", "2024-02-29"],
    [" Friday, January 4, 2019\u00a0", "2019-01-04"],
  ])("%s is %s", (text, value) => expect(wholeDate(text)).toBe(value));

  test.each([
    "",
    "2024",
    "2024-10",
    "October 2024",
    "October 26",
    "26 Oct",
    "03/05/2024",
    "30 February 2024",
    "29 February 2023",
    "2024-13-01",
    "2024-10-26-01",
    "31 Juni 2024",
    "0 May 2024",
    "3 May 2024 was a Friday",
    "Friday",
    "yesterday",
    "12,000 troops",
    "2024-10-26T25:00",
    "3 May 20245",
  ])("%s is none", (text) => expect(wholeDate(text)).toBeNull());
});

it("tells where the date ends", () => {
  const text = "x 3 May 2024, 07:12 | Ministers meet";
  expect(dateAt(text, 2)).toEqual({ value: "2024-05-03T07:12", end: 19, weekday: false });
});

it("reads back every day it could have written", () => {
  const day = fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const long = date.toLocaleDateString("en-GB", {
        timeZone: "UTC",
        day: "numeric",
        month: "long",
        year: "numeric",
      });
      expect(wholeDate(iso)).toBe(iso);
      expect(wholeDate(long)).toBe(iso);
    }),
  );
});
