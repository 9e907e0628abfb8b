import { describe, expect, test } from "vitest";
import { actOf } from "../../src/claims/act.ts";
import { findRelations } from "../../src/claims/find-relations.ts";
import { framedRelations } from "../../src/claims/framed-relations.ts";
import { cuesBefore, type TokenRange } from "../../src/claims/role-features.ts";
import { analyse } from "../../src/language/index.ts";
import type { Act } from "../../src/records.ts";

/** What the frames alone find in a text, as words. */
function framedIn(text: string) {
  const { context } = findRelations(analyse(text), []);
  const { tokens } = context.analysis;
  const words = ({ first, last }: TokenRange) => text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  return framedRelations(context, [], cuesBefore(context.columns.length, context.cues)).map((relation) => ({
    cue: relation.cue && words(relation.cue),
    source: relation.source && words(relation.source),
    content: relation.content.map(words),
    ...actOf(context, relation),
  }));
}

const CASES: [sentence: string, source: string, cue: string, act: Act, polarity?: "negative"][] = [
  ["The Kremlin stopped short of denying the report.", "The Kremlin", "stopped short of denying", "non-denial"],
  ["The premier would not be drawn on whether talks had begun.", "The premier", "would not be drawn", "non-denial"],
  ["The owner could not be reached for comment.", "The owner", "could not be reached", "no-comment"],
  ["The embassy did not immediately return calls.", "The embassy", "did not immediately return", "no-comment"],
  ["The hospital had no comment on the strike.", "The hospital", "had no comment", "no-comment"],
  ["There was no immediate comment from the Israeli army.", "the Israeli army", "was", "no-comment"],
  ["A spokeswoman was not available for comment.", "A spokeswoman", "was not available", "no-comment"],
  ["Police have yet to comment on the shooting.", "Police", "have yet to comment", "no-comment"],
  ["The army did not immediately comment.", "The army", "did not immediately", "no-comment"],
  ["The junta has yet to confirm the raid.", "The junta", "has yet to confirm", "confirmation", "negative"],
  ["The ministry has not ruled out closing its embassy.", "The ministry", "has not ruled out", "non-denial"],
  ["Reuters could not verify the footage.", "Reuters", "could not verify", "confirmation", "negative"],
  ["The group held Israel responsible for the killing.", "The group", "held", "accusation"],
  ["The envoy poured cold water on talk of a summit.", "The envoy", "poured cold water on", "denial"],
  ["The minister issued a warning that the dam could break.", "The minister", "issued a warning", "warning"],
  ["His denial that the money had changed hands drew laughter.", "His", "denial", "denial"],
  ["Moscow's claim that the town had fallen was mocked.", "Moscow", "claim", "statement"],
];

describe("frames that hardly mean anything else", () => {
  test.each(CASES)("%s", (sentence, source, cue, act, polarity = undefined) => {
    expect(framedIn(sentence)).toMatchObject([{ source, cue, act, polarity: polarity ?? "positive" }]);
  });
  test("a clause with its owner's noun ends at the main verb", () => {
    const [found] = framedIn("Moscow's claim that the town had fallen was mocked.");
    expect(found?.content).toEqual(["that the town had fallen"]);
  });
  test("silence about nothing in particular has its own last word as content", () => {
    expect(framedIn("The army did not immediately comment.")[0]?.content).toEqual(["comment"]);
  });
});

describe("what no frame takes for an attribution", () => {
  test.each([
    "The climbers could not reach the hut before dark.",
    "The army did not return to the valley.",
    "The chair was not available in green.",
    "The train has yet to leave the station.",
    "The bank had no money for the bridge.",
    "The museum is not open on Mondays.",
    "No executives have been held accountable for the loss.",
    "His house that stood on the hill burned down.",
    "There was no wind from the sea.",
    "The team failed as predicted.",
    "That is no answer to the question.",
  ])("%s", (sentence) => {
    expect(framedIn(sentence)).toEqual([]);
  });
});
