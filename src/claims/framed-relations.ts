import type { VerbGroup } from "../language/index.ts";
import { emptySubject } from "./act.ts";
import { Quote } from "./columns.ts";
import { cueEntryAt } from "./cue-lexicon.ts";
import { type Frame, fits, framesAt, shippedFrames } from "./frames.ts";
import { operatorAt, operatorBefore } from "./operators.ts";
import { clauseEnd, possessedClaims } from "./possessed-claims.ts";
import { type Context, phraseAt, type Relation, verbsAt } from "./relation.ts";
import type { TokenRange } from "./role-features.ts";
import { findRoles } from "./roles.ts";
import { subjectOf } from "./rules/subject.ts";
import { signsAround } from "./signs.ts";
import { isIn } from "./words.ts";

/**
 * Attributions whose cue is a frame that can hardly mean anything else, where the cue model saw none: silence ("could not be reached",
 * "had no comment"), an act negated or embedded ("stopped short of denying", "could not verify"), a verb with its particle ("poured cold water
 * on"), a noun with its owner ("his denial that"). `relations` are those found so far; nothing in their cues and contents is looked at.
 */
export function framedRelations(context: Context, relations: readonly Relation[], before: Int32Array): Relation[] {
  const taken = new Uint8Array(context.columns.length);
  for (const { cue, content } of relations)
    for (const part of [...(cue ? [cue] : []), ...content]) taken.fill(1, part.first, part.last);
  const framed = context.analysis.verbGroups.flatMap((group) => {
    if (
      !group.finite ||
      (group.passive && !group.negated) ||
      taken[group.head] ||
      context.columns.quote[group.first] !== Quote.outside
    )
      return [];
    if (!group.negated && !mayFrame(context, group)) return [];
    const subject = subjectOf(context, group);
    const cue = subject && framedCue(context, group, subject);
    if (!cue || cue.last - cue.first > LONGEST_CUE) return [];
    if (context.analysis.tokens[subject.first]!.lower === "there") return existential(context, cue);
    const roles = findRoles(context, cue, before);
    const source = roles.source ?? subject;
    const content = roles.content.filter(({ first, last }) => last <= source.first || first >= source.last);
    return [withObject(context, { cue, source, content, rules: ["framed", "roles"] })];
  });
  return [...framed, ...possessedClaims(context, taken)];
}

const LONGEST_CUE = 12;
let telling: Set<string> | null = null;

/** Whether a verb without a negation may be part of such a frame at all: a quick look, since most verbs are not. */
function mayFrame({ analysis: { tokens } }: Context, { head, last }: VerbGroup): boolean {
  telling ??= new Set(
    shippedFrames()
      .byCue.all()
      .flat()
      .flatMap((frame) => (isTelling(frame) ? [frame.words[0]!] : [])),
  );
  const lemma = tokens[head]!.lemma.toLowerCase();
  if (telling.has(lemma) || isIn("light", lemma) || operatorAt(tokens, head)) return true;
  return (
    lemma === "be" &&
    tokens[last] !== undefined &&
    (telling.has(tokens[last]!.lower) || tokens[last]!.lower === "no" || operatorAt(tokens, last) !== null)
  );
}

/** "There was | no immediate comment | from the army". */
function existential(context: Context, cue: TokenRange): Relation[] {
  const { tokens } = context.analysis;
  const said = phraseAt(context, cue.last - 1);
  const source = /^(?:from|by)$/.test(tokens[cue.last]?.lower ?? "") ? phraseAt(context, cue.last + 1) : null;
  if (!said || !source) return [];
  const content = [{ first: said.first, last: cue.last }];
  return [
    {
      cue: { first: cue.first, last: said.first },
      source: { first: source.first, last: source.last },
      content,
      rules: ["framed"],
    },
  ];
}

function framedCue(context: Context, group: VerbGroup, source: TokenRange): TokenRange | null {
  return embedding(context, group) ?? verbFrame(context, group, source) ?? nounFrame(context, group);
}

/** An operator and the speech verb it governs ("stopped short of denying", "has yet to confirm", "was unable to verify"), from a verb group on, or null. */
export function embedding(context: Context, group: VerbGroup): TokenRange | null {
  const { tokens } = context.analysis;
  for (let i = group.head; i <= group.head + 1; i++) {
    const operator = operatorAt(tokens, i);
    if (!operator || (operator.kind === "NEGATION" && operator.length === 1)) continue;
    for (let k = i + operator.length; k <= i + operator.length + 1; k++) {
      const governed = verbsAt(context, k);
      if (!governed || governed === group) continue;
      const linked =
        /^(?:to|of|from)$/.test(tokens[governed.first]!.lower) || /^(?:of|from)$/.test(tokens[k - 1]!.lower);
      return !governed.finite && linked && speaks(context, governed.head)
        ? { first: group.first, last: governed.last }
        : null;
    }
  }
  return null;
}

function speaks({ analysis: { tokens } }: Context, head: number): boolean {
  const entry = cueEntryAt(tokens, head);
  return (
    entry?.pos === "verb" && (entry.strength === "speech" || TELLING.has(entry.act) || isIn("talk", entry.words[0]!))
  );
}

const TELLING = new Set(["denial", "confirmation", "no-comment", "agreement"]);
const LOOSE = new Set(["statement", "intention", "agreement", "disagreement"]);

/** "could not be reached", "poured cold water on", "held … responsible". */
function verbFrame(context: Context, group: VerbGroup, source: TokenRange): TokenRange | null {
  const { tokens } = context.analysis;
  const frames = framesAt(shippedFrames(), tokens, group.head);
  if (frames.length === 0) return null;
  const head = { first: group.head, last: group.head + frames[0]!.words.length };
  const operator = operatorBefore(tokens, group.first, group.head) ?? emptySubject(tokens, { source, cue: head });
  const signs = signsAround(context, { cue: head, source: null, content: [], rules: [] }, head);
  const frame = frames.find((one) => fits(one, { operator, signs }));
  if (!frame) return null;
  const denies = operator !== null && (frame.act === "confirmation" || frame.act === "denial");
  return denies || isTelling(frame) ? { first: group.first, last: Math.max(group.last, head.last) } : null;
}

/** A frame that asks for words or for an operator, or has several words of its own, is no accident. */
function isTelling({ words, conditions, act }: Frame): boolean {
  if (conditions.some((one) => one === "NOT" || one === one.toLowerCase())) return true;
  return words.length > 1 && !LOOSE.has(act);
}

/** "had no comment", "was not available for comment", "issued a warning that". */
function nounFrame(context: Context, group: VerbGroup): TokenRange | null {
  const { tokens } = context.analysis;
  const phrase = phraseAt(context, group.last);
  const isObject = phrase?.first === group.last;
  const at = isObject ? phrase.head : group.last;
  const next = tokens[at + 1];
  if (!next || next.sentence !== tokens[group.head]!.sentence) return null;
  const operator = operatorBefore(tokens, group.first, at);
  const head = { first: at, last: at + 1 };
  const signs = signsAround(context, { cue: head, source: null, content: [], rules: [] }, head);
  const frame = framesAt(shippedFrames(), tokens, at).find((one) => fits(one, { operator, signs }));
  if (frame?.pos !== (isObject ? "noun" : "adjective")) return null;
  const silent = frame.act === "no-comment" && (isObject || next.pos === "ADP");
  if (isObject && tokens[group.head]!.lemma === "be" && tokens[group.first - 1]?.lower !== "there") return null;
  const lightly =
    isObject && isIn("light", tokens[group.head]!.lemma.toLowerCase()) && next.pos === "SCONJ" && next.lower === "that";
  return silent || lightly ? { first: group.first, last: at + 1 } : null;
}

/**
 * Silence about nothing in particular: what was asked for is the last word of the cue ("did not immediately | comment", "refused | to
 * comment | on Friday").
 */
function withObject(context: Context, relation: Relation): Relation {
  const { cue, content } = relation;
  const next = cue && context.analysis.tokens[cue.last];
  if (!cue || !next || cue.last - cue.first < 2) return relation;
  if (content.length === 0 && next.pos === "VERB" && next.lower.endsWith("ing"))
    return { ...relation, content: [{ first: cue.last, last: clauseEnd(context, cue.last) }] };
  const dated = next.pos === "ADP" && context.dates.has(cue.last + 1);
  const governs = next.pos === "ADP" || next.pos === "PART" || phraseAt(context, cue.last) !== null;
  if (!dated && (content.length > 0 || governs)) return relation;
  const phrase = phraseAt(context, cue.last - 1);
  const infinitive = context.analysis.tokens[cue.last - 2]!.lower === "to" ? cue.last - 2 : cue.last - 1;
  const from = phrase && phrase.first > cue.first ? phrase.first : infinitive;
  if (from <= cue.first) return relation;
  return { ...relation, cue: { first: cue.first, last: from }, content: [{ first: from, last: cue.last }] };
}
