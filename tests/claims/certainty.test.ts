import { describe, expect, test } from "vitest";
import type { Certainty } from "../../src/records.ts";
import { claimBy, claimsIn } from "./reading.ts";

const CASES: [sentence: string, cueWord: string, certainty: Certainty, hedges: string[]][] = [
  ["The minister said that the bridge was closed.", "said", "stated", []],
  ["The agency said the pilot may have ejected.", "said", "possible", ["may"]],
  ["The general said the enemy might attack at dawn.", "said", "possible", ["might"]],
  ["The institute said the army could run out of shells.", "said", "possible", ["could"]],
  ["The ministry said that the convoy would arrive on Monday.", "said", "stated", []],
  ["The report said the leak was probably an accident.", "said", "likely", ["probably"]],
  ["Investigators said sabotage was very likely.", "said", "very-likely", ["very likely"]],
  [
    "The agency said it was almost certain that the drone had crossed the border.",
    "said",
    "almost-certain",
    ["almost certain"],
  ],
  ["The bank said a default was highly unlikely.", "said", "very-unlikely", ["highly unlikely"]],
  ["The office said a truce was unlikely.", "said", "unlikely", ["unlikely"]],
  ["The envoy reportedly said that the talks had failed.", "said", "possible", ["reportedly"]],
  ["Police said the man had allegedly stolen the truck.", "said", "possible", ["allegedly"]],
  ["The mayor said that May was the worst month of the siege.", "said", "stated", []],
];

describe("how firmly a claim is put forward", () => {
  test.each(CASES)("%s", (sentence, cueWord, certainty, hedges) => {
    const claim = claimBy(sentence, cueWord);
    expect([claim.certainty, claim.hedges]).toEqual([certainty, hedges]);
  });
  test("a modal in a subordinate clause qualifies that clause only", () => {
    const claim = claimBy("The minister said that the bridge was closed because it might collapse.", "said");
    expect(claim.certainty).toBe("stated");
  });
});

/** Sentences that hold a claim of this certainty. */
const BEATS: [sentence: string, certainty: Certainty][] = [
  ["The minister said the bridge, which was probably mined, had been closed.", "stated"],
  ["The minister said that the bridge was closed because it might collapse.", "stated"],
  ["The envoy said the bomb that may have killed him was found.", "stated"],
  ["Police said it was not clear whether the pilot survived.", "possible"],
  ["NASA said there was a 40 percent chance of rain.", "unlikely"],
  ["The office said sabotage can't be ruled out.", "possible"],
  ["Officials said there was no evidence that the two fires were linked.", "unlikely"],
  ["The agency assessed with moderate confidence that the virus leaked from a laboratory.", "likely"],
  ["The agency assessed with low confidence that the virus leaked from a laboratory.", "possible"],
  ["The service judged with high confidence that a state group was behind the hack.", "very-likely"],
  ["The bank said rates were not likely to fall before June.", "unlikely"],
  ["The bank said rates are unlikely to fall before June.", "unlikely"],
  ["The seismologist said there was a roughly even chance of an eruption.", "even-chance"],
  ["The spokesman, who may be replaced soon, said the plant was safe.", "stated"],
  ["Reportedly, the premier told aides that he would resign.", "possible"],
  ["The premier reportedly told aides that he would resign.", "possible"],
  ["The president condemned the alleged attack on the consulate.", "possible"],
  ["Police said the suspected bomber was in custody.", "possible"],
  ["The ministry could not confirm that the ship had sunk.", "stated"],
  ["The company may announce layoffs on Monday.", "possible"],
  ["The envoy said that if the dam breaks, thousands could drown.", "possible"],
  ["The premier said that he would resign if the vote failed.", "stated"],
  ["The general said the convoy would leave as soon as possible.", "stated"],
  ["Rescuers said smoke could be seen from the coast.", "stated"],
  ["ISW said that Russian forces will likely attempt to cross the river.", "likely"],
  ["The institute said the attack was almost certainly carried out by a state.", "almost-certain"],
  ["The doctor said that the patient might not live.", "possible"],
  ["The UN agency said that about 30,000 people may have fled, and that more could follow.", "possible"],
  ["The CIA believes the document is probably genuine.", "likely"],
  ["Officials say the so-called Islamic State carried out the raid.", "stated"],
  ["The governor said the so-called truce had collapsed.", "possible"],
  ["“It may rain,” said the pilot, who was likely tired.", "possible"],
  ["The firm said that the man appeared in court on Monday.", "stated"],
  ["Analysts say there is an 85% probability that the peg will hold.", "very-likely"],
  ["Analysts say there is a remote chance of a landslide.", "remote"],
  ["The army said the remote village had been taken.", "stated"],
  ["The ministry said the suspect is believed to be in Turkey.", "possible"],
  ["The minister said that it was possible that the plane was hijacked.", "possible"],
  ["Experts said it was highly improbable that the well was poisoned.", "very-unlikely"],
  ["The agency said that the men, who are thought to be armed, fled in May.", "stated"],
  ["It is likely that the strike will go ahead, the union said.", "likely"],
  ["The strike will probably go ahead, the union said.", "likely"],
  ["Prices rose by four percent, according to the bank, which may cut its forecast.", "stated"],
  ["Moscow allegedly ordered the strike, according to the New York Times.", "possible"],
  ["The ministry said that the militia, if it could, would return.", "stated"],
  ["The coroner said the cause of death was uncertain.", "possible"],
  ["The editor wondered whether the letter might be fake.", "possible"],
  ["The mayor said the fire was not necessarily arson.", "possible"],
  ["May the injured recover soon, the premier wrote.", "stated"],
  ["The president declared an emergency so he could build the wall.", "stated"],
];

describe("certainty on many beats", () => {
  test.each(BEATS)("%s", (sentence, certainty) => {
    expect(claimsIn(sentence).map((claim) => claim.certainty)).toContain(certainty);
  });
});

describe("whose hedge it is", () => {
  test.each<[string, [string, "actor" | "reporter"][]]>([
    ["The general said the enemy might attack at dawn.", [["might", "actor"]]],
    ["The envoy reportedly said that the talks had failed.", [["reportedly", "reporter"]]],
    ["Reportedly, the premier told aides that he would resign.", [["Reportedly", "reporter"]]],
    ["The president condemned the alleged attack on the consulate.", [["alleged", "reporter"]]],
    ["“The alleged thief is in custody,” the officer said.", [["alleged", "actor"]]],
    ["The company may announce layoffs on Monday.", [["may", "reporter"]]],
    [
      "The service assessed with low confidence that the virus probably leaked.",
      [
        ["with low confidence", "actor"],
        ["probably", "actor"],
      ],
    ],
  ])("%s", (sentence, expected) => {
    const found = claimsIn(sentence).flatMap(({ hedges, hedgedBy }) => hedges.map((hedge, i) => [hedge, hedgedBy[i]]));
    expect(found).toEqual(expected);
  });
});

describe("time", () => {
  test("grows with the text, not faster", () => {
    const clause = "that the plant which may close because it might fail could reopen, ";
    const time = (n: number) => {
      const text = `The agency said ${clause.repeat(n)}soon.`;
      const before = performance.now();
      claimsIn(text);
      return performance.now() - before;
    };
    time(50);
    const small = time(200);
    expect(time(1600)).toBeLessThan(40 * small + 200);
  });
});
