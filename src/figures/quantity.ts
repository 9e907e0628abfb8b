/** Reads one figure: amount or interval, the bounds around it, what is counted, its trend and topic. */
import { among } from "../among.ts";
import type { Bound, Measure, Trend } from "../records.ts";
import { type Amount, readAmount } from "./amount.ts";
import { boundAfter, boundBefore } from "./bounds.ts";
import { countedAfter, ellipticCount } from "./counted.ts";
import { measureOf } from "./measure.ts";
import { type CountedPhrase, lemmaOfHead } from "./noun-phrase.ts";
import type { Piece } from "./pieces.ts";
import { type Interval, joinRange } from "./ranges.ts";
import { entryOf, FATES, topicOf } from "./topic.ts";
import { trendAfter, trendBefore } from "./trend.ts";
import { type UnitReading, unitAt } from "./units.ts";

/** A figure over pieces. */
export interface Reading {
  /** Pieces of the evidence, `first` to `last` (exclusive). */
  readonly first: number;
  readonly last: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly trend: Trend;
  readonly measure: Measure;
  readonly unit: string | null;
  readonly counted: CountedPhrase | null;
  readonly topic: string | null;
}

/** What the figure before it in the sentence passes on. */
export interface Before {
  /** No piece before this one may be used again. */
  readonly floor: number;
  readonly topic: string | null;
  readonly trend: Trend;
  readonly bound: Bound;
  readonly measure: Measure;
  readonly unit: string | null;
  readonly counted: CountedPhrase | null;
  readonly last: number;
}

export interface Draft {
  readonly amount: Amount;
  readonly range: Interval | null;
  readonly last: number;
  readonly unit: UnitReading | null;
}

/** The amount or interval at `i`, before anything around it is read; `null` if there is no number. */
export function draftAt(p: readonly Piece[], i: number, floor: number): Draft | null {
  const amount = readAmount(p, i);
  if (amount === null) return null;
  const range = joinRange(p, amount, floor);
  return { amount, range, last: range?.last ?? amount.last, unit: range ? range.unit : amount.unit };
}

/** Completes a draft. */
export function complete(p: readonly Piece[], draft: Draft, before: Before): Reading {
  const { amount, range, last } = draft;
  const start = range ? range.first : amount.first;
  const outer = range?.score ? null : boundBefore(p, start, before.floor);
  const trailing = outer === null || outer.bound === "~" ? boundAfter(p, last) : null;
  // "18+ years", "30 or more days"
  const unit = draft.unit ?? (trailing ? unitAt(p, trailing.edge, amount.number) : null);
  const end = Math.max(trailing?.edge ?? last, trailing && !draft.unit ? (unit?.last ?? 0) : 0);
  const first = outer?.edge ?? start;
  const same = isConversion(p, first, unit, before) ? before : null;
  const bound = trailing?.bound ?? outer?.bound ?? same?.bound ?? "=";
  const aside = amount.sign === 1 && p[first - 1]?.text === "(" && first - 1 === before.last ? before : null;
  const counted = aside?.counted ?? countedAfter(p, end, unit !== null);
  const measure = measureOf(p, amount, range, unit);
  const step = measure !== "count" || isPoints(p, counted);
  const move = trendBefore(p, first, before.floor, step);
  const trend =
    signTrend(amount, range) ??
    move?.trend ??
    trendAfter(p, end, step) ??
    same?.trend ??
    restated(p, first, before, step);
  const topic = aside?.counted
    ? aside.topic
    : topicOf(p, { first, last: end, counted, measure, inherited: before.topic });
  const whole = counted ?? (unit === null && measure === "count" ? ellipsis(p, first, end, topic, before) : null);
  const ends = bounded(bound, range ?? amount, range !== null);
  const headed = unit === null && whole !== null && measure === "count" && !isStrong(p, end);
  return {
    first,
    last: end,
    ...ends,
    bound,
    trend: fallOf(range, p, first, before.floor) ?? trend,
    measure,
    unit: unit ? unit.unit : measure === "age" ? "a" : headed ? lemmaOfHead(p[whole.head]!) : null,
    counted: whole,
    topic,
  };
}

/** What an elliptic number counts, where it is of the kind that its topic speaks of: people are killed, tanks are not. */
function ellipsis(
  p: readonly Piece[],
  first: number,
  end: number,
  topic: string | null,
  before: Before,
): CountedPhrase | null {
  const counted = ellipticCount(p, first, end, before.measure === "count" ? before.counted : null);
  const kind = entryOf(p, counted)?.kind;
  const people = kind === "force" || kind === "person" || kind === "crowd";
  return topic === null || (topic === "personnel" || FATES.has(topic)) === people ? counted : null;
}

/** "more than 100 kilometres (60 miles)": the same amount in another unit has the same bound and trend. */
function isConversion(p: readonly Piece[], first: number, unit: UnitReading | null, before: Before): boolean {
  if (unit === null || before.unit === null || before.unit === unit.unit || before.last === 0) return false;
  const link = p[first - 1]?.text;
  return (link === "(" || link === "/") && first - before.last <= 2;
}

/** "3,000-strong": the noun behind is the group, not what is counted in it. */
function isStrong(p: readonly Piece[], k: number): boolean {
  return p[k]?.text === "-" && p[k + 1]?.lower === "strong";
}

function isPoints(p: readonly Piece[], counted: CountedPhrase | null): boolean {
  return counted !== null && among("points|point", p[counted.head]!.lower);
}

/** Low and high under a bound: the open end of ">" and "<" is `null`, that of an interval stays. */
function bounded(
  bound: Bound,
  { value, low, high }: { value: number | null; low: number | null; high: number | null },
  wide: boolean,
) {
  if (wide) return { value, low, high };
  if (bound === ">" || bound === ">=") return { value, low, high: null };
  if (bound === "<" || bound === "<=") return { value, low: null, high: high ?? low };
  return { value, low, high };
}

/** "+1,250": a plus sign says it went up. A minus sign is in the value. */
function signTrend(amount: Amount, range: Interval | null): Trend {
  return range === null && amount.sign === 1 ? "up" : null;
}

/** "lost 190 points, or 0.6%": the second figure restates the move of the first. */
function restated(p: readonly Piece[], first: number, before: Before, step: boolean): Trend {
  const link = p[first - 1]?.lower;
  if (!step || before.last === 0 || first - before.last > 3) return null;
  return (link === "or" && p[first - 2]?.text === ",") || link === "by" ? before.trend : null;
}

/** "fell from 2,415 to 2,315": the interval of a change moves with its verb. */
function fallOf(range: Interval | null, p: readonly Piece[], first: number, floor: number): Trend {
  if (range === null || range.score) return null;
  return trendBefore(p, first, floor, true)?.trend ?? null;
}
