import type { Meaning } from "../meaning.ts";
import { formAt, type Line, wordAt } from "../words.ts";
import { readAnchorYear } from "./anchorYears.ts";
import { readShortYear, readYear } from "./years.ts";

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
