import { describe, expect, test } from "vitest";
import { actOf, type Reading } from "../../src/claims/act.ts";
import { findRelations } from "../../src/claims/find-relations.ts";
import { type FrameLexicon, frameLexicon, framesAt, shippedFrames, verbFramesAt } from "../../src/claims/frames.ts";
import { type Context, phraseAt, verbsAt } from "../../src/claims/relation.ts";
import { readLexicon } from "../../src/data.ts";
import { analyse } from "../../src/language/index.ts";
import { claimsIn } from "./reading.ts";

const ROWS = readLexicon("claim-frames");

/** How the frames read a sentence's cue at token `i`, with what follows it (or a quotation before it) as its content. */
function readingAt(context: Context, i: number, words: number, lexicon: FrameLexicon): Reading {
  const { tokens, quotations, nounPhrases } = context.analysis;
  const phrase = phraseAt(context, i);
  const group = verbsAt(context, i) ?? verbsAt(context, (phrase?.first ?? i) - 1);
  const cue = { first: group?.first ?? i, last: Math.max(group?.last ?? 0, i + words) };
  const before = quotations.find(({ last }) => last <= cue.first);
  const after = { first: cue.last, last: tokens.length - 1 };
  const content = before ? [before] : after.last > after.first ? [after] : [];
  const source = nounPhrases.find(({ last }) => last <= cue.first) ?? null;
  return actOf(context, { cue, source, content, rules: [] }, lexicon);
}

function readings(sentence: string, cue: string, pos: string, lexicon = shippedFrames()): Reading[] {
  const { context } = findRelations(analyse(sentence), []);
  const { tokens } = context.analysis;
  return tokens.flatMap((_, i) => {
    const tagged = framesAt(lexicon, tokens, i);
    const frames = tagged.length > 0 || pos !== "verb" ? tagged : verbFramesAt(lexicon, tokens, i);
    const fitting = frames.some((frame) => (pos === "act" ? frame.act === cue : frame.words.join(" ") === cue));
    return fitting ? [readingAt(context, i, frames[0]!.words.length, lexicon)] : [];
  });
}

describe("the table of cue frames", () => {
  test.each(ROWS)("%s (%s) %s is %s %s%s: %s", (cue, pos, _frame, act, polarity, _factivity, example) => {
    const found = readings(example!, cue!, pos!);
    expect(found.map((one) => [one.act, one.polarity])).toContainEqual([act, polarity || "positive"]);
  });
  test("names each frame once", () => {
    const keys = ROWS.map(([cue, pos, frame]) => `${cue}|${pos}|${frame}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
  test("has every single word the models know", () => {
    const framed = new Set(ROWS.map(([cue, pos]) => `${cue} ${pos}`));
    const known = readLexicon("claim-cues").filter(([cue]) => !cue!.includes(" "));
    expect(known.filter(([cue, pos]) => !framed.has(`${cue} ${pos}`))).toEqual([]);
  });
  test("is read alike when the models find the cue in the example", () => {
    const wrong = ROWS.filter(([, pos, , act, polarity, , example]) => {
      const claims = claimsIn(example!);
      const fits = claims.some((one) => one.act === act && one.polarity === (polarity || "positive"));
      return pos !== "act" && claims.length > 0 && !fits;
    });
    expect(wrong.length, wrong.map(([cue]) => cue).join()).toBeLessThan(ROWS.length / 100);
  }, 30_000);
});

describe("rows of one's own", () => {
  const own = (...rows: string[][]) => frameLexicon([...ROWS, ...rows]);
  test("add a cue", () => {
    const lexicon = own(["thunder", "verb", "", "criticism", "", ""]);
    const [reading] = readings("The deputy thundered that the budget was theft.", "thunder", "verb", lexicon);
    expect(reading).toMatchObject({ act: "criticism", polarity: "positive", factivity: "neutral" });
  });
  test("win over a row of the same frame", () => {
    const lexicon = own(["estimate", "verb", "", "prediction", "", ""]);
    const [reading] = readings("The bank estimated that prices would rise.", "estimate", "verb", lexicon);
    expect(reading?.act).toBe("prediction");
  });
  test("leave rows of another frame alone", () => {
    const lexicon = own(["ask", "verb", "", "statement", "", ""]);
    const [reading] = readings("The committee asked the bank to open its books.", "ask", "verb", lexicon);
    expect(reading?.act).toBe("demand");
  });
  test("may carry the names of an object's own members", () => {
    const lexicon = own(["constructor", "noun", "", "threat", "", ""], ["__proto__", "verb", "", "threat", "", ""]);
    expect(readings("The mayor said that the bridge was closed.", "say", "verb", lexicon)[0]?.act).toBe("statement");
  });
});

describe("how far the reporter vouches", () => {
  test.each([
    ["The minister admitted that the shells had run out.", "factive"],
    ["The militia claimed that it had shot down a drone.", "distant"],
    ["The minister said that the bridge was closed.", "neutral"],
  ])("%s", (sentence, factivity) => {
    expect(claimsIn(sentence).map((claim) => claim.factivity)).toEqual([factivity]);
  });
});
