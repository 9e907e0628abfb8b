import { describe, expect, test } from "vitest";
import { mentionsOf } from "./helpers.ts";

describe("things", () => {
  test.each([
    ["A lease was signed. NATO met. The lease ran out.", "other:lease", ["A lease", "The lease"]],
    ["NATO met. The lease was long. It ran out.", "other:lease", ["The lease", "It"]],
    ["A long lease was signed. The long lease ran out.", "other:long-lease", ["A long lease", "The long lease"]],
    [
      "The operator, Langtang Power, said its workers left.",
      "organization:langtang-power",
      ["The operator", "Langtang Power", "its"],
    ],
  ])("%s", (text, id, mentions) => {
    expect(mentionsOf(text).get(id)).toEqual(mentions);
  });

  test.each([
    ["A lease was signed. The short lease ran out.", "other:lease"],
    ["A lease was signed. Another lease ran out.", "other:lease"],
    ["A lease was signed and sealed.", "other:lease"],
  ])("%s: no entity", (text, id) => {
    expect(mentionsOf(text).has(id)).toBe(false);
  });
});
