import { describe, expect, test } from "vitest";
import { findDefinitions, initials, isAcronym } from "../../src/entities/acronyms.ts";
import { analyse } from "../../src/language/index.ts";
import { mentionsOf } from "./helpers.ts";

function definition(text: string): [string, string] | null {
  const { tokens } = analyse(text);
  const [found] = findDefinitions(tokens);
  if (!found) return null;
  return [text.slice(tokens[found.first]!.start, tokens[found.last - 1]!.end), tokens[found.acronym]!.text];
}

describe("acronyms in brackets", () => {
  test.each([
    ["He works for the Institute for the Study of War (ISW), a think tank.", ["Institute for the Study of War", "ISW"]],
    ["The Lake Chad Basin Commission (LCBC) met.", ["Lake Chad Basin Commission", "LCBC"]],
    ["the Ministry of Digital Affairs (MDA)", ["Ministry of Digital Affairs", "MDA"]],
  ])("%s", (text, answer) => {
    expect(definition(text)).toEqual(answer);
  });

  test.each([
    ["The minister (UK) spoke."],
    ["He resigned (AP)."],
    ["the bank of the river (BR)"],
    ["It fell by half (SEE) since May."],
  ])("%s defines none", (text) => {
    expect(definition(text)).toBeNull();
  });

  test("every place of the acronym is the long name, before the definition too", () => {
    const found = mentionsOf(
      "LCBC warns of floods\n\nThe Lake Chad Basin Commission (LCBC) warned of floods. The LCBC said so.",
    );
    expect(found.get("organization:lake-chad-basin-commission")).toEqual([
      "LCBC",
      "Lake Chad Basin Commission",
      "LCBC",
      "LCBC",
    ]);
  });
});

test.each([
  ["ISW", true],
  ["NATO", true],
  ["UNICEF", true],
  ["Nato", false],
  ["A", false],
  ["isw", false],
  ["ABCDEFGHIJKLM", false],
])("isAcronym(%s) is %s", (word, answer) => {
  expect(isAcronym(word)).toBe(answer);
});

test("initials leave small words out", () => {
  expect(initials(["Institute", "for", "the", "Study", "of", "War"])).toBe("ISW");
});
