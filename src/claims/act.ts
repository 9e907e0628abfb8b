import type { Token } from "../language/index.ts";
import type { Act } from "../records.ts";
import { cueEntryAt } from "./cue-lexicon.ts";
import {
  absorbs,
  type Factivity,
  type Frame,
  type FrameLexicon,
  fits,
  framesAt,
  framesOfAct,
  shippedFrames,
  verbFramesAt,
} from "./frames.ts";
import { isOperator, type Operator, operatorAt, operatorBefore } from "./operators.ts";
import { isPerformed, performedIn } from "./performative.ts";
import { type Context, phraseAt, type Relation, verbsAt } from "./relation.ts";
import type { TokenRange } from "./role-features.ts";
import { signsAround } from "./signs.ts";
import type { ActReason } from "./types.ts";
import { isIn } from "./words.ts";

export interface Reading {
  readonly act: Act;
  readonly polarity: "positive" | "negative";
  readonly factivity: Factivity;
  readonly reason: ActReason;
}

const NO_REASON: ActReason = { word: null, listed: null, operator: null, by: "default" };
const PLAIN: Reading = { act: "statement", polarity: "positive", factivity: "neutral", reason: NO_REASON };

/**
 * What kind of speech act a relation is: the frame of its cue that fits best, by what negates or embeds the cue, what it governs and
 * what its content says.
 */
export function actOf(context: Context, relation: Relation, lexicon: FrameLexicon = shippedFrames()): Reading {
  if (!relation.cue) return PLAIN;
  const { tokens } = context.analysis;
  const cue = wholeCue(context, lexicon, relation, relation.cue);
  const head = headOf(context, lexicon, cue);
  const operator = operatorBefore(tokens, cue.first, head?.first ?? cue.last) ?? emptySubject(tokens, relation);
  const why = { ...NO_REASON, operator: operator?.toLowerCase() ?? null };
  if (!head) return { ...PLAIN, polarity: operator ? "negative" : "positive", reason: why };
  const signs = signsAround(context, relation, head);
  const frame = head.frames.find((one) => fits(one, { operator, signs }));
  if (!frame) return { ...PLAIN, act: operator === "REFUSAL" ? "disagreement" : "statement", reason: why };
  const performed = frame.act === "statement" && !operator ? performedIn(context, relation) : null;
  const inner = performed && actOf(context, performed, lexicon);
  if (performed && inner && isPerformed(context, performed, inner))
    return { ...inner, reason: { ...inner.reason, by: "content" } };
  const turned = absorbs(frame, operator) ? frame : turnedBy(lexicon, frame, operator);
  const reason: ActReason = {
    ...why,
    word: { start: tokens[head.first]!.start, end: tokens[head.last - 1]!.end },
    listed: head.frames.at(-1)!.act,
    by: operator && turned.act !== frame.act ? "frame" : frame.conditions.length > 0 ? "content" : "lexicon",
  };
  return { act: turned.act, polarity: turned.polarity, factivity: frame.factivity, reason };
}

/** What an operator that the frame does not speak for makes of its act: another act, or the same with its polarity turned over. */
function turnedBy(lexicon: FrameLexicon, frame: Frame, operator: Operator | null): Pick<Frame, "act" | "polarity"> {
  if (!operator) return frame;
  const turned = framesOfAct(lexicon, frame.act).find((one) => fits(one, { operator, signs: NO_SIGNS }));
  return turned ?? { act: frame.act, polarity: frame.polarity === "negative" ? "positive" : "negative" };
}

const NO_SIGNS: ReadonlySet<string> = new Set();

/**
 * The cue with the verbs that belong to it: those of its verb group, an operator right before ("failed | to deny") and, where the cue
 * is an operator or half of a pair, the verb behind it ("declined | to comment", "neither confirmed | nor denied").
 */
function wholeCue(context: Context, lexicon: FrameLexicon, { content }: Relation, cue: TokenRange): TokenRange {
  const { tokens } = context.analysis;
  let first = Math.min(cue.first, verbsAt(context, cue.first)?.first ?? cue.first);
  for (let k = 1; k <= LONGEST_OPERATOR; k++) {
    const operator = operatorAt(tokens, first - k);
    if (!operator) continue;
    const end = first - k + operator.length;
    if (operator.kind === "NEGATION" && operator.length === 1) break;
    if (end === first || (end === first - 1 && LINK.has(tokens[end]!.lower))) {
      first = verbsAt(context, first - k)?.first ?? first - k;
      break;
    }
  }
  // The other half of a pair, or the rest of a verb group that the content cuts into.
  const pair = /^(?:or|nor)$/.test(tokens[cue.last]?.lower ?? "") ? verbsAt(context, cue.last + 1) : null;
  if (pair && pair.last - cue.last <= 3) return { first, last: pair.last };
  const governed = content[0]?.first === cue.last ? verbsAt(context, cue.last) : null;
  const isCut = governed !== null && governed.first <= cue.first;
  if (governed && (isCut || (embeds(context, governed.first - 1) && speaks(context, lexicon, governed.head))))
    return { first, last: governed.last };
  return { first, last: cue.last };
}

const LONGEST_OPERATOR = 4;
const LINK = new Set(["of", "from", "to"]);

/** Whether the verb at token `i`, or the phrase that ends there, embeds what follows it ("declined", "has yet"). */
function embeds(context: Context, i: number): boolean {
  const { tokens } = context.analysis;
  const operator = operatorAt(tokens, verbsAt(context, i)?.head ?? i) ?? operatorAt(tokens, i - 1);
  return operator !== null && (operator.kind !== "NEGATION" || operator.length > 1);
}

/** "declined to comment" is silence, "declined to hear the case" is not. */
function speaks({ analysis: { tokens } }: Context, lexicon: FrameLexicon, head: number): boolean {
  const entry = cueEntryAt(tokens, head);
  if (entry?.pos === "verb" && entry.strength !== "weak") return true;
  return verbFramesAt(lexicon, tokens, head).some(({ conditions }) =>
    conditions.some((one) => one === "NOT" || one === "REFUSAL"),
  );
}

interface Head extends TokenRange {
  readonly frames: readonly Frame[];
}

/**
 * The word or phrase the act is read from. Of several verbs the last ("failed to deny", "was quoted as saying"), unless it is what
 * another promises, demands or plans ("pledged to support"); a noun where a light verb carries it ("issued a denial") or nothing else does.
 */
function headOf(context: Context, lexicon: FrameLexicon, cue: TokenRange): Head | null {
  const { tokens } = context.analysis;
  const tagged = headsIn(cue, (i) => framesAt(lexicon, tokens, i));
  const heads = tagged.length > 0 ? tagged : headsIn(cue, (i) => verbFramesAt(lexicon, tokens, i));
  const verbs = heads.filter(({ frames }) => frames[0]!.pos === "verb");
  const verb = verbs.find((one) => governs(one, tokens)) ?? verbs.at(-1);
  const light = lightVerb(tokens, cue);
  const noun = heads.find(({ frames, first }) => frames[0]!.pos === "noun" && first > (light ?? -1));
  if (noun && (light !== null || !verb) && (verb?.last ?? 0) - (verb?.first ?? 0) < 2) return noun;
  const object =
    (heads.length === 0 && verbsAt(context, cue.last - 1)) || verb?.first === light
      ? phraseAt(context, cue.last)
      : null;
  const frames = object?.first === cue.last ? framesAt(lexicon, tokens, object.head) : [];
  if (object && frames[0]?.pos === "noun") return { frames, first: object.head, last: object.head + 1 };
  return verb ?? heads.at(-1) ?? null;
}

function headsIn({ first, last: end }: TokenRange, framesOf: (i: number) => readonly Frame[]): Head[] {
  const heads: Head[] = [];
  for (let i = first; i < end; i++) {
    const frames = framesOf(i);
    if (frames.length === 0) continue;
    const last = i + frames[0]!.words.length;
    heads.push({ frames, first: i, last });
    i = last - 1;
  }
  return heads;
}

/** The first verb of a cue that leaves its act to a noun: "issued (a denial)", "expressed (hope)". */
function lightVerb(tokens: readonly Token[], { first, last }: TokenRange): number | null {
  for (let i = first; i < last; i++) {
    if (tokens[i]!.pos !== "NOUN" && isIn("light", tokens[i]!.lemma.toLowerCase())) return i;
  }
  return null;
}

/** Whether a verb is what a later one is said, promised or suspected to do, and no operator nor a mere beginning ("went on to say"). */
function governs({ frames, first, last }: Head, tokens: readonly Token[]): boolean {
  const lemma = tokens[first]!.lemma.toLowerCase();
  const next = tokens[last];
  const gerund = next?.pos === "VERB" && next.lower.endsWith("ing") && frames.every(({ act }) => act !== "statement");
  const linked = gerund || /^(?:to|of)$/.test(tokens[last]?.lower ?? "") || tokens[last - 1]!.lower === "to";
  return linked && frames.length > 0 && !isIn("chain", lemma) && !isOperator(lemma);
}

/** "No official has confirmed", "Neither side commented": the source itself negates. */
export function emptySubject(
  tokens: readonly Token[],
  { source, cue }: Pick<Relation, "source" | "cue">,
): Operator | null {
  if (!source || !cue || source.first > cue.first) return null;
  const found = operatorAt(tokens, source.first);
  return found?.kind === "NEGATION" ? found.kind : null;
}
