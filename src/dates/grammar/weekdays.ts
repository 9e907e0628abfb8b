import { among } from "../../among.ts";
import { type Candidate, type Choice, calendar, candidate, clock } from "../meaning.ts";
import { formAt, isCapital, isHour, type Line, wordAt } from "../words.ts";

const CHOICES = new Map<string, Choice>([
  ["last", "last"],
  ["past", "last"],
  ["previous", "before"],
  ["preceding", "before"],
  ["this", "this"],
  ["next", "next"],
  ["coming", "next"],
  ["following", "after"],
  ["that", "same"],
]);

/** "Wednesday", "last Friday", "this coming Sunday", "Saturday night", "on Mondays". */
export function parseWeekday(line: Line, i: number): Candidate | null {
  const { choose, at } = readChoice(line, i);
  const { weekday, note } = wordAt(line, at);
  if (weekday === 0 || !isWeekday(line, at)) return null;
  const part = partAfter(line, at + 1);
  if (note === "plural" || part?.plural) {
    const value = `XXXX-WXX-${weekday}${part ? `T${part.part}` : ""}`;
    return candidate(i, part?.last ?? at + 1, { kind: "set", value });
  }
  const meaning = calendar("day", { weekday, choose });
  return candidate(i, part?.last ?? at + 1, meaning, part ? { time: clock({ part: part.part }) } : {});
}

/** "last", "this", "this coming", "the following": which of several, and where the name stands. */
export function readChoice(line: Line, i: number): { choose: Choice | null; at: number } {
  const the = formAt(line, i) === "the" ? i + 1 : i;
  const choose = CHOICES.get(formAt(line, the));
  if (!choose) return { choose: null, at: i };
  const second = CHOICES.get(formAt(line, the + 1));
  if (second) return { choose: second === "same" ? choose : second, at: the + 2 };
  return { choose: choose === "next" && the > i ? "after" : choose, at: the + 1 };
}

/** Short names are other words too ("the Sun"): they need a stop, or another date word beside them. */
function isWeekday(line: Line, i: number): boolean {
  if (!isCapital(line, i)) return false;
  if (wordAt(line, i).note !== "short") return true;
  if (among("the|our|a|its", formAt(line, i - 1))) return false;
  const after = formAt(line, i + 1) === "," ? i + 2 : i + 1;
  return line.tokens[i]!.text.endsWith(".") || wordAt(line, after).starts !== 0 || wordAt(line, i - 1).numeral !== null;
}

/** A part of the day right after its name: "night", "morning"; noon and midnight are clock times. */
export function partAfter(line: Line, i: number): { part: string; last: number; plural: boolean } | null {
  const { part, note } = wordAt(line, i);
  if (part === null || isHour(part)) return null;
  return { part, last: i + 1, plural: note === "plural" };
}
