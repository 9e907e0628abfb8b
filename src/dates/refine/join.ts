import { among } from "../../among.ts";
import { readAmount } from "../grammar/amounts.ts";
import { offsetMeaning } from "../grammar/offsets.ts";
import { unitAfter } from "../grammar/units.ts";
import { type Candidate, candidate, type Meaning } from "../meaning.ts";
import { formAt, type Line, wordAt } from "../words.ts";
import { nightOfTwoDays, overnightAndDay } from "./nights.ts";

type Joiner = (line: Line, a: Candidate, b: Candidate) => Candidate | null;

const JOINERS: readonly Joiner[] = [
  weekdayAndDate,
  timeOfDay,
  dayAtTime,
  partOfDay,
  weekdayOfWeek,
  offsetFromDate,
  dateThenYear,
  overnightAndDay,
  nightOfTwoDays,
];

/** Joins neighbours that are one expression: "Monday" + "October 28", "9 a.m." + "Tuesday", "two days after" + "Christmas". */
export function joinNeighbours(line: Line, found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const next of found) {
    let current = next;
    for (;;) {
      const before = out.at(-1);
      const joined = before && current.first - before.last <= 3 ? join(line, before, current) : null;
      if (joined === null) break;
      out.pop();
      current = joined;
    }
    out.push(current);
  }
  return out;
}

function join(line: Line, a: Candidate, b: Candidate): Candidate | null {
  for (const joiner of JOINERS) {
    const joined = joiner(line, a, b);
    if (joined) return joined;
  }
  return null;
}

function between(line: Line, a: Candidate, b: Candidate): string {
  let out = "";
  for (let i = a.last; i < b.first; i++) out += (out === "" ? "" : " ") + formAt(line, i);
  return out;
}

function isDay({ meaning }: Candidate): boolean {
  if (meaning.kind === "holiday") return true;
  return (meaning.kind === "calendar" || meaning.kind === "shift") && meaning.grain === "day";
}

function isBareTime({ meaning, time }: Candidate): boolean {
  return meaning.kind === "shift" && meaning.amount === 0 && meaning.from === "reference" && time !== null;
}

/** "Monday, October 28", "Friday Oct. 13", "Saturday 26/10/2024", "Thursday (October 24)". */
function weekdayAndDate(line: Line, a: Candidate, b: Candidate): Candidate | null {
  const weekday = a.meaning.kind === "calendar" && a.meaning.weekday !== null;
  const date = b.meaning.kind === "calendar" && b.meaning.grain === "day" && b.meaning.day !== null;
  if (!weekday || !date || !among(",|, the|the|", between(line, a, b))) return null;
  return { ...b, first: a.first, time: b.time ?? a.time, mod: a.mod ?? b.mod };
}

/** "9 a.m. Tuesday", "7 a.m. on Monday", "noon Thursday", "5 p.m. EST Nov. 9". */
function timeOfDay(line: Line, a: Candidate, b: Candidate): Candidate | null {
  if (!isBareTime(a) || a.time?.part || !isDay(b) || isBareTime(b)) return null;
  if (!among("on|,|of|on the|", between(line, a, b)) || (b.time !== null && b.time.part === null)) return null;
  return { ...b, first: a.first, time: a.time, mod: a.mod ?? b.mod };
}

/** "Monday at 7 a.m.", "October 26, 14:30". */
function dayAtTime(line: Line, a: Candidate, b: Candidate): Candidate | null {
  if (!isBareTime(b) || b.time?.part || !isDay(a) || isBareTime(a) || a.mod !== null) return null;
  if (!among("at|,|at about|at around|", between(line, a, b)) || (a.time !== null && a.time.part === null)) return null;
  return { ...a, last: b.last, time: b.time, mod: b.mod };
}

/** "the night of 20 June 1791", "the early hours of Saturday", "the morning of April 19", "the evening on Monday". */
function partOfDay(line: Line, a: Candidate, b: Candidate): Candidate | null {
  if (!isDay(b) || isBareTime(b) || b.time !== null) return null;
  if (!isBareTime(a) || a.time?.part == null || !among("of|on", between(line, a, b))) return null;
  return { ...b, first: a.first, time: a.time, mod: a.mod ?? b.mod };
}

/** "Friday of last week", "Monday next week". */
function weekdayOfWeek(line: Line, a: Candidate, b: Candidate): Candidate | null {
  if (a.meaning.kind !== "calendar" || a.meaning.weekday === null || a.meaning.choose !== null) return null;
  if (b.meaning.kind !== "shift" || b.meaning.grain !== "week" || !among("of|", between(line, a, b))) return null;
  const meaning: Meaning = { kind: "child", nth: a.meaning.weekday, unit: "day", parent: b.meaning };
  return { ...a, last: b.last, meaning };
}

/** "two days after October 5", "a week before Christmas", "three months after June 2023", "a week from Monday". */
function offsetFromDate(line: Line, a: Candidate, b: Candidate): Candidate | null {
  const word = between(line, a, b);
  const coming = word === "from" && b.meaning.kind === "calendar" && b.meaning.weekday !== null;
  const sign =
    coming || among("after the|after|following the|following", word)
      ? 1
      : among("before the|before|prior to the|prior to", word)
        ? -1
        : 0;
  if (sign === 0 || a.meaning.kind !== "duration" || a.meaning.anchored || b.time !== null || b.mod !== null)
    return null;
  if (!(b.meaning.kind === "calendar" || b.meaning.kind === "holiday")) return null;
  const amount = readAmount(line, a.first);
  const unit = amount && unitAfter(line, amount.last);
  if (!amount || !unit || unit.last !== a.last || unit.hyphen) return null;
  const base: Meaning = coming && b.meaning.kind === "calendar" ? { ...b.meaning, choose: "next" } : b.meaning;
  const meaning = offsetMeaning(amount.value, unit.unit, sign as -1 | 1, base);
  if (meaning.kind !== "shift") return null;
  return candidate(a.first, b.last, coming ? { ...meaning, grain: "day" } : meaning, { mod: a.mod });
}

/** "October 5 (2024)", "the night of May 5, 1941" after a join: a year in the bracket right behind a date. */
function dateThenYear(line: Line, a: Candidate, b: Candidate): Candidate | null {
  if (a.meaning.kind !== "calendar" || a.meaning.year !== null || a.meaning.month === null || a.meaning.within)
    return null;
  if (b.meaning.kind !== "calendar" || b.meaning.grain !== "year" || b.meaning.year === null) return null;
  if (between(line, a, b) !== "" || wordAt(line, b.first).numeral?.digits !== 4) return null;
  return { ...a, last: b.last, meaning: { ...a.meaning, year: b.meaning.year } };
}
