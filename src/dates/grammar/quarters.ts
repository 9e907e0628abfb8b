import { among } from "../../among.ts";
import { type Candidate, calendar, candidate, type Meaning } from "../meaning.ts";
import type { Grain } from "../stamp.ts";
import { formAt, type Line, touches, wordAt } from "../words.ts";
import { readAnchorYear } from "./anchorYears.ts";
import { doubleYear, expandYear, readDoubleYear, readYear } from "./years.ts";

/** "the third quarter of 2009", "third-quarter", "this year's fourth quarter", "the second half of 2008", "fiscal second-quarter". */
export function parseQuarter(line: Line, i: number): Candidate | null {
  let at = formAt(line, i) === "the" || wordAt(line, i).deixis === "article" ? i + 1 : i;
  const before = readOwner(line, at);
  at = before?.last ?? at;
  if (formAt(line, at) === "fiscal") at += touchesHyphen(line, at) ? 2 : 1;
  const nthAt = at;
  const nth = ordinalAt(line, at);
  if (nth === null) return null;
  const unitAt = formAt(line, at + 1) === "-" ? at + 2 : at + 1;
  const unit = formAt(line, unitAt);
  const grain: Grain | null = among("quarters|quarter", unit) ? "quarter" : unit === "half" ? "half" : null;
  if (grain === null || nth > (grain === "quarter" ? 4 : 2) || nth === 0) return null;
  const after = before ? null : readParent(line, unitAt + 1);
  if (grain === "half" && !before && !after) return null;
  const count = grain === "quarter" ? 4 : 2;
  const index = nth < 0 ? count : nth;
  const parent = before ?? after;
  // "last quarter" is the one before this one, "the last quarter of 2009" the fourth.
  if (parent === null && formAt(line, nthAt) === "last") return null;
  const meaning = calendar(grain, {
    month: (index - 1) * (12 / count) + 1,
    year: parent?.year ?? null,
    ...(parent?.meaning ? { within: parent.meaning } : {}),
  });
  const joined = unitAt === nthAt + 2 && before === null && formAt(line, nthAt - 1) !== "fiscal";
  return candidate(joined ? nthAt : i, after?.last ?? unitAt + 1, meaning);
}

/** "Q3", "Q3 2009", "2009 Q3", "3Q", "H1 2024", "FY2024", "fiscal 1989", "fiscal year 2024". */
export function parseCode(line: Line, i: number): Candidate | null {
  const leading = wordAt(line, i).numeral?.digits === 4 ? readYear(line, i) : null;
  const at = leading?.last ?? i;
  const form = formAt(line, at);
  const code = /^(?:([qh])([1-4])|([1-4])([qh])(\d{2})?)$/.exec(form);
  if (code) {
    const n = Number(code[2] ?? code[3]);
    const half = (code[1] ?? code[4]) === "h";
    if (half && (n > 2 || !(leading || code[5] || readYear(line, at + 1)))) return null;
    const trailing = leading || code[5] ? null : (readYear(line, at + 1) ?? null);
    const year = code[5] ? expandYear(Number(code[5])) : ((leading ?? trailing)?.year ?? null);
    const meaning = calendar(half ? "half" : "quarter", { year, month: (n - 1) * (half ? 6 : 3) + 1 });
    return candidate(i, trailing?.last ?? at + 1, meaning);
  }
  if (leading) return null;
  const joined = /^fy(\d{2,4})$/.exec(form);
  if (joined) {
    const n = Number(joined[1]);
    return candidate(i, i + 1, calendar("year", { year: n < 100 ? expandYear(n) : n }));
  }
  const number = formAt(line, i + 1) === "year" ? i + 2 : i + 1;
  const both = readDoubleYear(line, number);
  if (both) return doubleYear(i, both);
  const year = readYear(line, number);
  return year ? candidate(i, year.last, calendar("year", { year: year.year })) : null;
}

function touchesHyphen(line: Line, i: number): boolean {
  return formAt(line, i + 1) === "-" && touches(line, i);
}

/** The whole number an ordinal word or numeral stands for; -1 for "final" and "last". */
export function ordinalAt(line: Line, i: number): number | null {
  const { number, numeral } = wordAt(line, i);
  if (number?.class === "ordinal") return number.value;
  if (numeral?.shape === "ordinal") return numeral.value;
  return formAt(line, i) === "last" ? -1 : null;
}

interface Parent {
  readonly year: number | null;
  readonly meaning: Meaning | null;
  readonly last: number;
}

/** "this year's", "1988", "last year's" before the ordinal. */
function readOwner(line: Line, i: number): Parent | null {
  const anchor = readAnchorYear(line, i);
  if (anchor && among("'s|’s", formAt(line, anchor.last)))
    return { year: null, meaning: anchor.meaning, last: anchor.last + 1 };
  const year = wordAt(line, i).numeral?.digits === 4 ? readYear(line, i) : null;
  return year ? { year: year.year, meaning: null, last: year.last } : null;
}

/** "of 2009", "of last year", "2009". */
function readParent(line: Line, i: number): Parent | null {
  const at = formAt(line, i) === "of" ? i + 1 : i;
  const year = wordAt(line, at).numeral?.digits === 4 || at > i ? readYear(line, at) : null;
  if (year) return { year: year.year, meaning: null, last: year.last };
  const anchor = readAnchorYear(line, at);
  if (anchor) return { year: null, meaning: anchor.meaning, last: anchor.last };
  if (at > i && among("the|this", formAt(line, at)) && formAt(line, at + 1) === "year") {
    const meaning: Meaning = { kind: "shift", amount: 0, unit: "year", grain: "year", from: "document" };
    return { year: null, meaning, last: at + 2 };
  }
  return null;
}
