import { among } from "../../among.ts";
import { type CalendarMeaning, type Candidate, clock, type Meaning } from "../meaning.ts";
import { formAt, type Line } from "../words.ts";

/** "overnight on October 25", "overnight Saturday"; "overnight into Saturday" is the night that ends there. */
export function overnightAndDay(line: Line, a: Candidate, b: Candidate): Candidate | null {
  const overnight = a.last === a.first + 1 && formAt(line, a.first) === "overnight";
  const day = overnight ? dayOf(b) : null;
  if (day === null) return null;
  const link = words(line, a, b);
  const time = clock({ part: "NI" });
  if (link === "into" || link === "to") {
    const meaning: Meaning = { kind: "shift", amount: -1, unit: "day", grain: "day", from: day };
    return { ...b, first: a.first, meaning, twofold: true, time };
  }
  return link === "" || link === "on" || link === "from" ? { ...b, first: a.first, time } : null;
}

/** "the night of 13 to 14 December", "the night from Friday to Saturday", "overnight on October 25-26": one night, of two days. */
export function nightOfTwoDays(line: Line, a: Candidate, b: Candidate): Candidate | null {
  if (a.time?.part !== "NI" || a.twofold) return null;
  const first = dayOf({ ...a, time: null });
  const second = dayOf(b);
  if (first === null || second === null || !among("to|-|–|and|into|on", words(line, a, b))) return null;
  if (!isNextDay(first, second)) return null;
  return { ...a, last: b.last, meaning: { ...first, year: first.year ?? second.year }, twofold: true };
}

/**
 * "8 p.m. and 10 p.m. on Friday", "7am to 9am Kyiv time": both are of the day, and of the zone, that the second names; and so are
 * those of "15:30 local time (1430 UTC) on Tuesday".
 */
export function shareDayOfTimes(line: Line, found: readonly Candidate[]): Candidate[] {
  const out = [...found];
  for (let k = out.length - 2; k >= 0; k--) {
    const a = out[k]!;
    const b = out[k + 1]!;
    if (!isClock(a) || !isBare(a.meaning) || b.first !== a.last + 1) continue;
    const day = bracketed(line, b) ? out[k + 2] : undefined;
    if (day && isBare(b.meaning) && dayOf(day) && day.first <= b.last + 2) {
      out[k] = { ...a, meaning: day.meaning };
      out[k + 1] = { ...b, meaning: day.meaning };
      continue;
    }
    if (!isClock(b)) continue;
    if (!among("to|and|until|till|-|–|or", formAt(line, a.last))) continue;
    const zone = a.time!.zone || b.time!.zone;
    out[k] = { ...a, meaning: b.meaning, time: { ...a.time!, zone } };
  }
  return out;
}

function bracketed(line: Line, b: Candidate): boolean {
  return isClock(b) && formAt(line, b.first - 1) === "(" && formAt(line, b.last) === ")";
}

function dayOf({ meaning, time, twofold, more }: Candidate): CalendarMeaning | null {
  const day = meaning.kind === "calendar" && meaning.grain === "day" && meaning.choose === null;
  return day && time === null && !twofold && more.length === 0 ? meaning : null;
}

function isNextDay(a: CalendarMeaning, b: CalendarMeaning): boolean {
  if (a.weekday !== null || b.weekday !== null) return a.weekday !== null && b.weekday === (a.weekday % 7) + 1;
  if (a.day === null || b.day === null) return false;
  return a.month === b.month ? b.day === a.day + 1 : b.day === 1 && a.day > 27;
}

function isClock({ time }: Candidate): boolean {
  return time !== null && time.part === null;
}

function isBare(meaning: Meaning): boolean {
  return meaning.kind === "shift" && meaning.amount === 0 && meaning.from === "reference";
}

function words(line: Line, a: Candidate, b: Candidate): string {
  let out = "";
  for (let i = a.last; i < b.first; i++) out += (out === "" ? "" : " ") + formAt(line, i);
  return out;
}
