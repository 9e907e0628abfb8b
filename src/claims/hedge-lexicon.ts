import { readLexicon } from "../data.ts";
import type { Token } from "../language/index.ts";
import type { Certainty } from "../records.ts";

/** Where a hedge must stand to qualify a claim; lexicons/claim-hedges.tsv says what each is. */
export type HedgeScope = "verb" | "word" | "confidence" | "distance" | "modifier" | "passive";

/** A row of lexicons/claim-hedges.tsv, or a chance in percent; `none` is a phrase that only looks like a hedge. */
export interface Hedge {
  readonly length: number;
  readonly certainty: Certainty | "none";
  readonly scope: HedgeScope;
}

interface Row extends Hedge {
  readonly words: readonly string[];
}

let rows: Map<string, Row[]> | null = null;

/** By first word, the longest phrase first. */
function hedgeRows(): Map<string, Row[]> {
  if (rows) return rows;
  rows = new Map();
  for (const [phrase = "", certainty = "", scope = ""] of readLexicon("claim-hedges")) {
    const words = phrase.split(" ");
    const row = { words, length: words.length, certainty: certainty as Row["certainty"], scope: scope as HedgeScope };
    rows.set(
      words[0]!,
      [...(rows.get(words[0]!) ?? []), row].sort((a, b) => b.length - a.length),
    );
  }
  return rows;
}

/** The longest hedge that begins at token `i` and ends before `last`, or null. */
export function hedgeAt(tokens: readonly Token[], i: number, last: number): Hedge | null {
  const listed = hedgeRows()
    .get(plain(tokens[i]!.lower))
    ?.find(({ words }) => i + words.length <= last && words.every((word, k) => plain(tokens[i + k]!.lower) === word));
  return listed ?? chanceAt(tokens, i, last);
}

/** "ca n't" is "can not". */
function plain(lower: string): string {
  if (lower === "n't" || lower === "n’t") return "not";
  return lower === "ca" ? "can" : lower;
}

/** The steps of ICD 203 by their upper ends in percent. */
const STEPS: readonly (readonly [number, Certainty])[] = [
  [5, "remote"],
  [20, "very-unlikely"],
  [45, "unlikely"],
  [55, "even-chance"],
  [80, "likely"],
  [95, "very-likely"],
  [100, "almost-certain"],
];
const CHANCE = new Set(["chance", "probability", "likelihood", "chances"]);

/** "a 40 percent chance", "a 70% probability": its step on the scale. */
function chanceAt(tokens: readonly Token[], i: number, last: number): Hedge | null {
  const number = tokens[i]!.lower;
  if (!/^\d{1,3}(?:\.\d{1,3})?$/.test(number)) return null;
  const unit = tokens[i + 1]?.lower === "-" ? i + 2 : i + 1;
  const noun = tokens[unit]?.lower === "per" ? unit + 2 : unit + 1;
  if (noun >= last || !/^(?:%|percent|per)$/.test(tokens[unit]!.lower) || !CHANCE.has(tokens[noun]!.lower)) return null;
  const step = STEPS.find(([end]) => Number(number) <= end);
  return step ? { length: noun + 1 - i, certainty: step[1], scope: "word" } : null;
}
