/** Resolution: what an expression says, with the document's date and the dates before it, becomes a TIMEX3 value and days. */
import { formatDay, formatYear, two } from "../calendar.ts";
import type { Anchor, Candidate, DurationMeaning, Meaning, Time } from "../meaning.ts";
import { isWritable, lastDay, type Stamp, shift, stampValue } from "../stamp.ts";
import type { DateExpression } from "../types.ts";
import type { Frame, Tense } from "./frame.ts";
import { resolvePoint } from "./points.ts";

export type Resolved = Pick<DateExpression, "type" | "value" | "mod" | "from" | "to" | "relative">;

/** Resolves one expression and remembers it as the date last mentioned. */
export function resolve(found: Candidate, frame: Frame, tense: Tense, sentence: number): Resolved {
  const { meaning, mod } = found;
  if (meaning.kind === "duration") return { ...durationOf(meaning, frame, tense), mod };
  if (meaning.kind === "set") return { type: "SET", value: meaning.value, mod, from: null, to: null, relative: false };
  if (meaning.kind === "reference") return { ...UNTOLD, value: meaning.value, mod };
  const time = timeOf(found, frame, sentence);
  const point = resolvePoint(time.meaning, frame, tense);
  const stamp = point && isWritable(point) ? point : null;
  if (stamp && carriesOn(time.meaning, stamp, frame)) remember(stamp, frame, sentence);
  const end = stamp && found.twofold ? shift(stamp, 1, stamp.grain) : stamp;
  const day = stamp ? stampValue(stamp) : openValue(meaning);
  return {
    type: found.time === null ? "DATE" : "TIME",
    value: found.time === null ? day : (day ?? "") + timeValue(found.time),
    mod: pointMod(mod, meaning),
    from: stamp && formatDay(stamp.day),
    to: end && formatDay(lastDay(end)),
    relative: isRelative(meaning),
  };
}

const UNTOLD: Resolved = { type: "DATE", value: null, mod: null, from: null, to: null, relative: true };

/** A clock time by itself is of the day last mentioned nearby, else of the document's day. */
function timeOf(found: Candidate, frame: Frame, sentence: number): { meaning: Meaning } {
  const { meaning, time } = found;
  if (time === null || meaning.kind !== "shift" || meaning.from !== "reference" || meaning.amount !== 0)
    return { meaning };
  const near = frame.reference?.grain === "day" && (frame.history || sentence - frame.referenceSentence <= 1);
  return { meaning: near ? meaning : { ...meaning, from: frame.history ? "reference" : "document" } };
}

function remember(stamp: Stamp, frame: Frame, sentence: number): void {
  frame.reference = stamp;
  frame.referenceSentence = sentence;
  frame.memory.set(stamp.grain, stamp);
}

/**
 * Whether what follows speaks of this date. "a year earlier" compares and goes back; in a history, what counts from the
 * document's date ("two years ago" in a quotation) and a bare year far from the date before are asides.
 */
function carriesOn(meaning: Meaning, stamp: Stamp, { history, reference, published }: Frame): boolean {
  if (meaning.kind === "shift" && meaning.keepGrain && meaning.amount < 0) return false;
  if (!history || published === null) return true;
  if (meaning.kind === "shift" && meaning.from !== "reference" && meaning.from !== "either") return false;
  if (meaning.kind === "shift" && reference === null) return false;
  const aside = stamp.grain === "year" && reference !== null && Math.abs(stamp.day - reference.day) > ASIDE_DAYS;
  return !aside;
}

const ASIDE_DAYS = 25 * 365;

function isRelative(meaning: Meaning): boolean {
  if (meaning.kind === "calendar") return meaning.year === null;
  if (meaning.kind === "holiday") return meaning.year === null && !/^\d{4}-/.test(meaning.rule);
  if (meaning.kind === "child") return isRelative(meaning.parent);
  return true;
}

/** What remains of a date when nothing says which year or week it is of. */
function openValue(meaning: Meaning): string | null {
  if (meaning.kind === "holiday") return /^\d\d-\d\d$/.test(meaning.rule) ? `XXXX-${meaning.rule}` : null;
  if (meaning.kind !== "calendar" || meaning.year !== null || meaning.within) return null;
  const { grain, month, day, weekday } = meaning;
  if (weekday !== null) return `XXXX-WXX-${weekday}`;
  if (grain === "day") return day === null ? null : `XXXX-${month === null ? "XX" : two(month)}-${two(day)}`;
  if (month === null) return null;
  return stampValue({ grain, day: firstDay(grain, month) }).replace(formatYear(2000), "XXXX");
}

function firstDay(grain: Stamp["grain"], month: number): number {
  return resolvePoint(
    { kind: "calendar", grain, year: 2000, month, day: null, weekday: null, choose: null },
    { published: null, history: false, reference: null, referenceSentence: 0, memory: new Map() },
    null,
  )!.day;
}

function timeValue({ hour, minute, second, zone, part }: Time): string {
  if (part !== null) return `T${part}`;
  const clock = `T${two(hour ?? 0)}:${two(minute ?? 0)}`;
  return clock + (second === null ? "" : `:${two(second)}`) + zone;
}

/** "more than a year ago" is before that point, "less than a year ago" after it. */
function pointMod(mod: string | null, meaning: Meaning): string | null {
  if (meaning.kind !== "shift" || mod === null || meaning.amount === 0) return mod;
  const more = mod === "MORE_THAN" ? "BEFORE" : mod === "EQUAL_OR_MORE" ? "ON_OR_BEFORE" : null;
  const less = mod === "LESS_THAN" ? "AFTER" : mod === "EQUAL_OR_LESS" ? "ON_OR_AFTER" : null;
  if (meaning.amount < 0) return more ?? less ?? mod;
  return more ? more.replace("BEFORE", "AFTER") : less ? less.replace("AFTER", "BEFORE") : mod;
}

function durationOf({ value, anchored }: DurationMeaning, frame: Frame, tense: Tense): Resolved {
  const relative = anchored !== undefined && (anchored.at === undefined || isRelative(anchored.at));
  const plain: Resolved = { type: "DURATION", value, mod: null, from: null, to: null, relative };
  const stretch = anchored && stretchOf(anchored, frame, tense);
  if (!stretch || !isWritable(stretch[0]) || !isWritable(stretch[1])) return plain;
  return { ...plain, from: formatDay(stretch[0].day), to: formatDay(stretch[1].day) };
}

/** First and last day. What is named belongs to its stretch ("the three months to September"); the document's day stands at its edge. */
function stretchOf({ amount, unit, direction, at }: Anchor, frame: Frame, tense: Tense): [Stamp, Stamp] | null {
  const day = (day: number): Stamp => ({ grain: "day", day });
  if (at === undefined) {
    if (frame.published === null) return null;
    const here = day(frame.published);
    const other = shift(here, amount * direction, unit);
    return direction < 0 ? [other, here] : [here, other];
  }
  const point = resolvePoint(at, frame, tense);
  if (point === null) return null;
  if (direction > 0) return [day(point.day), day(shift(day(point.day), amount, unit).day - 1)];
  const last = lastDay(point);
  return [shift(day(last + 1), -amount, unit), day(last)];
}
