import { among } from "../../among.ts";
import { formAt, type Line, wordAt } from "../words.ts";

/** A day of a month within a list of them ("27 and 28"). */
export interface DayReading {
  readonly day: number;
  readonly first: number;
  readonly last: number;
}

/** A day of the month at token `i`: "27", "27th", "first", "twenty-first". */
export function readDay(line: Line, i: number): DayReading | null {
  const { numeral, number } = wordAt(line, i);
  if (numeral?.shape === "integer" && numeral.digits <= 2 && numeral.value >= 1 && numeral.value <= 31) {
    return { day: numeral.value, first: i, last: i + 1 };
  }
  if (numeral?.shape === "ordinal" && numeral.value >= 1 && numeral.value <= 31) {
    return { day: numeral.value, first: i, last: i + 1 };
  }
  if (number?.class === "ordinal" && number.value > 0) return { day: number.value, first: i, last: i + 1 };
  if (number?.class === "tens" && number.value <= 30 && formAt(line, i + 1) === "-") {
    const second = wordAt(line, i + 2).number;
    if (second?.class === "ordinal" && second.value > 0 && second.value < 10 && number.value + second.value <= 31) {
      return { day: number.value + second.value, first: i, last: i + 3 };
    }
  }
  return null;
}

const SEPARATOR = "and|or|to|through|until|till|-|–|—|&|/";

/**
 * One day or a list of them: "27", "27 and 28", "27-28", "3, 5 and 7". At most twelve.
 * Before the month any list will do; after it, the number must not count what follows ("October 27 and 28 soldiers").
 */
export function readDays(line: Line, i: number, monthFollows: boolean): DayReading[] {
  const out: DayReading[] = [];
  let at = i;
  for (;;) {
    const day = readDay(line, at);
    if (day === null || out.length === 12) break;
    if (!monthFollows && !endsDay(line, day.last, out.length > 0)) break;
    out.push(day);
    const form = formAt(line, day.last);
    const skip = formAt(line, day.last + 1) === "the" ? 2 : 1;
    if (among(SEPARATOR, form)) at = day.last + skip;
    else if (form === "," && formAt(line, day.last + 1) === "and") at = day.last + 2;
    else if (form === "," && listGoesOn(line, day.last + 1)) at = day.last + 1;
    else break;
  }
  return out;
}

/** After a comma: a further day that another comma or "and" follows. */
function listGoesOn(line: Line, i: number): boolean {
  const day = readDay(line, i);
  if (!day) return false;
  if (formAt(line, day.last) === "," && formAt(line, day.last + 1) === "and")
    return readDay(line, day.last + 2) !== null;
  const next = formAt(line, day.last);
  return among("and|or|&", next) || (next === "," && readDay(line, day.last + 1) !== null);
}

function endsDay(line: Line, i: number, inList: boolean): boolean {
  const form = formAt(line, i);
  if (among("%|percent|per|million|billion|hundred|thousand|a.m.|a.m|p.m.|p.m|am|pm|km|miles", form)) return false;
  if (form === "," || form === "") return true;
  const word = wordAt(line, i);
  if (word.unit !== null && !inList) return false;
  if (!inList) return true;
  if (word.month !== 0) return false;
  const token = line.tokens[i]!;
  return (
    !(token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ" || word.unit !== null) || word.starts !== 0
  );
}
