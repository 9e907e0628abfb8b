import { type Candidate, calendar, candidate, type Meaning } from "../meaning.ts";
import { formAt, isCapital, type Line, touches, wordAt } from "../words.ts";
import { readAnchorYear } from "./anchorYears.ts";
import { readShortYear, readYear } from "./years.ts";

/** A day of a month within a list of them ("27 and 28"). */
interface DayReading {
  readonly day: number;
  readonly first: number;
  readonly last: number;
}

/** "October 27", "Oct. 27, 2024", "October 27 and 28", "June 2023", "February of 1940", "July of that year", "October". */
export function parseMonth(line: Line, i: number): Candidate | null {
  if (!isMonth(line, i)) return null;
  const month = wordAt(line, i).month;
  const start = monthEnd(line, i);
  const the = formAt(line, start) === "the" && wordAt(line, start + 1).starts !== 0 ? start + 1 : start;
  const days = readDays(line, the, false);
  if (days.length > 0) {
    const year = readYearAfter(line, days.at(-1)!.last);
    return dayCandidates(i, days, month, year, false);
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
  const year = readYearAfter(line, hyphen);
  return dayCandidates(i, days, number, year, true, year?.last ?? after);
}

/** The token after a month's name and its full stop, if that is a token of its own. */
function monthEnd(line: Line, month: number): number {
  const { note } = wordAt(line, month);
  return note === "short" && formAt(line, month + 1) === "." && touches(line, month) && wordAt(line, month + 2).numeral
    ? month + 2
    : month + 1;
}

function dayCandidates(
  first: number,
  days: readonly DayReading[],
  month: number,
  year: { year: number | null; within: Meaning | null; last: number } | null,
  dayFirst: boolean,
  end = year?.last ?? days.at(-1)!.last,
): Candidate {
  const meaning = (day: number) => calendar("day", { year: year?.year ?? null, month, day, ...within(year?.within) });
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
export function isMonth(line: Line, i: number): boolean {
  const { month, note, mid } = wordAt(line, i);
  if (month === 0) return false;
  if (mid) return true;
  const numberBeside = isDayNumber(line, i + 1) || readYear(line, i + 1) !== null;
  if (!isCapital(line, i)) return numberBeside && note !== "word" && formAt(line, i).length > 3;
  if (numberBeside) return true;
  const before = formAt(line, i - 1);
  const next = formAt(line, i + 1);
  if (note === "word") {
    if (/^[-–]$/.test(next) && wordAt(line, i + 2).month !== 0) return true;
    if (BEFORE_MONTH.test(before)) return !/^(?:on|for|against|be|have|not|also|well)$/.test(next) || before !== "the";
    return /^(?:,|of|'s|’s)$/.test(next) && i > line.first && !isCapital(line, i - 1);
  }
  if (note === "short") return BEFORE_MONTH.test(before) || next === "." || wordAt(line, i + 1).numeral !== null;
  if (BEFORE_MONTH.test(before)) return true;
  const nameBefore = i > line.first && isCapital(line, i - 1) && wordAt(line, i - 1).starts === 0;
  const nameAfter = isCapital(line, i + 1) && wordAt(line, i + 1).starts === 0 && line.tokens[i + 1]!.pos === "PROPN";
  return !nameBefore && !(nameAfter && /^(?:april|june|august)$/.test(formAt(line, i)));
}

const BEFORE_MONTH =
  /^(?:in|since|until|till|by|from|during|of|last|next|this|early|late|mid|to|through|throughout|before|after|and|or|between|for|on|each|every|a|earlier|later|previous|following|coming|past|-|–|around|about)$/;

function isDayNumber(line: Line, i: number): boolean {
  return readDay(line, i) !== null;
}

/** A day of the month at token `i`: "27", "27th", "first", "twenty-first". */
function readDay(line: Line, i: number): DayReading | null {
  const { numeral, number } = wordAt(line, i);
  if (numeral?.shape === "integer" && numeral.digits <= 2 && numeral.value >= 1 && numeral.value <= 31) {
    return { day: numeral.value, first: i, last: i + 1 };
  }
  if (numeral?.shape === "ordinal" && numeral.value >= 1 && numeral.value <= 31) {
    return { day: numeral.value, first: i, last: i + 1 };
  }
  if (number?.class === "ordinal" && number.value > 0) return { day: number.value, first: i, last: i + 1 };
  if (number?.class === "tens" && number.value <= 30 && formAt(line, i + 1) === "-") {
    const second = wordAt(line, i + 2).number;
    if (second?.class === "ordinal" && second.value > 0 && second.value < 10 && number.value + second.value <= 31) {
      return { day: number.value + second.value, first: i, last: i + 3 };
    }
  }
  return null;
}

const SEPARATOR = /^(?:and|or|to|through|until|till|-|–|—|&|\/)$/;

/**
 * One day or a list of them: "27", "27 and 28", "27-28", "3, 5 and 7". At most twelve.
 * Before the month any list will do; after it, the number must not count what follows ("October 27 and 28 soldiers").
 */
function readDays(line: Line, i: number, monthFollows: boolean): DayReading[] {
  const out: DayReading[] = [];
  let at = i;
  for (;;) {
    const day = readDay(line, at);
    if (day === null || out.length === 12) break;
    if (!monthFollows && !endsDay(line, day.last, out.length > 0)) break;
    out.push(day);
    const form = formAt(line, day.last);
    const skip = formAt(line, day.last + 1) === "the" ? 2 : 1;
    if (SEPARATOR.test(form)) at = day.last + skip;
    else if (form === "," && formAt(line, day.last + 1) === "and") at = day.last + 2;
    else if (form === "," && listGoesOn(line, day.last + 1)) at = day.last + 1;
    else break;
  }
  if (!monthFollows) return out;
  // The last one must stand before the month; a list that doesn't reach one is none.
  return out;
}

/** After a comma: a further day that another comma or "and" follows. */
function listGoesOn(line: Line, i: number): boolean {
  const day = readDay(line, i);
  if (!day) return false;
  if (formAt(line, day.last) === "," && formAt(line, day.last + 1) === "and")
    return readDay(line, day.last + 2) !== null;
  const next = formAt(line, day.last);
  return /^(?:and|or|&)$/.test(next) || (next === "," && readDay(line, day.last + 1) !== null);
}

function endsDay(line: Line, i: number, inList: boolean): boolean {
  const form = formAt(line, i);
  if (/^(?:%|percent|per|million|billion|hundred|thousand|a\.m\.?|p\.m\.?|am|pm|km|miles)$/.test(form)) return false;
  if (form === "," || form === "") return true;
  const word = wordAt(line, i);
  if (word.unit !== null && !inList) return false;
  if (!inList) return true;
  if (word.month !== 0) return false;
  const token = line.tokens[i]!;
  return (
    !(token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ" || word.unit !== null) || word.starts !== 0
  );
}

/** The year after a month or a day: "2024", ", 2024", "of 2024", "'96", "of that year", "last year". */
export function readYearAfter(
  line: Line,
  i: number,
): { year: number | null; within: Meaning | null; last: number } | null {
  const form = formAt(line, i);
  const at = form === "," || form === "of" ? i + 1 : i;
  const year = form === "," ? readFullYear(line, at) : (readYear(line, at) ?? readShortYear(line, at));
  if (year && (form !== "" || at === i)) return { year: year.year, within: null, last: year.last };
  const anchor = form === "," ? null : readAnchorYear(line, at);
  return anchor ? { year: null, within: anchor.meaning, last: anchor.last } : null;
}

/** After a comma only a year in digits: "October 5, 2024", not "October 5, 44 BC". */
function readFullYear(line: Line, i: number) {
  return wordAt(line, i).numeral ? readYear(line, i) : null;
}
