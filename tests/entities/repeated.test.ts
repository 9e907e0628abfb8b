import { describe, expect, test } from "vitest";
import { repeatedNames } from "../../src/entities/repeated.ts";
import { analyse } from "../../src/language/index.ts";
import type { EntityType } from "../../src/records.ts";

/** What is found beyond names given as [text, type], each by its last place in the text. */
function repeats(text: string, ...given: [string, EntityType][]): string[] {
  const { tokens } = analyse(text);
  const names = given.map(([name, type]) => {
    const start = text.lastIndexOf(name);
    const first = tokens.findIndex((token) => token.start === start);
    const last = tokens.findIndex((token) => token.end === start + name.length) + 1;
    return { first, last, type };
  });
  return repeatedNames(names, tokens).map(
    ({ first, last, type }) => `${text.slice(tokens[first]!.start, tokens[last - 1]!.end)} ${type}`,
  );
}

describe("repeatedNames", () => {
  test.each<[string, [string, EntityType], string[]]>([
    ["Fortex fell. Shares in Fortex rose.", ["Fortex", "organization"], ["Fortex organization"]],
    ["Okello won. They cheered Grace Okello.", ["Grace Okello", "person"], ["Okello person"]],
    ["Cobalt Ridge warned. It hit Cobalt Ridge.", ["Cobalt Ridge", "organization"], ["Cobalt Ridge organization"]],
  ])("%s", (text, name, found) => {
    expect(repeats(text, name)).toEqual(found);
  });

  test.each<[string, [string, EntityType]]>([
    ["Target fell. The target of Target was missed.", ["Target", "organization"]],
    ["Fortex Arena opened. They sold Fortex.", ["Fortex", "organization"]],
    ["Grace fell. They cheered Grace Okello.", ["Grace Okello", "person"]],
  ])("%s: left alone", (text, name) => {
    expect(repeats(text, name)).toEqual([]);
  });

  test("a word in names of two types is nobody's", () => {
    expect(repeats("Paris left. Jim Paris sang in Paris.", ["Jim Paris", "person"], ["Paris", "place"])).toEqual([]);
  });
});
