/** A number with its sign, currency or unit: "$2.3bn", "-5 yards", "+1,250", "85 nautical miles", "40-km". */
import { among } from "../among.ts";
import { readNumber } from "./number.ts";
import type { Piece } from "./pieces.ts";
import type { NumberReading } from "./reading.ts";
import { currencyAt, isHyphen, poundAt, type UnitReading, unitAt } from "./units.ts";
import { isArticle } from "./words.ts";

export interface Amount {
  /** Pieces `first` to `last` (exclusive), sign, currency and unit inside. */
  readonly first: number;
  readonly last: number;
  readonly number: NumberReading;
  readonly unit: UnitReading | null;
  /** 1 for "+", -1 for "-" and "minus", else 0. */
  readonly sign: 1 | -1 | 0;
  /** Value and ends in the unit's own terms (50 cents are 0.5 USD), signed. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The amount that begins at `i` (its sign or currency included), or `null`. */
export function readAmount(p: readonly Piece[], i: number): Amount | null {
  const outer = signAt(p, i);
  const currency = currencyAt(p, outer.last);
  const inner = currency && outer.sign === 0 ? signAt(p, currency.last) : outer;
  const at = currency && outer.sign !== 0 ? currency.last : inner.last;
  const number = readNumber(p, at, currency !== null);
  if (number === null || (currency && number.kind === "part")) return null;
  return withUnit(p, i, number, inner.sign, currency);
}

function withUnit(
  p: readonly Piece[],
  first: number,
  number: NumberReading,
  sign: Amount["sign"],
  currency: UnitReading | null,
): Amount {
  const after = beforeUnit(p, number);
  const behind = poundAt(p, number.last + after, number) ?? unitAt(p, number.last + after, number);
  // "$5 USD", "$75 U.S.": the currency twice.
  const twice = currency && behind?.measure === "money" && (behind.unit === currency.unit || currency.unit === "USD");
  const unit = currency ? (twice ? { ...behind, factor: 1 } : { ...currency, last: number.last }) : behind;
  const nation = currency?.unit === "USD" && among("U.S.|U.S|US.|US", p[number.last]?.text ?? "") ? 1 : 0;
  const last = Math.max(number.last + nation, unit?.last ?? 0);
  const factor = (unit?.factor ?? 1) * (sign < 0 ? -1 : 1);
  const times = (x: number | null) => (x === null ? null : factor === 1 ? x : divided(x, factor));
  const [low, high] = sign < 0 ? [times(number.high), times(number.low)] : [times(number.low), times(number.high)];
  return { first, last, number, unit, sign, value: times(number.value), low, high };
}

/** Pieces between number and unit: "hundreds of miles", "1/16 of a pint". */
function beforeUnit(p: readonly Piece[], { kind, last }: NumberReading): number {
  if (p[last]?.lower !== "of") return 0;
  if (kind === "part") return isArticle(p[last + 1]) ? 2 : 0;
  return among("dozens|scores|hundreds|thousands", p[last - 1]!.lower) || p[last - 1]!.lower.endsWith("illions")
    ? 1
    : 0;
}

/** `x * factor` without the error of 0.01. */
function divided(x: number, factor: number): number {
  return Math.abs(factor) < 1 ? x / Math.round(1 / factor) : x * factor;
}

/** A sign before a number: "+" and "-" glued to it and not to a word before; "minus 5", "minus-5". */
function signAt(p: readonly Piece[], i: number): { sign: Amount["sign"]; last: number } {
  const piece = p[i];
  if (piece === undefined) return { sign: 0, last: i };
  if (piece.lower === "minus" || piece.lower === "negative")
    return { sign: -1, last: isHyphen(p[i + 1]) ? i + 2 : i + 1 };
  const mark = piece.text === "+" ? 1 : among("-|−|–", piece.text) ? -1 : 0;
  const free = !piece.glued || among("(|$|€|£|¥", p[i - 1]?.text ?? "");
  return mark !== 0 && free && p[i + 1]?.glued ? { sign: mark, last: i + 1 } : { sign: 0, last: i };
}
