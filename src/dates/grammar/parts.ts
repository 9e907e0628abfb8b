import { among } from "../../among.ts";
import { candidate, clock, type Meaning, sameDay } from "../meaning.ts";
import { formAt, isHour, wordAt } from "../words.ts";
import type { Parser } from "./index.ts";

/** "the night of 20 June 1791", "the early morning hours of April 30", "the evening of the same day", "mid-afternoon". */
export function partParser(core: Parser): Parser {
  return (line, i) => {
    const the = formAt(line, i) === "the" ? i + 1 : i;
    const early = among("early|late", formAt(line, the)) ? the + 1 : the;
    const { part, note, mid } = wordAt(line, early);
    if (part === null || note === "plural" || isHour(part)) return null;
    const time = clock({ part });
    const mod = mid ? "MID" : early === the ? null : formAt(line, the) === "early" ? "START" : "END";
    const of = formAt(line, early + 1) === "hours" ? early + 2 : early + 1;
    const day = formAt(line, of) === "of" ? core(line, of + 1) : null;
    if (day && isDay(day.meaning) && day.time === null) return { ...day, first: i, time, mod, more: day.more };
    return mid ||
      (the === i &&
        note === "sky" &&
        among("at|before|by|after|until|till|around|since|from|near", formAt(line, i - 1)))
      ? candidate(i, early + 1, sameDay("reference"), { time, mod })
      : null;
  };
}

function isDay(meaning: Meaning): boolean {
  return (
    meaning.kind === "holiday" || ((meaning.kind === "calendar" || meaning.kind === "shift") && meaning.grain === "day")
  );
}
