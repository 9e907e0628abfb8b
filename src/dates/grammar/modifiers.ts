import { among } from "../../among.ts";
import { type Candidate, candidate, clock, sameDay } from "../meaning.ts";
import { matchPhrase, phrasesOf } from "../phrases.ts";
import { formAt, isHour, type Line, touches, wordAt } from "../words.ts";
import type { Parser } from "./index.ts";
import { grainAt } from "./relative.ts";

const MODIFIERS = phrasesOf("date-modifiers");

/** "early October", "the end of the year", "later in the summer", "about three years", "mid-1996", "the late 1960s". */
export function modifierParser(core: Parser): Parser {
  return (line, i) => {
    const the = among("the|its|this", formAt(line, i)) ? i + 1 : i;
    const found = matchPhrase(MODIFIERS, line, the);
    if (!found) return null;
    const [mod = "", on = "", end = ""] = found.row;
    if (the > i && on === "amount") return null;
    // "over the past two weeks" is a preposition before a span.
    if (on !== "point" && wordAt(line, found.last).deixis !== null && !among("an|a", formAt(line, found.last)))
      return null;
    const at = skipJoint(line, found.last, end);
    if (at === null) return null;
    const inner = core(line, at) ?? (on === "point" ? anchor(line, at, the > i) : null);
    if (!inner || inner.first !== at || inner.more.length > 0) return null;
    if (!fits(inner, on)) return null;
    return { ...inner, first: i, mod: mod === "" ? inner.mod : mod };
  };
}

/** The token after what joins the modifier to the time; `null` where a word it needs is missing. */
function skipJoint(line: Line, i: number, end: string): number | null {
  const form = formAt(line, i);
  if (end === "of") return form === "of" ? i + 1 : null;
  if (end === "in" && (form === "in" || form === "on")) return i + 1;
  if (form === "-" && touches(line, i - 1)) return i + 1;
  return i;
}

function fits({ meaning, mod, time }: Candidate, on: string): boolean {
  if (meaning.kind === "unknown") return false;
  const duration = meaning.kind === "duration" && !meaning.anchored;
  if (on === "amount") return duration || (meaning.kind === "shift" && meaning.amount !== 0 && time === null);
  if (on === "both") return meaning.kind !== "set" && meaning.kind !== "reference";
  if (mod !== null && mod !== "MID") return false;
  return (
    meaning.kind === "calendar" || meaning.kind === "shift" || meaning.kind === "holiday" || meaning.kind === "child"
  );
}

/** What a modifier makes a time of, though it isn't one alone: "the end of the month", "the early morning", "late in the day". */
function anchor(line: Line, i: number, definite: boolean): Candidate | null {
  const the = formAt(line, i) === "the" ? i + 1 : i;
  const { part, note } = wordAt(line, the);
  if (part !== null && note !== "plural" && !isHour(part) && (definite || the > i)) {
    return candidate(i, the + 1, sameDay("reference"), { time: clock({ part }) });
  }
  const grain = grainAt(line, the);
  if (grain === null || the === i || note === "plural") return null;
  const from = grain === "century" || grain === "decade" ? "document" : "either";
  return candidate(i, the + 1, { kind: "shift", amount: 0, unit: grain, grain, from });
}
