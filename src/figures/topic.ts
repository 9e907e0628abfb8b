/** What a figure is about ("killed", "captured", "equipment", …): from the counted noun and the verb or participle that governs it. */
import { among } from "../among.ts";
import type { Measure } from "../records.ts";
import { BE, LAUNCHED, LOSS_DONE, LOSS_GROUND } from "./lexicon.ts";
import { fateAfter, fateBefore, tollBefore } from "./losses.ts";
import { COUNTED, type Counted } from "./noun-lexicon.ts";
import type { CountedPhrase } from "./noun-phrase.ts";
import { joined } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

/** What the topic of a figure is decided from. */
export interface TopicInput {
  /** Pieces of the evidence: `first` to `last` (exclusive). */
  readonly first: number;
  readonly last: number;
  readonly counted: CountedPhrase | null;
  readonly measure: Measure;
  /** Topic of the figure before it in the sentence, which "including" passes on. */
  readonly inherited: string | null;
}

/** Topics that say what became of people. */
export const FATES: ReadonlySet<string> = new Set([
  "killed",
  "wounded",
  "captured",
  "missing",
  "displaced",
  "casualties",
]);

const WHOLE = "including|include|includes|included|particularly|among|whom|them|namely";
const AGENT = /(?:er|ers|or|ors|ist|ists|ian|ians|ant|ants|men|an|ans|ese|i|is)$/;

/** The noun entry of a counted phrase: by its last two words ("air raid"), then by its head. */
export function entryOf(p: readonly Piece[], counted: CountedPhrase | null): Counted | undefined {
  if (counted === null) return undefined;
  const { first, head } = counted;
  const two = head > first ? COUNTED.get(joined(p, head - 1, head + 1) ?? "") : undefined;
  return two ?? COUNTED.get(p[head]!.lower);
}

/** The topic, or `null` where neither noun nor verb gives one. */
export function topicOf(p: readonly Piece[], input: TopicInput): string | null {
  const { counted, measure, first } = input;
  if (measure === "money") return "money";
  const entry = entryOf(p, counted);
  if (measure === "area" || measure === "length")
    return entry?.topic === "territory" || governsGround(p, first) || groundAfter(p, counted?.last ?? input.last)
      ? "territory"
      : null;
  if (measure !== "count" && measure !== "percent" && measure !== "ratio")
    return entry?.topic === "munitions" ? "munitions" : null;
  if (entry?.kind === "loss") return entry.topic;
  if (entry?.kind === "thing") {
    const flies = counted !== null && LAUNCHED.has(p[counted.head]!.lower);
    const launched = flies && fateBefore(p, first) === "munitions";
    return launched ? "munitions" : entry.topic;
  }
  return fateOf(p, input, entry) ?? entry?.topic ?? null;
}

/** What became of the people counted. */
function fateOf(
  p: readonly Piece[],
  { counted, measure, first, last, inherited }: TopicInput,
  entry: Counted | undefined,
): string | null {
  const inside = counted && modifierFate(p, counted);
  if (inside) return inside;
  const known = entry !== undefined;
  if (isWhole(p, first)) {
    const told = LOSS_DONE.entries.get(p[counted?.last ?? last]?.lower ?? "");
    return told !== undefined && isPlausible(told, p, counted, known) ? told : null;
  }
  const after = fateAfter(p, counted?.last ?? last);
  if (after && isPlausible(after.topic, p, counted, known)) {
    if (after.near) return after.topic;
  }
  const included = measure === "count" && among(WHOLE, p[first - 1]?.lower ?? "") && (counted === null || known);
  if (included && inherited !== null) return inherited;
  const before = fateBefore(p, first);
  if (before && before !== "munitions" && isPlausible(before, p, counted, known)) return before;
  if (after && isPlausible(after.topic, p, counted, known)) return after.topic;
  if (measure !== "count" || (counted !== null && !known)) return null;
  return tollBefore(p, first);
}

/** "12 of the 30 soldiers", "of the 30 on board, …": of the whole itself nothing is told, but "one of 12 killed". */
function isWhole(p: readonly Piece[], first: number): boolean {
  const of = among("the|these|those|its|their|some|about", p[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  if (p[of]?.lower !== "of") return false;
  const before = p[of - 1];
  return (
    before === undefined ||
    before.text === "," ||
    before.lower === "out" ||
    before.numeral !== null ||
    before.pos === "NUM"
  );
}

/** "three wounded soldiers", "12 missing people". */
function modifierFate(p: readonly Piece[], { first, head }: CountedPhrase): string | null {
  for (let k = first; k < head; k++) {
    const topic = LOSS_DONE.entries.get(p[k]!.lower);
    if (topic) return topic;
  }
  return null;
}

/** A noun the lexicon lacks is killed or wounded as people are; captured, seized, launched only if it looks like people. */
function isPlausible(topic: string, p: readonly Piece[], counted: CountedPhrase | null, known: boolean): boolean {
  if (topic === "casualties") return known && COUNTED.get(p[counted!.head]!.lower)?.kind === "force";
  if (known || counted === null) return topic !== "munitions" && topic !== "territory";
  if (topic === "killed" || topic === "wounded") return true;
  const head = p[counted.head]!;
  return (
    (topic === "captured" || topic === "missing" || topic === "displaced") &&
    (head.pos === "PROPN" || AGENT.test(head.lower))
  );
}

/** "captured 40 square kilometres": a verb of taking ground stands up to four pieces before. */
function governsGround(p: readonly Piece[], first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 4); k--) if (LOSS_GROUND.entries.has(p[k]!.lower)) return true;
  return false;
}

/** "300 square kilometres were captured": the participle stands behind, up to four pieces on. */
function groundAfter(p: readonly Piece[], from: number): boolean {
  let passive = false;
  for (let k = from; k < from + 4 && p[k]; k++) {
    if (passive && p[k]!.participle && LOSS_GROUND.entries.has(p[k]!.lower)) return true;
    passive ||= BE.has(p[k]!.lower);
  }
  return false;
}
