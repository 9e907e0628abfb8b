import { among } from "../../among.ts";
import { type Candidate, calendar, candidate } from "../meaning.ts";
import { formAt, isCapital, type Line, wordAt } from "../words.ts";
import { readChoice } from "./weekdays.ts";

/** "last October", "this September", "next March". */
export function parseChosenMonth(line: Line, i: number): Candidate | null {
  const { choose, at } = readChoice(line, i);
  const { month, mid } = wordAt(line, at);
  if (choose === null || month === 0 || mid || !isCapital(line, at) || wordAt(line, at + 1).numeral) return null;
  // "said that March would win": a name, and "that" a conjunction.
  const next = line.tokens[at + 1]?.pos;
  if (choose === "same" && at + 1 < line.last && (next === "AUX" || next === "VERB")) return null;
  return candidate(i, at + 1, calendar("month", { month, choose }));
}

/** "on the 27th": a day whose month the date last mentioned gives. */
export function parseDayAlone(line: Line, i: number): Candidate | null {
  if (formAt(line, i) !== "the" || !among("on|until|till|by|from|since|before", formAt(line, i - 1))) return null;
  const { numeral } = wordAt(line, i + 1);
  if (numeral?.shape !== "ordinal" || numeral.value < 1 || numeral.value > 31) return null;
  const next = line.tokens[i + 2];
  const ends =
    i + 2 >= line.last ||
    !next ||
    next.pos === "PUNCT" ||
    next.pos === "ADP" ||
    next.pos === "CCONJ" ||
    next.pos === "SCONJ";
  return ends ? candidate(i, i + 2, calendar("day", { day: numeral.value })) : null;
}
