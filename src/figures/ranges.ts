/** Two amounts that are one interval: "10-12 thousand", "from $3 billion to $5 billion", "between 50 and 70", "7 to 9 percent". */
import { among } from "../among.ts";
import { type Amount, readAmount } from "./amount.ts";
import { scaled } from "./digits.ts";
import { TRENDS } from "./lexicon.ts";
import type { Piece } from "./pieces.ts";
import type { UnitReading } from "./units.ts";

export interface Interval {
  readonly first: number;
  readonly last: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
  readonly unit: UnitReading | null;
  /** A score or vote ("2-0", "52-48"): two numbers side by side, no interval. */
  readonly score: boolean;
  /** The second is the smaller ("from 40 to 30"). */
  readonly falls: boolean;
}

const DASH = "-|–|—|‑";

/** The interval that begins with amount `a`, or `null`. */
export function joinRange(p: readonly Piece[], a: Amount, floor: number): Interval | null {
  const opener = openerBefore(p, a.first, floor);
  if (opener === "" && a.unit === null && p[a.last]?.text === ",") return joinPossible(p, a);
  const end = opener === "from" ? afterRate(p, a) : a.last;
  const link = linkAt(p, end, opener);
  if (link === 0 || a.low === null || a.number.kind === "vague") return null;
  const dash = among(DASH, p[end]!.text);
  const b = readAmount(p, end + link);
  if (b === null || b.low === null || b.number.kind === "vague") return null;
  if (p[end]!.lower === "or" && !(b.low === a.low + 1 && a.low < 20)) return null;
  if (
    a.unit &&
    b.unit &&
    a.unit.unit !== b.unit.unit &&
    !(a.unit.measure === "money" && b.unit.measure === "money" && opener)
  )
    return null;
  const carries = !a.number.multiplied && b.number.multiplied;
  if (opener === "" && !dash && (!carries || a.unit?.measure === "percent") && changesTo(p, a)) return null;
  // "in 2018 to 3.9 million"
  if (p[a.number.first]!.numeral?.yearLike && a.low >= 1900 && a.low < 2100 && (b.number.multiplied || b.unit))
    return null;
  if ((a.number.kind === "part") !== (b.number.kind === "part")) return null;
  const from = carried(a, b);
  const to = b.unit === null && a.unit && a.unit.factor !== 1 ? b.low * a.unit.factor : b.low;
  if (from === null) return null;
  const score = opener === "" && from >= to && a.unit === null && b.unit === null;
  if (score && !(dash && from < 200)) return null;
  // Falling, without "from", only with the unit twice: "1.3 kg to 0.3 kg".
  if (opener === "" && from > to && !score && !(a.unit && b.unit && !dash)) return null;
  const unit = b.unit ?? a.unit;
  const first = opener === "" ? a.first : openerIndex(p, a.first);
  const [low, high] = from <= to ? [from, to] : [to, from];
  return { first, last: b.last, low, high, value: score ? null : middle(low, high), unit, score, falls: from > to };
}

/** "at least 30, possibly 40, people": from the one to the other, set off by commas. */
function joinPossible(p: readonly Piece[], a: Amount): Interval | null {
  let k = a.last + 1;
  if (!isPossibly(p[k])) return null;
  k++;
  if (p[k]?.lower === "as" && p[k + 1]?.lower === "many" && p[k + 2]?.lower === "as") k += 3;
  else if (p[k]?.lower === "up" && p[k + 1]?.lower === "to") k += 2;
  const b = readAmount(p, k);
  if (b === null || b.low === null || a.low === null || b.unit !== null || b.low <= a.low) return null;
  if (a.number.kind === "vague" || b.number.kind === "vague") return null;
  return {
    first: a.first,
    last: b.last,
    low: a.low,
    high: b.low,
    value: middle(a.low, b.low),
    unit: null,
    score: false,
    falls: false,
  };
}

export function isPossibly(piece: Piece | undefined): boolean {
  return among("possibly|perhaps|maybe|probably", piece?.lower ?? "");
}

/** The midpoint, free of binary noise ("1.1 to 1.2" is 1.15). */
function middle(low: number, high: number): number {
  const sum = low + high;
  return Number.isInteger(sum) ? sum / 2 : Number((sum / 2).toPrecision(12));
}

/** "between" or "from" before the amount, one bound word allowed between ("from up to 252"). */
function openerBefore(p: readonly Piece[], first: number, floor: number): "from" | "between" | "" {
  const at = openerIndex(p, first);
  if (at < floor) return "";
  const word = p[at]?.lower;
  return word === "from" || word === "between" ? word : "";
}

function openerIndex(p: readonly Piece[], first: number): number {
  const near = p[first - 1]?.lower;
  if (near === "from" || near === "between") return first - 1;
  if (among("to|about|around|some|roughly|approximately|somewhere", near ?? "")) {
    const at = near === "to" && p[first - 2]?.lower === "up" ? first - 3 : first - 2;
    if (among("from|between", p[at]?.lower ?? "")) return at;
  }
  return -1;
}

/** How many pieces link an amount that ends at `k` to a second one; 0 for none. */
function linkAt(p: readonly Piece[], k: number, opener: string): number {
  const word = p[k]?.lower ?? "";
  if (among(DASH, word)) {
    const next = p[k + 1];
    const tight = p[k]!.glued && next?.glued;
    const spaced = word !== "-" && !p[k]!.glued && !next?.glued;
    return tight || spaced ? 1 : 0;
  }
  if (word === "to" || word === "through") return p[k + 1]?.lower === "as" ? 0 : 1;
  if (word === "up" && p[k + 1]?.lower === "to") return opener === "from" ? 2 : 0;
  if (word === "and") return opener === "between" ? 1 : 0;
  return word === "or" ? 1 : 0;
}

/** "from $75 per barrel to $45": the piece behind what the price is for. */
function afterRate(p: readonly Piece[], { last, unit }: Amount): number {
  const rate = unit?.measure === "money" && among("per|an|a", p[last]?.lower ?? "") && p[last + 1]?.pos === "NOUN";
  return rate ? last + 2 : last;
}

/** Whether a change is followed by what it led to: "rose 5 points to 1,350 points", "by $43.6 billion to $419.2 billion". */
function changesTo(p: readonly Piece[], a: Amount): boolean {
  if (a.unit === null) return false;
  for (let k = a.first - 1; k >= Math.max(0, a.first - 3); k--) {
    if (p[k]!.lower === "by" || TRENDS.has(p[k]!.lower)) return true;
  }
  return false;
}

/** The first end, with the magnitude of the second where it has none of its own: "10 to 20 billion". */
function carried(a: Amount, b: Amount): number | null {
  const low = a.unit === null && b.unit && b.unit.factor !== 1 ? a.low! * b.unit.factor : a.low!;
  const { multiplied, decimal } = a.number;
  if (multiplied || !b.number.multiplied || b.number.power < 2) return low;
  if (Math.abs(low) >= 1000 || low > Number(b.number.decimal)) return low;
  return scaled(decimal, b.number.power);
}
