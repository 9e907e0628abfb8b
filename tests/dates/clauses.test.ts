import { describe, expect, test } from "vitest";
import { findDates } from "../../src/dates/index.ts";
import { analyse } from "../../src/language/index.ts";

describe("the clause an expression dates", () => {
  test.each([
    ["Troops entered the town on Friday.", "Troops entered the town on Friday"],
    ["On Friday, troops entered the town.", "On Friday, troops entered the town"],
    ["Troops entered the town on Friday, and the mayor fled.", "Troops entered the town on Friday"],
    ["The mayor fled; troops entered the town on Friday.", "troops entered the town on Friday"],
    ["The mayor said that troops entered the town on Friday.", "troops entered the town on Friday"],
    ["Troops will enter the town on Sunday, he said.", "Troops will enter the town on Sunday"],
    ["Troops, who arrived on Monday, entered the town.", "arrived on Monday"],
  ])("%s", (text, clause) => {
    const [found] = findDates(analyse(text), "2024-10-26");
    expect(found?.event && text.slice(found.event.start, found.event.end)).toBe(clause);
  });

  test.each(["Friday, 25 October 2024", "Report of 25 October"])("none in a line without a verb: %s", (text) => {
    expect(findDates(analyse(text), "2024-10-26").map(({ event }) => event)).toEqual([null]);
  });
});
