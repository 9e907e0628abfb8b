import { among } from "../../among.ts";
import { type Candidate, calendar, candidate } from "../meaning.ts";
import { formAt, isCapital, type Line, touches, wordAt } from "../words.ts";
import { readCardinal } from "./amounts.ts";

export interface YearReading {
  /** Astronomical. */
  readonly year: number;
  readonly last: number;
}

const BEFORE_CHRIST = "b.c.e.|b.c.e|b.c.|b.ce.|b.ce|b.c|bc.e.|bc.e|bc.|bce.|bce|bc";
const ANNO_DOMINI = "a.d.|a.d|ad.|ad|c.e.|c.e|ce.|ce";

/** The era after a year: -1 for BC, 1 for AD, 0 for none; and the token after it. */
export function readEra(line: Line, i: number): { sign: number; last: number } {
  const form = formAt(line, i);
  if (form.length > 6) return { sign: 0, last: i };
  if (among(BEFORE_CHRIST, form)) return { sign: -1, last: i + 1 };
  return among(ANNO_DOMINI, form) && isCapital(line, i) ? { sign: 1, last: i + 1 } : { sign: 0, last: i };
}

/** A year that other date words vouch for: four digits ("October 2024"), one with an era ("44 BC"), "'89", or in words. */
export function readYear(line: Line, i: number): YearReading | null {
  const { numeral } = wordAt(line, i);
  if (numeral?.shape === "integer" && numeral.digits <= 4) {
    const era = readEra(line, i + 1);
    if (era.sign < 0 && numeral.value > 0) return { year: 1 - numeral.value, last: era.last };
    if (era.sign > 0) return { year: numeral.value, last: era.last };
    if (numeral.digits === 4 && numeral.value >= 1000 && numeral.value < 2200)
      return { year: numeral.value, last: i + 1 };
    return null;
  }
  if (wordAt(line, i).number) return yearInWords(line, i);
  return readShortYear(line, i);
}

/** "'89" and "’89": the 1930s to the 2020s. */
export function readShortYear(line: Line, i: number): YearReading | null {
  if (!among("'|’|‘|`", formAt(line, i)) || !touches(line, i)) return null;
  const { numeral } = wordAt(line, i + 1);
  if (numeral?.shape !== "integer" || numeral.digits !== 2) return null;
  return { year: expandYear(numeral.value), last: i + 2 };
}

/** Two digits of a year: 30–99 are the 1900s, 00–29 the 2000s. */
export function expandYear(twoDigits: number): number {
  return twoDigits + (twoDigits >= 30 ? 1900 : 2000);
}

/** "nineteen ninety-six", "two thousand (and) five", "twenty twenty-four". */
export function yearInWords(line: Line, i: number): YearReading | null {
  const { number } = wordAt(line, i);
  if (!number) return null;
  if (formAt(line, i) === "two" && formAt(line, i + 1) === "thousand") {
    const full = readCardinal(line, i);
    return full && full.value >= 2000 && full.value < 2100 ? { year: full.value, last: full.last } : null;
  }
  if (number.value < 15 || number.value > 20 || formAt(line, i + 1) === "-") return null;
  const second = wordAt(line, i + 1).number;
  if (!second || !(second.class === "tens" || (second.class === "cardinal" && second.value >= 10))) return null;
  const rest = readCardinal(line, i + 1);
  if (!rest || rest.value > 99) return null;
  return { year: number.value * 100 + rest.value, last: rest.last };
}

/** The year right after another one, joined to it: the "-23" of "winter 2022-23", the "/24" of "FY 2023/24"; or one token, "2022/23". */
export function readDoubleYear(line: Line, i: number): YearReading | null {
  const { numeral } = wordAt(line, i);
  if (numeral?.shape === "parted" && numeral.mark === "/" && numeral.parts.length === 2) {
    const [year = 0, next = 0] = numeral.parts;
    return year >= 1000 && year < 2200 && follows(year, next) ? { year, last: i + 1 } : null;
  }
  if (numeral?.digits !== 4 || !among("-|–|/", formAt(line, i + 1)) || !touches(line, i) || !touches(line, i + 1))
    return null;
  const second = wordAt(line, i + 2).numeral;
  const digits = second?.digits === 2 || second?.digits === 4;
  const single = second && digits && follows(numeral.value, second.value);
  return single ? { year: numeral.value, last: i + 3 } : null;
}

function follows(year: number, next: number): boolean {
  return next === year + 1 || (next < 100 && next === (year + 1) % 100);
}

/** A year that two calendar years share: "2022/23", "fiscal 2023-24". */
export function doubleYear(first: number, { year, last }: YearReading): Candidate {
  return candidate(first, last, calendar("year", { year }), { twofold: true });
}
