/** Quantities: found by a grammar over tokens, with value, bounds, unit and what is counted. */
import { among } from "../among.ts";
import type { DateExpression } from "../dates/index.ts";
import type { Analysis, Sentence } from "../language/index.ts";
import type { Range } from "../text.ts";
import { isDigit } from "./digits.ts";
import { readSentence } from "./find.ts";
import { Kinds, kindsOf } from "./kinds.ts";
import { cut, type Piece } from "./pieces.ts";
import type { Reading } from "./quantity.ts";
import type { Quantity } from "./types.ts";
import { dateOf } from "./when.ts";

export type { Quantity } from "./types.ts";

/**
 * The quantities of a text, in order, none overlapping another. Numbers inside `dates` are none, unless they measure a
 * duration or an age. A number that can't be held exactly (beyond 2^53) has `value`, `low` and `high` null; a run of more than
 * 15 digits is taken for an identifier and is none.
 */
export function findFigures(analysis: Analysis, dates: readonly DateExpression[]): Quantity[] {
  const out: Quantity[] = [];
  const dateAt = finder(dates);
  for (const sentence of analysis.sentences) {
    if (!hasNumber(analysis, sentence)) continue;
    const pieces = cut(analysis, sentence);
    const dated = (piece: Piece) => dateAt(piece.start);
    for (const reading of readSentence(pieces, dated, sentence.kind === "item")) {
      out.push(quantityOf(pieces, reading, dateOf(pieces, reading, dated)));
    }
  }
  return out;
}

/** Whether a sentence holds anything a number could begin with; most don't, and need not be cut. */
function hasNumber({ tokens }: Analysis, { first, last }: Sentence): boolean {
  let seen = 0;
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i]!;
    if (hasDigit(lower)) return true;
    const kinds = kindsOf(lower);
    if ((kinds & Kinds.alone) !== 0) return true;
    if (lower === "a" && among("few|couple|number", tokens[i + 1]?.lower ?? "")) return true;
    seen |= kinds;
    if ((seen & (Kinds.article | Kinds.fate)) === (Kinds.article | Kinds.fate)) return true;
  }
  return false;
}

const DIGIT = /\p{Nd}|\p{No}/u;

/** Digits of any script, and "½"; words longer than a numeral may be are not looked through. */
function hasDigit(lower: string): boolean {
  if (lower.length > 40) return isDigit(lower.charCodeAt(0));
  for (let k = 0; k < lower.length; k++) {
    const code = lower.charCodeAt(k);
    if (code < 58 ? code >= 48 : code > 127) return code < 128 || (!among(MARKS, lower) && DIGIT.test(lower));
  }
  return false;
}

/** The marks beyond ASCII that texts are full of. */
const MARKS = "’|‘|“|”|–|—|…|•|’s|n’t|’re|’ve|’ll|’d|’m";

/** Finds the date expression that covers an offset, asked for rising offsets. */
function finder(dates: readonly DateExpression[]): (offset: number) => DateExpression | null {
  return (offset) => {
    let low = 0;
    let high = dates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (dates[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    const date = dates[low];
    return date !== undefined && date.start <= offset ? date : null;
  };
}

function quantityOf(p: readonly Piece[], reading: Reading, date: string | null): Quantity {
  const { value, low, high, bound, trend, measure, unit, topic } = reading;
  const of = reading.counted && rangeOf(p, reading.counted.first, reading.counted.last);
  const { start, end } = rangeOf(p, reading.first, reading.last);
  return { start, end, value, low, high, bound, trend, measure, unit, of, topic, date };
}

function rangeOf(p: readonly Piece[], first: number, last: number): Range {
  return { start: p[first]!.start, end: p[last - 1]!.end };
}
