/** Verbs and participles that say what became of what is counted, in the clause around the figure. */

import { among } from "../among.ts";
import { LazyTable } from "../lazy-table.ts";
import { Kinds, kindsOf } from "./kinds.ts";
import { BE, BOUNDS_BEFORE, LOSS_ACTIVE, LOSS_DONE, LOSS_IS, TOLLS } from "./lexicon.ts";
import { endingBefore, startingAt } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

/** How far a verb may stand from its figure. */
const REACH = 16;

const HAVE = "have|has|had|having|'ve|’ve";
const CLAUSE_END =
  ';|:|.|!|?|…|...|"|”|“|but|while|whereas|because|although|though|if|when|where|after|before|since|until|as|so';

/** A form of "be", or what does its work; not the group "IS". */
function isBe(piece: Piece | undefined): boolean {
  return piece !== undefined && BE.has(piece.lower) && piece.text !== "IS";
}

export interface Fate {
  readonly topic: string;
  /** Whether nothing but auxiliaries and adverbs stand between. */
  readonly near: boolean;
}

/** The fate told behind piece `from`: "… were killed", "… dead", "… died". */
export function fateAfter(p: readonly Piece[], from: number): Fate | null {
  let passive = false;
  let near = true;
  let relative = false;
  // Whether a preposition has led away from what is counted.
  let away = false;
  for (let k = from; k < from + REACH && p[k]; k++) {
    const { lower, pos, text } = p[k]!;
    if ((p[k]!.numeral !== null || pos === "NUM") && k > from && !goesOn(p, k, away)) return null;
    const tells = (kindsOf(lower) & Kinds.fate) !== 0;
    const is = tells ? startingAt(p, k, LOSS_IS) : null;
    const done = tells ? startingAt(p, k, LOSS_DONE) : null;
    if (
      done &&
      (passive || done.length > 1 || !takesObject(p, k + 1)) &&
      !(among(HAVE, p[k - 1]?.lower ?? "") && !passive)
    )
      return { topic: done.value, near };
    if (is && !(passive && lower === "evacuate")) return { topic: is.value, near };
    if (done || among(CLAUSE_END, lower) || text === "(" || text === ")") return null;
    if (isBe(p[k])) passive = true;
    else if (among("who|that|which", lower)) {
      if (relative) return null;
      relative = true;
    } else if (pos === "VERB" && isReduced(p, k) && !passive) {
      near = false;
      away = true;
    } else if (pos === "VERB" && lower !== "including" && !isQualifier(p, k)) {
      // "were engaged and killed"
      const next = p[k + 1]?.lower === "and" ? startingAt(p, k + 2, LOSS_DONE) : null;
      return passive && next ? { topic: next.value, near } : null;
    } else if (pos !== "AUX" && pos !== "ADV" && pos !== "PART" && lower !== "all" && lower !== "both") near = false;
    if (pos === "ADP" && lower !== "of") away = true;
  }
  return null;
}

/** Whether a further number at `k` belongs to one list with what stands before, as "30 soldiers and 12 civilians", not to the next clause: "30 on board, 12 of them". */
function goesOn(p: readonly Piece[], k: number, away: boolean): boolean {
  for (let n = k - 1; n >= k - 4; n--) {
    const link = p[n]?.lower ?? "";
    if (among("and|or|to|-|–|including|includes", link)) return true;
    if (link === ",") return !away;
    if (link === "with") return false;
  }
  return false;
}

/** "men associated with the group", "soldiers trained abroad": a participle that has no auxiliary and takes no object. */
function isReduced(p: readonly Piece[], k: number): boolean {
  const next = p[k + 1]?.pos;
  return p[k]!.participle && !among(HAVE, p[k - 1]?.lower ?? "") && (next === "ADP" || next === "ADV");
}

/** "suspected" in "five suspected insurgents": a participle before a noun. */
function isQualifier(p: readonly Piece[], k: number): boolean {
  const next = p[k + 1];
  return (
    (p[k]!.lower.endsWith("ed") || p[k]!.lower.endsWith("ing")) &&
    (next?.pos === "NOUN" || next?.pos === "PROPN" || next?.pos === "ADJ")
  );
}

/** Whether an object follows a verb form at `k - 1`, which makes it active: "two gunmen killed three people". */
function takesObject(p: readonly Piece[], k: number): boolean {
  const next = p[k];
  if (next === undefined) return false;
  if (next.numeral !== null || next.pos === "DET" || next.pos === "NUM" || next.pos === "PRON")
    return !among("that|who|which|some|all", next.lower);
  if (next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ")
    return !among("today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday", next.lower);
  return next.lower !== "in" && next.lower !== "by" && startingAt(p, k, BOUNDS_BEFORE) !== null;
}

const SUBJECT_LIKE = "who|which|that|whom|it|they|he|she|we";

/** The fate told by a verb whose object the figure at `first` is, or one of several objects: "killing 12", "detained a leader and two insurgents". */
export function fateBefore(p: readonly Piece[], first: number): string | null {
  let linked = false;
  let along = false;
  for (let k = first - 1; k >= Math.max(0, first - REACH); k--) {
    const { lower, pos } = p[k]!;
    const match = endingBefore(p, k + 1, LOSS_ACTIVE);
    // A noun ("the arrest") tells nothing; a headline's verb may be tagged one ("Bombing kills 16").
    if (match && (pos !== "NOUN" || match.length > 1 || k === first - 1)) {
      if (isIntended(p, k, match.length)) return null;
      const passive = isBe(p[k - match.length]) || isBe(p[k - match.length - 1]);
      return passive && (lower.endsWith("ed") || lower.endsWith("n") || lower.endsWith("t")) && !along
        ? null
        : match.value;
    }
    if (among(TAKE, lower)) return takenInto(p, first);
    if (among(CLAUSE_END, lower) && lower !== "as") return null;
    if (lower === "and" || lower === "," || lower === "or") linked = true;
    else if (lower === "along" || lower === "including" || lower === "together" || lower === "well") {
      linked = true;
      along = true;
    } else if (pos === "AUX" || among(SUBJECT_LIKE, lower) || (pos === "VERB" && !isQualifier(p, k))) return null;
    else if (pos === "ADP" && !linked && lower !== "of" && !isAlongWith(p, k) && lower !== "as" && lower !== "up")
      return null;
  }
  return null;
}

/** "plans to arrest two leaders": what is meant to happen has not; "managed to arrest" has. */
function isIntended(p: readonly Piece[], k: number, length: number): boolean {
  const to = k - length;
  return (
    p[to]?.lower === "to" &&
    p[to]!.pos === "PART" &&
    !among("managed|went|helped|able|used|proceeded", p[to - 1]?.lower ?? "")
  );
}

const TAKE = "take|takes|took|taken|taking";

/** "took two men of the village into custody": what they are taken for stands behind them. */
function takenInto(p: readonly Piece[], first: number): string | null {
  for (let k = first + 1; k < first + REACH && p[k] && !among(CLAUSE_END, p[k]!.lower); k++) {
    if (among("prisoner|captive|hostage", p[k]!.lower)) return "captured";
    if (p[k]!.lower === "custody" && p[k - 1]!.lower === "into") return "captured";
  }
  return null;
}

/** "along with", "together with": what follows shares the fate; a bare "with" says otherwise. */
function isAlongWith(p: readonly Piece[], k: number): boolean {
  return p[k]!.lower === "with" && among("along|together", p[k - 1]?.lower ?? "");
}

/** The topic of a toll that the figure at `first` states: "the death toll rose to 40", "the number of wounded … 12". */
export function tollBefore(p: readonly Piece[], first: number): string | null {
  let second = "";
  for (let k = first - 1; k >= Math.max(0, first - REACH); k--) {
    const { lower } = p[k]!;
    if (among(";|.|!|?", lower)) return null;
    const seconds = TOLLS.get(lower);
    const topic = seconds?.get(second) ?? seconds?.get("");
    if (topic) return topic;
    if (SECONDS.has(lower)) second = lower;
  }
  return null;
}

/** The second words of tolls. */
const SECONDS = new LazyTable(() => {
  const words = new Map<string, true>();
  for (const seconds of TOLLS.rows.values()) for (const word of seconds.keys()) if (word !== "") words.set(word, true);
  return words;
});
