/** Ordinal ranks: "ranked 5th", "finished third", "in first place". Ordinals elsewhere count nothing ("the third attack"). */
import { among } from "../among.ts";
import { readLexicon } from "../data.ts";
import { LazyTable } from "../lazy-table.ts";
import { isDigits } from "./digits.ts";
import type { Piece } from "./pieces.ts";
import type { Reading } from "./quantity.ts";

interface RankWord {
  readonly kind: string;
  readonly value: number;
}

const WORDS = new LazyTable(() => {
  const words = new Map<string, RankWord>();
  for (const [word = "", kind = "", value = ""] of readLexicon("figure-ranks")) {
    // "place" is verb and noun.
    const known = words.get(word);
    words.set(word, { kind: known ? `${known.kind} ${kind}` : kind, value: Number(value) });
  }
  return words;
});

/** The rank that the ordinal at `i` states, or `null`. */
export function readRank(p: readonly Piece[], i: number): Reading | null {
  const value = ordinalAt(p, i);
  if (value === null) return null;
  const noun = isKind(p[i + 1], "noun") && !among("the|a|this|that|its|their", p[i - 1]?.lower ?? "");
  const from = among("in|at|the|as|only|joint", p[i - 1]?.lower ?? "") ? i - 2 : i - 1;
  const verb = isKind(p[from], "verb") && !(p[i + 1]?.pos === "NOUN" && !isKind(p[i + 1], "noun"));
  if (
    !verb &&
    !(noun && among("in|into|to|took|take|takes|taking|won|claimed|secured|from|for", p[i - 1]?.lower ?? ""))
  )
    return null;
  return {
    first: i,
    last: i + 1,
    value,
    low: value,
    high: value,
    bound: "=",
    trend: null,
    measure: "rank",
    unit: null,
    counted: null,
    topic: null,
  };
}

function isKind(piece: Piece | undefined, kind: string): boolean {
  return piece !== undefined && WORDS.get(piece.lower)?.kind.includes(kind) === true;
}

/** "5th", "third". */
function ordinalAt(p: readonly Piece[], i: number): number | null {
  const { lower } = p[i]!;
  const word = WORDS.get(lower);
  if (word?.kind === "ordinal") return word.value;
  const digits = lower.slice(0, -2);
  const ordinal = digits.length < 5 && isDigits(digits) && among("st|nd|rd|th", lower.slice(-2));
  return ordinal ? Number(digits) : null;
}

/** The verbs and nouns without which an ordinal states no rank. */
export function rankWords(): string[] {
  return [...WORDS.rows].filter(([, { kind }]) => kind !== "ordinal").map(([word]) => word);
}
