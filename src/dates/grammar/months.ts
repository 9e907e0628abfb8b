import { among } from "../../among.ts";
import { type Candidate, calendar, candidate, type Meaning } from "../meaning.ts";
import { formAt, isCapital, type Line, touches, wordAt } from "../words.ts";
import { type DayReading, readDay, readDays } from "./days.ts";
import { expandYear, readYear } from "./years.ts";
import { readYearAfter } from "./yearsAfter.ts";

/** "October 27", "Oct. 27, 2024", "October 27 and 28", "June 2023", "February of 1940", "July of that year", "October". */
export function parseMonth(line: Line, i: number): Candidate | null {
  if (!isMonth(line, i)) return null;
  const month = wordAt(line, i).month;
  const start = monthEnd(line, i);
  const the = formAt(line, start) === "the" && wordAt(line, start + 1).starts !== 0 ? start + 1 : start;
  const days = readDays(line, the, false);
  if (days.length > 0) {
    const year = readYearAfter(line, days.at(-1)!.last);
    return dayCandidates(line, i, days, month, year, false);
  }
  const year = readYearAfter(line, start);
  const meaning = calendar("month", { month, year: year?.year ?? null, ...within(year?.within) });
  return candidate(i, year?.last ?? start, meaning, wordAt(line, i).mid ? { mod: "MID" } : {});
}

/** "27 October 2024", "the 27th of October", "27-28 October", "3 and 5 May". */
export function parseDayFirst(line: Line, i: number): Candidate | null {
  const days = readDays(line, formAt(line, i) === "the" ? i + 1 : i, true);
  if (days.length === 0) return null;
  const end = days.at(-1)!.last;
  const month = formAt(line, end) === "of" || formAt(line, end) === "-" ? end + 1 : end;
  const { month: number, mid } = wordAt(line, month);
  if (number === 0 || mid || (wordAt(line, month).note === "word" && !isCapital(line, month))) return null;
  const after = monthEnd(line, month);
  const hyphen = formAt(line, after) === "-" && formAt(line, end) === "-" ? after + 1 : after;
  const year = readYearAfter(line, hyphen) ?? militaryYear(line, i, hyphen);
  return dayCandidates(line, i, days, number, year, true, year?.last ?? after);
}

/** The year of "05 March 24" and "5 Mar 24": two digits at an end, where the day is padded or the month cut short. */
function militaryYear(line: Line, day: number, i: number) {
  const { numeral } = wordAt(line, i);
  const padded = line.tokens[day]!.text.startsWith("0") || wordAt(line, i - 1).note === "short";
  const ends = i + 1 >= line.last || line.tokens[i + 1]!.pos === "PUNCT";
  if (numeral?.shape !== "integer" || numeral.digits !== 2 || !padded || !ends) return null;
  return { year: expandYear(numeral.value), within: null, last: i + 1 };
}

/** The token after a month's name and its full stop, if that is a token of its own. */
function monthEnd(line: Line, month: number): number {
  const { note } = wordAt(line, month);
  return note === "short" && formAt(line, month + 1) === "." && touches(line, month) && wordAt(line, month + 2).numeral
    ? month + 2
    : month + 1;
}

function dayCandidates(
  line: Line,
  first: number,
  days: readonly DayReading[],
  month: number,
  year: { year: number | null; within: Meaning | null; last: number } | null,
  dayFirst: boolean,
  end = year?.last ?? days.at(-1)!.last,
): Candidate {
  const governed = formAt(line, first - 1) === "on";
  const meaning = (day: number) =>
    calendar("day", { year: year?.year ?? null, month, day, governed, ...within(year?.within) });
  const all = days.map((reading, k) => {
    const from = k === 0 ? first : reading.first;
    const to = k === days.length - 1 ? end : reading.last;
    return candidate(dayFirst || k > 0 ? from : first, to, meaning(reading.day));
  });
  return { ...all[0]!, more: all.slice(1) };
}

function within(meaning: Meaning | null | undefined): { within?: Meaning } {
  return meaning ? { within: meaning } : {};
}

/** Whether the month's name is one here: "may" and "march" are verbs, "April" and "June" are names too. */
function isMonth(line: Line, i: number): boolean {
  const { month, note, mid } = wordAt(line, i);
  if (month === 0) return false;
  if (mid) return true;
  const numberBeside = isDayNumber(line, i + 1) || readYear(line, i + 1) !== null;
  if (!isCapital(line, i)) return numberBeside && note !== "word" && formAt(line, i).length > 3;
  if (numberBeside) return true;
  const before = formAt(line, i - 1);
  const next = formAt(line, i + 1);
  if (note === "word") {
    if (among("-|–", next) && wordAt(line, i + 2).month !== 0) return true;
    if (among(BEFORE_MONTH, before)) return !among("on|for|against|be|have|not|also|well", next) || before !== "the";
    return among(",|of|'s|’s", next) && i > line.first && !isCapital(line, i - 1);
  }
  if (note === "short") {
    const named = isCapital(line, i + 1) && wordAt(line, i + 1).starts === 0;
    return (among(BEFORE_MONTH, before) && !named) || next === "." || wordAt(line, i + 1).numeral !== null;
  }
  if (among(BEFORE_MONTH, before)) return true;
  const nameBefore = i > line.first && isCapital(line, i - 1) && wordAt(line, i - 1).starts === 0;
  const nameAfter = isCapital(line, i + 1) && wordAt(line, i + 1).starts === 0 && line.tokens[i + 1]!.pos === "PROPN";
  return !nameBefore && !(nameAfter && among("april|june|august", formAt(line, i)));
}

const BEFORE_MONTH =
  "in|since|until|till|by|from|during|of|last|next|this|early|late|mid|to|through|throughout|before|after|and|or|between|for|on|each|every|a|earlier|later|previous|following|coming|past|-|–|around|about";

function isDayNumber(line: Line, i: number): boolean {
  return readDay(line, i) !== null;
}
