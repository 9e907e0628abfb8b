/** Parts of a whole: "half", "two-thirds", "1/2", "½", "one in five", "nine out of 10", and parts of a magnitude ("half a million"). */
import { among } from "../among.ts";
import { scaled } from "./digits.ts";
import { NUMBER_WORDS } from "./lexicon.ts";
import type { Piece } from "./pieces.ts";
import { exact, type NumberReading } from "./reading.ts";
import { UNITS } from "./unit-lexicon.ts";
import { isHyphen } from "./units.ts";
import { isArticle, readCardinal, wordAt } from "./words.ts";

/** The part at `i`, or `null`. */
export function readPart(p: readonly Piece[], i: number): NumberReading | null {
  return (
    readFractionSign(p, i) ?? readOneIn(p, i) ?? readHalfScale(p, i) ?? readHalfUnit(p, i) ?? readFractionWords(p, i)
  );
}

const SLASHED = /^(\d{1,4})[/⁄](\d{1,4})$/;

/** "1/2", "1⁄32", "½", "2 1/2", "2½". A slash must part a proper fraction ("24/7" is none). */
function readFractionSign(p: readonly Piece[], i: number): NumberReading | null {
  const whole = p[i]!.numeral?.plain ? p[i]!.numeral!.value : null;
  const at = whole !== null && fractionAt(p, i + 1) !== null ? i + 1 : i;
  const fraction = fractionAt(p, at);
  if (fraction === null) return null;
  const value = (at > i ? whole! : 0) + fraction.value;
  const scale = wordAt(p, fraction.last);
  if (scale?.kind !== "scale") return exact(i, fraction.last, value, at > i ? "digits" : "part", String(value));
  return exact(i, fraction.last + 1, scaled(String(value), scale.value), "digits", String(value), scale.value);
}

function fractionAt(p: readonly Piece[], i: number): { value: number; last: number } | null {
  const piece = p[i];
  if (piece === undefined || piece.text.length > 9) return null;
  const joined = p[i + 1]?.text === "⁄" && p[i + 2] ? `${piece.text}⁄${p[i + 2]!.text}` : piece.text;
  const plain = joined.length === 1 && joined >= "¼" ? joined.normalize("NFKD") : joined;
  const [, above, below] = SLASHED.exec(plain) ?? [];
  if (above === undefined || below === undefined) return null;
  const value = Number(above) / Number(below);
  const idiom = piece.text === "9/11" || piece.text === "7/7";
  return value > 0 && value < 1 && !idiom ? { value, last: joined === piece.text ? i + 1 : i + 3 } : null;
}

/** "one in five", "1 in every 10", "nine out of ten", "three of every four". */
function readOneIn(p: readonly Piece[], i: number): NumberReading | null {
  const above = small(p, i);
  if (above === null) return null;
  // "a one-in-five chance"
  const hyphen = isHyphen(p[above.last]) && p[above.last + 1]?.lower === "in" && isHyphen(p[above.last + 2]);
  let k = hyphen ? above.last + 1 : above.last;
  const link = p[k]?.lower;
  if (link === "out" && p[k + 1]?.lower === "of") k += 2;
  else if (hyphen) k += 2;
  else if ((link === "in" && above.value === 1) || ((link === "of" || link === "in") && p[k + 1]?.lower === "every"))
    k++;
  else return null;
  if (p[k]?.lower === "every") k++;
  const below = small(p, k);
  if (below === null || below.value <= above.value || below.yearLike) return null;
  const value = above.value / below.value;
  return exact(i, below.last, value, "part", String(value));
}

function small(p: readonly Piece[], i: number): { value: number; last: number; yearLike: boolean } | null {
  const numeral = p[i]?.numeral;
  if (numeral)
    return Number.isInteger(numeral.value) ? { value: numeral.value, last: i + 1, yearLike: numeral.yearLike } : null;
  const cardinal = p[i] && !isArticle(p[i]) ? readCardinal(p, i) : null;
  return cardinal && { ...cardinal, yearLike: false };
}

/** "half a million", "half-million", "a quarter of a million", "half a dozen". */
function readHalfScale(p: readonly Piece[], i: number): NumberReading | null {
  const at = isArticle(p[i]) ? i + 1 : i;
  const part = wordAt(p, at);
  if (part?.kind !== "part" || (part.value !== 2 && part.value !== 4)) return null;
  let k = at + 1;
  if (p[k]?.lower === "of") k++;
  else if (part.value === 4) return null;
  if (p[k]?.text === "-") k++;
  if (isArticle(p[k])) k++;
  if (p[k]?.text === "-") k++;
  const unit = wordAt(p, k);
  const base = unit?.kind === "scale" ? 10 ** unit.value : unit?.kind === "pack" ? unit.value : 0;
  if (base === 0) return null;
  return { ...exact(i, k + 1, base / part.value, "words", String(1 / part.value)), multiplied: true };
}

/** "half a percent", "half an hour": half of one unit. */
function readHalfUnit(p: readonly Piece[], i: number): NumberReading | null {
  const unit = p[i]!.lower === "half" && isArticle(p[i + 1]) ? p[i + 2] : undefined;
  return unit && unit.lower.length > 2 && UNITS.has(unit.lower) ? exact(i, i + 2, 0.5, "words", "0.5") : null;
}

/** "two-thirds", "three quarters", "a third of", "half of", "nearly half the". Bare ordinals ("the third") are none. */
function readFractionWords(p: readonly Piece[], i: number): NumberReading | null {
  const article = isArticle(p[i]);
  const above = article ? { last: i + 1, value: 1 } : small(p, i);
  if (above === null) {
    const half = wordAt(p, i)?.value === 2 && p[i]!.lower === "half" && isShare(p, i + 1);
    return half ? exact(i, i + 1, 0.5, "part", "0.5") : null;
  }
  const hyphen = p[above.last]?.text === "-" ? 1 : 0;
  const k = above.last + hyphen;
  const word = p[k]?.lower ?? "";
  const below = wordAt(p, k) ?? (word.endsWith("s") && above.value > 1 ? singularPart(word) : undefined);
  if (below?.kind !== "part" || above.value >= below.value) return null;
  if (above.value === 1 && hyphen === 0 && (!isShare(p, k + 1) || p[i - 1]?.lower === "and")) return null;
  return exact(i, k + 1, above.value / below.value, "part", String(above.value / below.value));
}

function singularPart(word: string) {
  const singular = word === "halves" ? "half" : word.slice(0, -1);
  const entry = NUMBER_WORDS.get(singular);
  return entry?.kind === "part" ? entry : undefined;
}

/** Whether a whole follows: "of", an article or a possessive, or nothing that could be counted ("almost half are"). */
function isShare(p: readonly Piece[], k: number): boolean {
  return among("of|the|its|their|his|her|our|all|that|those|these|in|are|were|is|have|had", p[k]?.lower ?? "");
}
