import { describe, expect, test } from "vitest";
import { claimBy } from "./reading.ts";

describe("the statement of a claim", () => {
  test.each([
    ["The mayor said that the dam would hold.", "said", "the dam would hold"],
    ["“The dam will hold,” the mayor said.", "said", "The dam will hold"],
    ['"The dam will hold," the mayor said.', "said", "The dam will hold"],
    ['The mayor said the dam "will hold".', "said", 'the dam "will hold"'],
    ["The mayor said the “old dam” will hold.", "said", "the “old dam” will hold"],
    ["The mayor said that “the dam will hold”.", "said", "the dam will hold"],
    ["“The dam will hold,” the mayor said. “We checked it.”", "said", "The dam will hold. We checked it."],
    ["“The dam will hold”, the mayor said. “We checked it.”", "said", "The dam will hold. We checked it."],
    ["“The dam,” the mayor said, “will hold.”", "said", "The dam, will hold."],
  ])("%s", (text, cue, statement) => expect(claimBy(text, cue).statement).toBe(statement));
});
