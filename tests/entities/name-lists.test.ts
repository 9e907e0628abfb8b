import { describe, expect, test } from "vitest";
import { FAMILY, GIVEN, listed, packLists, TOWN } from "../../src/entities/name-lists.ts";

describe("the lists of towns and people's names", () => {
  test.each([
    ["Nairobi", TOWN, true],
    ["São Paulo", TOWN, true],
    ["Maria", GIVEN, true],
    ["Smith", FAMILY, true],
    ["nairobi", TOWN, false],
    ["Quickly", TOWN | GIVEN | FAMILY, false],
    ["", TOWN | GIVEN | FAMILY, false],
    ["__proto__", TOWN | GIVEN | FAMILY, false],
  ])("%s", (spelling, bits, answer) => {
    expect((listed(spelling) & bits) !== 0).toBe(answer);
  });

  test("too many names for the table are refused", () => {
    expect(() => packLists(new Map(Array.from({ length: 8 }, (_, i) => [`n${i}`, 1])), 3)).toThrow(RangeError);
  });
});
