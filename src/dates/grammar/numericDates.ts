import { isDate } from "../calendar.ts";
import { type Candidate, calendar, candidate, clock } from "../meaning.ts";
import { formAt, type Line, type Numeral, touches, wordAt } from "../words.ts";
import { expandYear } from "./years.ts";

/** "2024-10-26", "2024-10-26T14:30Z", "26/10/2024", "24.02.2022", "9/30/24". */
export function parseNumericDate(line: Line, i: number): Candidate | null {
  const { numeral } = wordAt(line, i);
  if (numeral?.shape === "iso") return isoDate(i, numeral);
  if (numeral?.shape === "parted" || numeral?.shape === "decimal") return partedDate(line, i, numeral);
  return numeral?.digits === 4 ? isoMonth(line, i) : null;
}

function isoDate(i: number, { parts, mark }: Numeral): Candidate | null {
  const [year = 0, month = 0, day = 0, hour = null, minute = null, second = null] = parts;
  if (!isDate(year, month, day)) return null;
  const time = hour === null ? null : clock({ hour, minute, second, zone: mark });
  return candidate(i, i + 1, calendar("day", { year, month, day }), { time });
}

/** Day and month are told apart where one is above twelve, or by another date of the text; else which is which stays open. */
function partedDate(line: Line, i: number, { parts, mark }: Numeral): Candidate | null {
  if (parts.length !== 3) return null;
  const [a = 0, b = 0, c = 0] = parts;
  if (a > 31)
    return a > 999 && isDate(a, b, c) ? candidate(i, i + 1, calendar("day", { year: a, month: b, day: c })) : null;
  const year = c < 100 ? expandYear(c) : c;
  if (year < 1000 || year > 2199) return null;
  if (mark === "." || a > 12)
    return isDate(year, b, a) ? candidate(i, i + 1, calendar("day", { year, month: b, day: a })) : null;
  if (b > 12) return isDate(year, a, b) ? candidate(i, i + 1, calendar("day", { year, month: a, day: b })) : null;
  if (a === b) return candidate(i, i + 1, calendar("day", { year, month: a, day: b }));
  if (line.dayFirst !== null) {
    const [day, month] = line.dayFirst ? [a, b] : [b, a];
    return candidate(i, i + 1, calendar("day", { year, month, day }));
  }
  return candidate(i, i + 1, { kind: "unknown" });
}

/** "2024-10" standing alone is a month where the second number can be no year. */
function isoMonth(line: Line, i: number): Candidate | null {
  const second = wordAt(line, i + 2).numeral;
  if (formAt(line, i + 1) !== "-" || !touches(line, i) || !touches(line, i + 1)) return null;
  if (second?.digits !== 2 || formAt(line, i + 3) === "-") return null;
  const year = wordAt(line, i).numeral!.value;
  const follows = second.value > year % 100;
  if (second.value < 1 || second.value > 12 || follows || year < 1900 || year > 2100) return null;
  return candidate(i, i + 3, calendar("month", { year, month: second.value }));
}
