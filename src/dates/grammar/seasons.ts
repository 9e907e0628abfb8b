import { among } from "../../among.ts";
import { type Candidate, calendar, candidate } from "../meaning.ts";
import { formAt, isCapital, type Line, wordAt } from "../words.ts";
import { readAnchorYear } from "./anchorYears.ts";
import { isYear } from "./bareYears.ts";
import { readChoice } from "./weekdays.ts";
import { readDoubleYear, readShortYear, readYear } from "./years.ts";

/** "the summer of 1779", "summer 2007", "last fall", "this spring", "the previous winter", "the winter". */
export function parseSeason(line: Line, i: number): Candidate | null {
  const { choose, at: chosen } = readChoice(line, i);
  const at = choose === null && among("the|a|that|each|every", formAt(line, i)) ? i + 1 : chosen;
  const past = choose !== null && formAt(line, at) === "past" ? at + 1 : at;
  const { season, note, mid } = wordAt(line, past);
  if (season === 0 || note === "plural") return null;
  if (among("each|every", formAt(line, i))) {
    return candidate(i, past + 1, { kind: "set", value: `XXXX-${["SP", "SU", "FA", "WI"][season / 3 - 1]}` });
  }
  const year = readSeasonYear(line, past + 1);
  if (year === null && choose === null && !isSeason(line, past)) return null;
  const first = mid ? { mod: "MID" } : {};
  const meaning = calendar("season", {
    month: season,
    year: year?.year ?? null,
    choose,
    ...(year?.within ? { within: year.within } : {}),
  });
  return candidate(i, year?.last ?? past + 1, meaning, first);
}

function readSeasonYear(line: Line, i: number) {
  const at = formAt(line, i) === "of" ? i + 1 : i;
  const both = readDoubleYear(line, at);
  if (both) return { year: both.year, last: both.last, within: null };
  const year = at > i || isYear(line, at) ? (readYear(line, at) ?? readShortYear(line, at)) : null;
  if (year) return { year: year.year, last: year.last, within: null };
  const anchor = readAnchorYear(line, at);
  return anchor ? { year: null, last: anchor.last, within: anchor.meaning } : null;
}

const NEVER_AFTER = "to|can|could|will|would|may|might|must|did|does|not|i|you|we|they|n't|steep|sharp|hot|'s|in|into";

/** "fall" and "spring" are verbs and nouns of other things: they need "the", "in" or the like before them. */
function isSeason(line: Line, i: number): boolean {
  const before = formAt(line, i - 1);
  if (wordAt(line, i).note !== "word") return true;
  if (among("the|a", before)) {
    const prior = formAt(line, i - 2);
    const next = formAt(line, i + 1);
    return (
      among("in|during|by|until|since|through|throughout|for|late|early|of|before|after", prior) &&
      next !== "of" &&
      before === "the"
    );
  }
  if (among("in|by|since|until|during|early|late|that|same|mid|and|or", before))
    return !isCapital(line, i + 1) || before !== "and";
  return !among(NEVER_AFTER, before) && wordAt(line, i - 1).season !== 0;
}
