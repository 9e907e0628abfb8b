import { expect, test } from "vitest";
import { findDates } from "../../src/dates/index.ts";
import { analyse } from "../../src/language/index.ts";

test.each([
  ["It was signed on 18 June 2024.", false],
  ["It began in 1991.", false],
  ["It began on 9/11 itself.", false],
  ["It began at Christmas 1963.", false],
  ["It lasted three years.", false],
  ["They meet every day.", false],
  ["It was signed on 18 June.", true],
  ["They met on Friday.", true],
  ["They met last week.", true],
  ["It is now closed.", true],
  ["It grew over the past two months.", true],
])("whether another date was needed: %s", (text, relative) => {
  expect(findDates(analyse(text), "2024-10-26").map((found) => found.relative)).toEqual([relative]);
});
