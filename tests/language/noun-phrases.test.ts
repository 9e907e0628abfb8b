import { describe, expect, it } from "vitest";
import { analyse } from "../../src/language/index.ts";

/** Noun phrases as "words > head". */
function phrases(text: string): string[] {
  const { tokens, nounPhrases } = analyse(text);
  return nounPhrases.map(
    ({ first, last, head }) => `${text.slice(tokens[first]!.start, tokens[last - 1]!.end)} > ${tokens[head]!.text}`,
  );
}

describe("nounPhrases", () => {
  it.each([
    [
      "Russia sent 12,000 North Korean troops to the front.",
      ["Russia > Russia", "12,000 North Korean troops > troops", "the front > front"],
    ],
    [
      "North Korea's Vice Foreign Minister Kim Jong-gyu denied it.",
      ["North Korea's Vice Foreign Minister Kim Jong-gyu > gyu", "it > it"],
    ],
    ["The two captured soldiers saw his brother.", ["The two captured soldiers > soldiers", "his brother > brother"]],
    ["Russian-backed rebels left.", ["Russian-backed rebels > rebels"]],
    ["Some of whom fled.", ["whom > whom"]],
    ["They spoke of the “aggressor” again.", ["They > They", "the “aggressor” > aggressor"]],
    ["It was a long, hard war.", ["It > It", "a long, hard war > war"]],
    ["The political and military leaders met.", ["The political and military leaders > leaders"]],
    ["Officials in Kyiv and Moscow agreed.", ["Officials > Officials", "Kyiv > Kyiv", "Moscow > Moscow"]],
    [
      "NATO states confirmed on Wednesday evidence of a plan.",
      ["NATO states > states", "Wednesday > Wednesday", "evidence > evidence", "a plan > plan"],
    ],
    ["He left on Wednesday evening.", ["He > He", "Wednesday evening > evening"]],
    [
      "She told reporters Tuesday that it rained.",
      ["She > She", "reporters > reporters", "Tuesday > Tuesday", "it > it"],
    ],
    ["The wounded were moved.", ["The wounded > wounded"]],
    ["Those who fled came back.", ["Those > Those", "who > who"]],
    ["Go quickly!", []],
  ])("in %j finds %j", (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it("never overlap and always hold their head", () => {
    const { nounPhrases } = analyse(
      "The army's new commander, General Ann Lee, told the 30 or 40 reporters all their plans.",
    );
    nounPhrases.forEach(({ first, last, head }, k) => {
      expect(first <= head && head < last).toBe(true);
      expect(first >= (nounPhrases[k - 1]?.last ?? 0)).toBe(true);
    });
  });
});
