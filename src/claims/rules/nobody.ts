import { nounHead } from "../../entities/index.ts";
import { isUpper } from "../../letters.ts";
import { type Context, phraseAt, type Relation, verbsAt } from "../relation.ts";
import { cueHead, type TokenRange } from "../role-features.ts";
import { isIn } from "../words.ts";
import { informs } from "./named-phrase.ts";
import { informedBefore } from "./subject.ts";

/** An attribution to nobody is none, unless its verb is a passive ("is expected to …") or its sentence impersonal. */
export function isClaim(context: Context, { cue, source, content, impersonal }: Relation): boolean {
  if (cue && (isNaming(context, cue) || isUnwillingToBeNamed(context, cue) || asksForAnonymity(context, cue)))
    return false;
  if (cue && source && (isMute(context, source) || isNamed(context, cue, source))) return false;
  if (cue && describesInformant(context, cue)) return false;
  if (cue && content[0]?.first === cue.last && givesReason(context, cue)) return false;
  if (source || impersonal || !cue) return true;
  return verbsAt(context, cueHead(context.columns, cue))?.passive === true;
}

/** "The company, citing security concerns, …": who is cited tells nothing (somebody who can tell would have been credited). */
function givesReason({ analysis: { tokens } }: Context, { first, last }: TokenRange): boolean {
  return last - first === 1 && tokens[first]!.lower === "citing" && tokens[first - 1]?.text === ",";
}

/** "a group calling itself the Front", "a group it calls Grey Heron", "officials who asked not to be named": nothing is said of the world. */
function isNaming(context: Context, cue: TokenRange): boolean {
  const { tokens } = context.analysis;
  const lemma = tokens[cueHead(context.columns, cue)]!.lemma.toLowerCase();
  const after = tokens.slice(cue.last, cue.last + 4).map((token) => token.lower);
  if (
    isIn("naming", lemma) &&
    (/^(?:itself|himself|herself|themselves)$/.test(after[0] ?? "") || givesName(context, cue))
  )
    return true;
  return (
    lemma === "ask" &&
    after.slice(0, 3).join(" ") === "not to be" &&
    /^(?:named|identified|quoted)$/.test(after[3] ?? "")
  );
}

/** "a pattern called a “glider”": what is called something is a thing that says nothing. */
function isNamed(context: Context, cue: TokenRange, source: TokenRange): boolean {
  const { tokens } = context.analysis;
  if (cue.last - cue.first > 1 || source.last !== cue.first || !isIn("naming", tokens[cue.first]!.lemma.toLowerCase()))
    return false;
  const head = phraseAt(context, source.last - 1)?.head;
  if (
    head === undefined ||
    tokens[head]!.pos !== "NOUN" ||
    isUpper(tokens[head]!.text) ||
    !tokens[cue.first]!.lower.endsWith("ed")
  )
    return false;
  return !informs(context, head) && nounHead(tokens[head]!.lower) === undefined;
}

/** "a group it calls Grey Heron": a name right behind, and the thing named right before whoever names it. */
function givesName(context: Context, { first, last }: TokenRange): boolean {
  const { tokens } = context.analysis;
  const named = phraseAt(context, first - 2);
  const isName = phraseAt(context, last)?.first === last && isUpper(tokens[last]!.text);
  return isName && tokens[first - 1]?.pos === "PRON" && named?.last === first - 1 && tokens[named.head]!.pos === "NOUN";
}

/** "who did not want to give her name", "declined to be identified": nothing but that nobody is named. */
function isUnwillingToBeNamed({ analysis: { tokens }, columns }: Context, cue: TokenRange): boolean {
  if (!isIn("unwilling", tokens[cueHead(columns, cue)]!.lemma.toLowerCase())) return false;
  const after = tokens.slice(cue.last, cue.last + 5).map((token) => token.lower);
  const to = after.indexOf("to");
  if (to < 0 || to > 1) return false;
  return after[to + 1] === "be"
    ? /^(?:named|identified|quoted)$/.test(after[to + 2] ?? "")
    : after[to + 1] === "give" && after.slice(to + 2).some((word) => /^names?$/.test(word));
}

/** "who requested anonymity", "insisting on anonymity". */
function asksForAnonymity({ analysis: { tokens } }: Context, { last }: TokenRange): boolean {
  const next = /^(?:on|for|of)$/.test(tokens[last]?.lower ?? "") ? last + 1 : last;
  return tokens[next]?.lower === "anonymity";
}

/** "officials | briefed on | the matter told": no verb of its own. */
function describesInformant(context: Context, cue: TokenRange): boolean {
  const { tokens } = context.analysis;
  if (!isIn("informed", tokens[cueHead(context.columns, cue)]!.lower)) return false;
  const object = tokens[cue.last - 1]!.pos === "ADP" ? cue.last : cue.last + 1;
  const phrase = informedBefore(context, object) && phraseAt(context, object);
  return phrase !== null && verbsAt(context, phrase.last)?.finite === true;
}

/** "Drones attacked the depot": what neither speaks nor shows anything. */
function isMute(context: Context, source: TokenRange): boolean {
  const phrase = phraseAt(context, source.last - 1);
  if (phrase?.first !== source.first) return false;
  if (context.analysis.tokens[phrase.head - 1]?.lower === "think") return false;
  // A name in the singular is a firm's ("Shell did not respond").
  const { pos, lemma, lower } = context.analysis.tokens[phrase.head]!;
  return pos === "PROPN" ? lower.endsWith("s") && isIn("mute", lower.slice(0, -1)) : isIn("mute", lemma.toLowerCase());
}
