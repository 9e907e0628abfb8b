import { describe, expect, it } from "vitest";
import { analyse } from "../../src/language/index.ts";

/** Verb groups as "words > lemma of the head, tense, what else holds". */
function groups(text: string): string[] {
  const { tokens, verbGroups } = analyse(text);
  return verbGroups.map((group) => {
    const words = text.slice(tokens[group.first]!.start, tokens[group.last - 1]!.end);
    const marks = [
      group.finite ? group.tense : "non-finite",
      group.perfect && "perfect",
      group.passive && "passive",
      group.negated && "negated",
      group.modal,
    ];
    return `${words} > ${tokens[group.head]!.lemma}, ${marks.filter(Boolean).join(", ")}`;
  });
}

describe("verbGroups", () => {
  it.each([
    ["He did not deny the report.", ["did not deny > deny, past, negated"]],
    ["Putin failed to deny it.", ["failed > fail, past", "to deny > deny, non-finite"]],
    ["Russia will soon deploy troops.", ["will soon deploy > deploy, future, will"]],
    ["Russia is going to deploy troops.", ["is going to deploy > deploy, future"]],
    ["Troops may be moving north.", ["may be moving > move, present, may"]],
    ["The troops have already been trained.", ["have already been trained > train, present, perfect, passive"]],
    ["The minister was seen by reporters.", ["was seen > see, past, passive"]],
    ["He said nothing.", ["said > say, past"]],
    ["He says nothing.", ["says > say, present"]],
    ["She never said that.", ["never said > say, past, negated"]],
    ["They no longer support it.", ["no longer support > support, present, negated"]],
    ["It is not a signal.", ["is not > be, present, negated"]],
    ["There are 12,000 soldiers.", ["are > be, present"]],
    ["Did he say so?", ["Did he say > say, past"]],
    [
      "They will protect and defend the city.",
      ["will protect > protect, future, will", "defend > defend, future, will"],
    ],
    ["The deal, signed on June 18, ended.", ["signed > sign, non-finite, passive", "ended > end, past"]],
    ["It let them go home.", ["let > let, past", "go > go, non-finite"]],
    ["The rebels carried out attacks.", ["carried out > carry, past"]],
    ["It would have been used.", ["would have been used > use, present, perfect, passive, would"]],
    ["He decided not to go.", ["decided > decide, past", "not to go > go, non-finite, negated"]],
    ["Local militias fired rockets at a base.", ["fired > fire, past"]],
    ["The rockets fired on Monday missed.", ["fired > fire, non-finite, passive", "missed > miss, past"]],
    ["The United Nations met.", ["met > meet, past"]],
  ])("in %j finds %j", (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });
});
