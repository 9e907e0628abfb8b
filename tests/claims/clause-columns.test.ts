import { describe, expect, test } from "vitest";
import { columnsOf } from "../../src/claims/columns.ts";
import { Complement } from "../../src/claims/complement-at.ts";
import { markTouching } from "../../src/claims/touching.ts";
import { analyse } from "../../src/language/index.ts";
import { claimsIn } from "./reading.ts";

/** The columns of a text and the token that is `word`. */
function read(text: string, word: string) {
  const analysis = analyse(text);
  return { analysis, columns: columnsOf(analysis), at: analysis.tokens.findIndex((token) => token.text === word) };
}

describe("what follows a verb", () => {
  test.each([
    ["The mayor said that roads were open.", "said", Complement.that],
    ["The mayor said roads were open.", "said", Complement.clause],
    ["The mayor promised to open the roads.", "promised", Complement.to],
    ["The mayor urged drivers to stay at home.", "urged", Complement.objectTo],
    ["The mayor told drivers that roads were open.", "told", Complement.objectThat],
    ["The mayor said: “Roads are open.”", "said", Complement.colon],
    ["The mayor said, “Roads are open.”", "said", Complement.quotation],
    ["The mayor explained what had closed the roads.", "explained", Complement.question],
    ["The mayor left.", "left", Complement.end],
  ])("%s", (text, verb, complement) => {
    const { columns, at } = read(text, verb);
    expect(columns.clause.complement[at]).toBe(complement);
  });
});

test("the phrases that touch a cue, and what joins them", () => {
  const { analysis, columns, at } = read("Officials of the ministry said on Monday.", "said");
  const marked = new Map<string, number>();
  const window = { first: 0, last: analysis.tokens.length };
  markTouching(columns, { first: at, last: at + 1 }, at, window, (i, value) => {
    marked.set(analysis.tokens[i]!.text, value);
  });
  expect([...marked]).toEqual([
    ["ministry", 1],
    ["the", 1],
    ["of", 4],
    ["Officials", 2],
  ]);
});

describe("who shall act", () => {
  test.each([
    ["The envoy urged both sides to return to the talks.", "both sides to return to the talks"],
    ["The guard told reporters to leave the building.", "to leave the building"],
  ])("%s", (text, statement) => {
    expect(claimsIn(text).map((claim) => claim.statement)).toEqual([statement]);
  });
});
