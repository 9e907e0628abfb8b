import { describe, expect, test } from "vitest";
import { byline } from "../../../src/corpus/metadata/byline.ts";
import { dateLine } from "../../../src/corpus/metadata/date-line.ts";
import { dateline } from "../../../src/corpus/metadata/dateline.ts";
import { headOf } from "../../../src/corpus/metadata/head.ts";
import { labels, updatedLabel } from "../../../src/corpus/metadata/labels.ts";
import { leadingDate } from "../../../src/corpus/metadata/leading-date.ts";
import { titleLine } from "../../../src/corpus/metadata/title.ts";

const head = (text: string) => headOf(text, 0);

describe("the head of a text", () => {
  test("holds its visible lines, with where they begin and whether a blank line follows", () => {
    expect(head("\n  One \r\nTwo\u2028Three\n\n \nFour")).toEqual([
      { text: "One", start: 3, blankAfter: false },
      { text: "Two", start: 9, blankAfter: false },
      { text: "Three", start: 13, blankAfter: true },
      { text: "Four", start: 22, blankAfter: false },
    ]);
  });
  test("is bounded", () => {
    expect(head("a\n".repeat(100_000))).toHaveLength(12);
    expect(head("a".repeat(100_000))[0]?.text).toHaveLength(4000);
  });
});

describe("a first line that begins with the date", () => {
  test.each([
    [" date 2024-10-26 Ministers meet - ISW", "2024-10-26", "Ministers meet - ISW"],
    ["Date: 26 October 2024 Ministers meet", "2024-10-26", "Ministers meet"],
    ["2024-12-18 | Ministers meet", "2024-12-18", "Ministers meet"],
    ["2024-12-18 – Ministers meet", "2024-12-18", "Ministers meet"],
    ["2024-12-18 - Ministers meet", "2024-12-18", "Ministers meet"],
    ["18 December 2024, 07:12 | Ministers meet", "2024-12-18T07:12", "Ministers meet"],
    ["Wed 18 Dec 2024 at 0712 Ministers meet", "2024-12-18T07:12", "Ministers meet"],
  ])("%s", (line, date, title) => {
    const text = `${line}\nThe ministers met.`;
    const found = leadingDate(head(text));
    expect(found).toMatchObject({ date, title });
    expect(text.slice(found?.proseStart)).toBe(`${title}\nThe ministers met.`);
  });

  test.each([
    "2024-10-26 was a bad day for ministers",
    "26 October 2024 Ministers meet",
    "Saturday 26 October 2024 was a bad day",
    "October 26, 2024, ministers met",
    "2024-10-26",
    "Date palms grow in the south",
    "dated 2024-10-26 Ministers meet",
    "On 2024-10-26 | Ministers met",
    "2024-10 | Ministers meet",
  ])("not in: %s", (line) => expect(leadingDate(head(`${line}\nThe ministers met.`))).toBeNull());
});

describe("a line that is a date", () => {
  test("is found below the title", () => {
    expect(dateLine(head("Ministers meet\n\nFriday, 3 May 2024, 07:12\n\nThe ministers met."))).toEqual({
      date: "2024-05-03T07:12",
    });
  });
  test.each(["The ministers met on 3 May 2024", "May 2024", "3 May 2024 and 4 May 2024"])("not in: %s", (line) =>
    expect(dateLine(head(line))).toBeNull());
  test("is not looked for deep in the text", () => {
    expect(dateLine(head(`${"A line of prose.\n".repeat(12)}3 May 2024\n`))).toBeNull();
  });
});

describe("labelled lines", () => {
  test.each([
    ["Published: 12 March 2021", { date: "2021-03-12" }],
    ["Published on 12 March 2021", { date: "2021-03-12" }],
    ["Published Friday, 12 March 2021", { date: "2021-03-12" }],
    ["PUBLISHED 12 MARCH 2021", { date: "2021-03-12" }],
    ["Posted: March 12, 2021, 10:30", { date: "2021-03-12T10:30" }],
    ["Author: Jane Roe", { author: "Jane Roe" }],
    ["Written by: Jane Roe", { author: "Jane Roe" }],
    ["Publisher: The Daily Example", { publisher: "The Daily Example" }],
    ["Title: Ministers meet", { title: "Ministers meet" }],
    ["URL: https://news.example/a", { url: "https://news.example/a" }],
    ["Updated: 12 March 2021", {}],
    ["Published: last week", {}],
    ["Published reports say so", {}],
    ["Source: UNN", {}],
    ["Title fights are won early", {}],
    ["Author Jane Roe was not there", {}],
    ["Note: this is a label of another kind", {}],
  ])("%s", (line, found) => expect(labels(head(`Ministers meet\n${line}\n\nThe ministers met.`))).toEqual(found));

  test("the first of two is believed", () => {
    expect(labels(head("Published: 1 May 2021\nPosted: 2 May 2021"))).toEqual({ date: "2021-05-01" });
  });
  test("an update is a date of its own", () => {
    expect(updatedLabel(head("Last updated: 12 March 2021"))).toEqual({ date: "2021-03-12" });
    expect(updatedLabel(head("Updated figures were given on 12 March 2021"))).toBeNull();
  });
});

describe("a byline", () => {
  test.each([
    ["By Jane Roe", { author: "Jane Roe" }],
    ["By: Jane Roe", { author: "Jane Roe" }],
    ["by JANE ROE", { author: "JANE ROE" }],
    ["By Jane Roe, 5 June 2023", { author: "Jane Roe", date: "2023-06-05" }],
    ["By Jane Roe, June 5, 2023", { author: "Jane Roe", date: "2023-06-05" }],
    ["By Jane Roe | 5 June 2023, 10:00", { author: "Jane Roe", date: "2023-06-05T10:00" }],
    ["By Jane Roe and John van Doe", { author: "Jane Roe and John van Doe" }],
    ["By Jane Roe, John Doe and Mary O’Major", { author: "Jane Roe, John Doe and Mary O’Major" }],
    ["By April May", { author: "April May" }],
  ])("%s", (line, found) => expect(byline(head(`Ministers meet\n${line}\nThe ministers met.`))).toEqual(found));

  test.each([
    "By Monday",
    "By Monday Morning",
    "By Jane Roe's own account it was late",
    "By October 2023",
    "By then Jane Roe had left.",
    "By the River",
    "Stand By Jane Roe",
    "By Jane Roe.",
  ])("not in: %s", (line) => expect(byline(head(line))).toBeNull());
});

describe("a dateline", () => {
  test.each([
    ["KYIV, Oct 26 (Reuters) - Ministers met.", { publisher: "Reuters" }],
    ["KYIV, Oct. 26, 2024 (Reuters) – Ministers met.", { publisher: "Reuters", date: "2024-10-26" }],
    ["WASHINGTON (AP) — Ministers met.", { publisher: "AP" }],
    ["NAIROBI, Kenya (AP) _ Ministers met.", { publisher: "AP" }],
    ["KABUL, Afghanistan (March 5, 2012) – Ministers met.", { date: "2012-03-05" }],
    ["KABUL, Afghanistan (March 5, 2012)", { date: "2012-03-05" }],
    ["MOSCOW, October 26. /TASS/. Ministers met.", { publisher: "TASS" }],
    ["LONDON, May 3, 2024 /PRNewswire/ -- Ministers met.", { publisher: "PR Newswire", date: "2024-05-03" }],
    ["NEW YORK, May 3, 2024 -- Ministers met.", { date: "2024-05-03" }],
  ])("%s", (line, found) => expect(dateline(head(`Ministers meet\n\n${line}`))).toEqual(found));

  test.each([
    "Kyiv (Reuters) - Ministers met.",
    "KYIV — Ministers met.",
    "NATO (North Atlantic Treaty Organization) - the alliance - met.",
    "KYIV, Oct 26 - Ministers met.",
    "Ministers met, Reuters (a news agency) said - again.",
    "KYIV",
  ])("not in: %s", (line) => expect(dateline(head(line))).toBeNull());
});

describe("a first line that is a title", () => {
  test.each([
    ["Ministers meet\n\nThey met.", "Ministers meet"],
    ["Ministers meet\nThe ministers met on Friday in Kyiv.", "Ministers meet"],
    ["# Ministers meet\n\nThey met.", "Ministers meet"],
    ["Will ministers meet?\n\nThey met.", "Will ministers meet?"],
    ["Friday, 3 May 2024\nBy Jane Roe\nMinisters meet\n\nThey met.", "Ministers meet"],
  ])("%j", (text, title) => expect(titleLine(head(text))).toEqual({ title }));

  test.each([
    "The ministers met.\n\nThey left.",
    "“They met.”\n\nThey left.",
    "Ministers meet",
    "Ministers met in Kyiv on Friday and\nleft.",
    "The ministers said:\n\nWe met",
    "NAIROBI, Kenya (AP) _\n\nMinisters met.",
    "KYIV (Reuters) - Ministers met and\ntalked about the state of things in the country",
    "* * *\n\nMinisters met.",
    `${"A very long line ".repeat(20)}\n\nMinisters met.`,
  ])("not in: %j", (text) => expect(titleLine(head(text))).toBeNull());
});
