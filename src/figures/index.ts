/** Quantities: found by a grammar over tokens, with value, bounds, unit and what is counted. */
import { among } from "../among.ts";
import type { DateExpression } from "../dates/index.ts";
import type { Analysis, Sentence } from "../language/index.ts";
import type { Range } from "../text.ts";
import { mayBegin, readSentence } from "./find.ts";
import { tellsFate } from "./losses.ts";
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

const DIGIT = /\p{Nd}|\p{No}/u;

/** Whether a sentence holds anything a number could begin with; most don't, and need not be cut. */
function hasNumber({ tokens }: Analysis, { first, last }: Sentence): boolean {
  let article = false;
  let fate = false;
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i]!;
    const code = lower.charCodeAt(0);
    if (code >= 48 && code <= 57) return true;
    if (lower !== "a" && mayBegin(lower)) return true;
    if ((code > 127 || lower.length > 1) && lower.length < 41 && DIGIT.test(lower)) return true;
    if (lower === "a" && among("few|couple|number", tokens[i + 1]?.lower ?? "")) return true;
    article ||= lower === "a" || lower === "an" || lower === "another";
    fate ||= tellsFate(lower);
    if (article && fate) return true;
  }
  return false;
}

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
