import { among } from "../../among.ts";
import { type Candidate, candidate, type DurationMeaning } from "../meaning.ts";
import type { Grain } from "../stamp.ts";
import { formAt, type Line, wordAt } from "../words.ts";
import { type Amount, readAmount } from "./amounts.ts";
import { durationValue, isAge, type UnitReading, unitAfter, unitShape } from "./units.ts";

/** "the past two months", "the last 24 hours", "the next few weeks", "recent years", "the first nine months", "the two days". */
export function parseSpan(line: Line, i: number): Candidate | null {
  const at = among("the|these|its|their|his|her|our|this", formAt(line, i)) ? i + 1 : i;
  const { deixis, number } = wordAt(line, at);
  if (deixis === "recent") return parseRecent(line, i, at);
  const direction = DIRECTIONS.get(deixis ?? "") ?? 0;
  const ordered = number?.class === "ordinal" || deixis === "after" || deixis === "before";
  if (direction === 0 && !ordered && at === i) return null;
  const amountAt = direction !== 0 || ordered ? at + 1 : at;
  const amount = readSpanAmount(line, amountAt);
  if (amount === null && wordAt(line, amountAt).note !== "plural") return null;
  if (amount === null && direction === 0 && !(deixis === "after" && at > i)) return null;
  if (deixis === "back" && at === i && (amount === null || isVerb(line, i))) return null;
  if (amount?.article) return null;
  const unit = unitAfter(line, amount?.last ?? amountAt);
  if (!unit || unit.hyphen || isAge(line, unit.last) || !(unit.plural || amount?.value === 1)) return null;
  const value = amount?.value ?? Number.NaN;
  const meaning: DurationMeaning = { kind: "duration", value: durationValue(value, unit.unit) };
  const orSo = formAt(line, unit.last) === "or" && formAt(line, unit.last + 1) === "so";
  const last = orSo ? unit.last + 2 : amount === null ? (secondUnit(line, unit.last) ?? unit.last) : unit.last;
  return candidate(i, last, anchor(meaning, value, unit, direction), { mod: orSo ? "APPROX" : (amount?.mod ?? null) });
}

/** "may last months", "scheduled to last 45 minutes". */
function isVerb(line: Line, i: number): boolean {
  return line.tokens[i]!.pos === "VERB" || among("to|will|would|may|might|can|could|should|must", formAt(line, i - 1));
}

const DIRECTIONS = new Map<string, -1 | 1>([
  ["back", -1],
  ["span-back", -1],
  ["on", 1],
  ["span-on", 1],
]);

function readSpanAmount(line: Line, i: number): Amount | null {
  if (formAt(line, i) !== "couple") return readAmount(line, i);
  return { value: 2, last: formAt(line, i + 1) === "of" ? i + 2 : i + 1, mod: "APPROX", article: false };
}

/** Spans up to now and from now on lie on the calendar, to the day. */
function anchor(
  meaning: DurationMeaning,
  value: number,
  { unit }: UnitReading,
  direction: -1 | 0 | 1,
): DurationMeaning {
  if (direction === 0 || Number.isNaN(value)) return meaning;
  const days = unit === "hour" ? Math.ceil(value / 24) : unit === "night" ? Math.ceil(value) : 0;
  if (unitShape(unit).clock || unit === "night") {
    return { ...meaning, anchored: { amount: days, unit: "day", direction } };
  }
  const [amount, grain] = unit === "fortnight" ? [2 * value, "week"] : [value, unit];
  return { ...meaning, anchored: { amount: Math.ceil(amount), unit: grain as Grain, direction } };
}

/** "recent years", "the recent weeks"; "recent" alone points to the past. */
function parseRecent(line: Line, i: number, at: number): Candidate | null {
  const { unit, note } = wordAt(line, at + 1);
  if (unit !== null && note === "plural") {
    const last = secondUnit(line, at + 2) ?? at + 2;
    return candidate(i, last, { kind: "duration", value: durationValue(Number.NaN, unit) });
  }
  return at === i ? candidate(i, i + 1, { kind: "reference", value: "PAST_REF" }) : null;
}

/** The token after "or months", "and years" behind another unit. */
export function secondUnit(line: Line, i: number): number | null {
  const { unit, note } = wordAt(line, i + 1);
  const joined = formAt(line, i) === "or" || formAt(line, i) === "and";
  return joined && unit !== null && note === "plural" ? i + 2 : null;
}
