import { describe, expect, test } from "vitest";
import type { Certainty } from "../../src/records.ts";
import { claimBy } from "./reading.ts";

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
