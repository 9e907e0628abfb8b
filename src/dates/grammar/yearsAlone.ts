import { among } from "../../among.ts";
import { type Candidate, calendar, candidate } from "../meaning.ts";
import { formAt, type Line, touches, wordAt } from "../words.ts";
import { isYear } from "./bareYears.ts";
import { ordinalAt } from "./quarters.ts";
import { doubleYear, readDoubleYear, readEra, readShortYear, readYear, yearInWords } from "./years.ts";

/** "1996", "264 BC", "'89", "nineteen ninety-six", "the year 1950", and both ends of "2022-24", "1914–1918", "264 to 241 BC". */
export function parseYear(line: Line, i: number): Candidate | null {
  const named = namedYear(line, i);
  if (named) return named;
  const { numeral } = wordAt(line, i);
  if (!numeral) return short(line, i);
  const both = numeral.shape === "parted" ? readDoubleYear(line, i) : null;
  if (both) return doubleYear(i, both);
  const range = yearRange(line, i);
  if (range) return range;
  const era = readEra(line, i + 1);
  if (numeral.digits > 0 && numeral.digits <= 4 && era.sign !== 0) {
    const year = readYear(line, i);
    return year ? candidate(i, year.last, calendar("year", { year: year.year })) : null;
  }
  if (formAt(line, i - 1) === "ad" && numeral.digits > 0 && numeral.digits <= 4) {
    return candidate(i - 1 >= line.first ? i : i, i + 1, calendar("year", { year: numeral.value }));
  }
  return isYear(line, i) ? candidate(i, i + 1, calendar("year", { year: numeral.value })) : null;
}

function short(line: Line, i: number): Candidate | null {
  const year = readShortYear(line, i) ?? spelled(line, i);
  return year ? candidate(i, year.last, calendar("year", { year: year.year })) : null;
}

function spelled(line: Line, i: number) {
  const year = yearInWords(line, i);
  if (!year) return null;
  const next = wordAt(line, year.last);
  return next.unit !== null || next.number !== null || line.tokens[year.last]?.pos === "NOUN" ? null : year;
}

/** "the year 2000", "the year two thousand". */
function namedYear(line: Line, i: number): Candidate | null {
  const at = formAt(line, i) === "the" ? i + 1 : i;
  if (formAt(line, at) !== "year" && formAt(line, at) !== "years") return null;
  const year = readYear(line, at + 1);
  return year ? candidate(i, year.last, calendar("year", { year: year.year })) : null;
}

/** Two years with a dash or "to" between them where the second is cut short or carries the era of both. */
function yearRange(line: Line, i: number): Candidate | null {
  const first = wordAt(line, i).numeral!;
  const second = wordAt(line, i + 2).numeral;
  const joint = formAt(line, i + 1);
  if (!second || first.digits < 1 || second.digits < 1 || !among("-|–|—|to|and|/", joint)) return null;
  const era = readEra(line, i + 3);
  if (era.sign < 0 && first.digits <= 4 && second.digits <= 4 && first.value > second.value) {
    return pair(i, 1 - first.value, 1 - second.value, era.last);
  }
  const dashed = among("-|–|—|/", joint) && touches(line, i) && touches(line, i + 1);
  if (!dashed || first.digits !== 4 || first.value < 1000 || first.value > 2100) return null;
  if (among("-|–", formAt(line, i - 1)) || among("-|–", formAt(line, i + 3))) return null;
  if (second.digits === 4) {
    if (second.value <= first.value || second.value - first.value > 600) return null;
    if (wordAt(line, i + 3).unit !== null || among("people|men|troops|soldiers|personnel", formAt(line, i + 3)))
      return null;
    return pair(i, first.value, second.value, i + 3);
  }
  if (second.digits !== 2 || second.value <= first.value % 100) return null;
  return pair(i, first.value, Math.floor(first.value / 100) * 100 + second.value, i + 3);
}

function pair(i: number, from: number, to: number, last: number): Candidate {
  const second = candidate(i + 2, last, calendar("year", { year: to }));
  return candidate(i, i + 1, calendar("year", { year: from }), { more: [second] });
}

/** "the 1990s", "1990s", "the nineties", "the '80s"; a decade without its century is one of the twentieth. */
export function parseDecade(line: Line, i: number): Candidate | null {
  let at = among("the|its|their", formAt(line, i)) ? i + 1 : i;
  const apostrophe = among("'|’|‘|`", formAt(line, at)) && touches(line, at);
  if (apostrophe) at++;
  const { decade, note } = wordAt(line, at);
  if (decade === null) return null;
  const led = at > i || among("the|early|late|mid|and|-", formAt(line, i - 1));
  if (decade < 100 && !led) return null;
  const owner = formAt(line, i - 1);
  if (note === "word" && among("his|her|their|my|your|our", owner)) return null;
  const year = decade >= 100 ? decade : decade === 0 || decade === 10 ? 2000 + decade : 1900 + decade;
  if (year < 1000) return null;
  return candidate(i, at + 1, calendar("decade", { year }));
}

/** "the 20th century", "eighteenth-century", "the 9th century BC". */
export function parseCentury(line: Line, i: number): Candidate | null {
  const at = formAt(line, i) === "the" ? i + 1 : i;
  const mid = wordAt(line, at);
  const nth = ordinalAt(line, at);
  const end = mid.number?.class === "tens" ? null : at + 1;
  const compound = end === null && formAt(line, at + 1) === "-" ? ordinalAt(line, at + 2) : null;
  const number = compound !== null ? (mid.number?.value ?? 0) + compound : nth;
  const after = compound !== null ? at + 3 : at + 1;
  if (number === null || number < 1 || number > 30) return null;
  const unitAt = formAt(line, after) === "-" ? after + 1 : after;
  if (!among("century|centuries|millennium", formAt(line, unitAt))) return null;
  const era = readEra(line, unitAt + 1);
  const grain = formAt(line, unitAt) === "millennium" ? "millennium" : "century";
  const width = grain === "century" ? 100 : 1000;
  const year = era.sign < 0 ? 1 - number * width : (number - 1) * width;
  return candidate(i, Math.max(era.last, unitAt + 1), calendar(grain, { year }));
}
