/** A guard of this room's own: numbers that belong to dates and times, whether or not the dates stage has found them. */

import { among } from "../among.ts";
import { isWord } from "./letters.ts";
import { CLOCK_WORDS, ERAS, MONTHS, YEAR_BEFORE } from "./lexicon.ts";
import { COUNTED } from "./noun-lexicon.ts";
import type { Piece } from "./pieces.ts";

/** Whether the numeral at `i` is a day of a month, a year or an hour. `after` says whether the number before it, linked by "and", "to", a dash or a comma, was. */
export function isCalendar(p: readonly Piece[], i: number, after: boolean): boolean {
  const numeral = p[i]!.numeral;
  if (numeral === null) return isSpelledHour(p, i);
  if (!numeral.plain) return isClock(p, i + 1) && numeral.value < 24;
  if (isDay(p, i, numeral.value) || (numeral.value <= 2400 && isClock(p, i + 1))) return true;
  if (ERAS.has(p[i - 1]?.lower ?? "") || ERAS.has(p[i + 1]?.lower ?? "")) return true;
  const joined = among(YEAR_LINK, p[i - 1]?.text ?? "") && p[i - 1]!.glued && p[i]!.glued;
  if (after && (numeral.yearLike || (numeral.value <= 31 && (joined || !isNounNext(p, i + 1))))) return true;
  return numeral.yearLike && isYear(p, i, numeral.value);
}

function isDay(p: readonly Piece[], i: number, value: number): boolean {
  if (value < 1 || value > 31) return false;
  const before = p[i - 1]?.text === "." ? p[i - 2] : p[i - 1];
  if (before && MONTHS.has(before.lower) && isMonth(before)) return true;
  const next = p[i + 1];
  return next !== undefined && MONTHS.has(next.lower) && isMonth(next);
}

/** "may", "march" and "mar" are months only with a capital. */
function isMonth(piece: Piece): boolean {
  return piece.text !== piece.lower;
}

function isClock(p: readonly Piece[], k: number): boolean {
  const next = p[k];
  return next !== undefined && CLOCK_WORDS.has(next.lower);
}

function isSpelledHour(p: readonly Piece[], i: number): boolean {
  return among("o'clock|o’clock|oclock", p[i + 1]?.lower ?? "");
}

const YEAR_LINK = "-|–|—|/";

function isYear(p: readonly Piece[], i: number, value: number): boolean {
  const before = p[i - 1]?.lower ?? "";
  if (value > 2100 && !(value < 2200 && among("by|in|until|after", before))) return false;
  const next = p[i + 1];
  // "2014-15", "2018-2020"
  if (value >= 1500 && next && among(YEAR_LINK, next.text) && next.glued && p[i + 2]?.numeral?.plain) return true;
  if (MONTHS.has(before) || (before === "," && isDateBefore(p, i - 2))) return true;
  const counted = isCountedNext(p, i + 1);
  if (value >= 1900) return !counted;
  if (counted || isNounNext(p, i + 1)) return false;
  return (
    YEAR_BEFORE.has(before) &&
    !(before === "of" || before === "for" || before === "and" || before === "from" || before === "to")
  );
}

/** "October 23, 2024": what stands before the comma is a day or a month. */
function isDateBefore(p: readonly Piece[], k: number): boolean {
  const piece = p[k];
  if (piece === undefined) return false;
  return MONTHS.has(piece.lower) || (piece.numeral !== null && MONTHS.has(p[k - 1]?.lower ?? ""));
}

/** Whether people or things known to be counted stand at `k`, within two words ("2000 people", "1950 enemy troops"). */
function isCountedNext(p: readonly Piece[], k: number): boolean {
  for (let n = k; n < k + 3 && p[n] && p[n]!.lower === p[n]!.text && isWord(p[n]!.text); n++) {
    const entry = COUNTED.get(p[n]!.lower);
    if (entry && p[n]!.lower.endsWith("s") && p[n]!.lower.length > 3)
      return entry.topic !== "strikes" && entry.topic !== "territory";
    if (p[n]!.lower === "people" || p[n]!.lower === "men" || p[n]!.lower === "personnel") return true;
  }
  return false;
}

function isNounNext(p: readonly Piece[], k: number): boolean {
  const next = p[k];
  return next !== undefined && (next.pos === "NOUN" || next.pos === "ADJ") && next.text === next.lower;
}
