import { among } from "../../among.ts";
import { type Candidate, candidate, clock, sameDay, type Time } from "../meaning.ts";
import { matchPhrase, phrasesOf } from "../phrases.ts";
import { formAt, isCapital, isHour, type Line, wordAt } from "../words.ts";

const ZONES = phrasesOf("date-zones");
const HALF_DAY = /^([ap])\.?m\.?$/;

/** "14:30 Kyiv time", "0900 GMT", "7 a.m.", "10:35 p.m. (0735 GMT)", "noon", "4 in the morning", "six o'clock". */
export function parseClock(line: Line, i: number): Candidate | null {
  const time = readTime(line, i);
  return time && candidate(i, time.last, sameDay("reference"), { time: time.time });
}

/** Reads a clock time; needs something that says it is one. */
function readTime(line: Line, i: number): { time: Time; last: number } | null {
  const { numeral, part, number } = wordAt(line, i);
  if (part !== null && isHour(part)) {
    const hour = Number(part);
    const zone = readZone(line, i + 1);
    return { time: clock({ hour, minute: 0, zone: zone?.offset ?? "" }), last: zone?.last ?? i + 1 };
  }
  if (numeral?.shape === "clock") return clockTime(line, i, numeral.parts, numeral.mark);
  if (numeral?.shape === "decimal" && numeral.parts.length === 2 && isDotted(line, i))
    return clockTime(line, i, numeral.parts, ":");
  if (numeral?.shape === "integer" && numeral.digits === 4) return military(line, i, numeral.value);
  const hour =
    numeral?.shape === "integer" && numeral.digits <= 2
      ? numeral.value
      : number?.class === "cardinal"
        ? number.value
        : -1;
  if (hour < 1 || hour > 12) return null;
  const oclock = among("o'clock|o’clock", formAt(line, i + 1)) ? i + 2 : i + 1;
  const half = readHalf(line, oclock);
  if (half === null && oclock === i + 1) return null;
  return withZone(line, half?.last ?? oclock, { hour: half ? to24(hour, half.half) : hour, minute: 0, second: null });
}

/** "7.15 a.m.", "at 14.30 on 5 May", "at 14.30 GMT": a point between hours and minutes; "at 14.30" alone may be a price. */
function isDotted(line: Line, i: number): boolean {
  if (HALF_DAY.test(formAt(line, i + 1))) return true;
  const text = line.tokens[i]!.text;
  if (text.length < 4 || text.at(-3) !== "." || !among("at|from|by|until|till|since", formAt(line, i - 1)))
    return false;
  return readZone(line, i + 1) !== null || (formAt(line, i + 1) === "on" && wordAt(line, i + 2).starts !== 0);
}

function clockTime(line: Line, i: number, parts: readonly number[], mark: string) {
  const [hour = 0, minute = 0, second = null] = parts;
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return null;
  const half = hour <= 12 ? readHalf(line, i + 1) : null;
  const fields = { hour: half ? to24(hour, half.half) : hour, minute, second };
  const found = withZone(line, half?.last ?? i + 1, fields, mark === "Z" ? "Z" : "");
  const said = half !== null || found.last > i + 1 || mark !== ":" || among("hrs|hr|hours", formAt(line, i + 1));
  const asOf = formAt(line, i - 1) === "of" && formAt(line, i - 2) === "as";
  return said || asOf || among(BEFORE_CLOCK, formAt(line, i - 1)) ? found : null;
}

const BEFORE_CLOCK = "at|by|until|till|from|around|about|since|after|before|between|and|to|(|-|–|,|approximately|";

/** "0900 GMT", "at 1430 hours", "2200 local time". */
function military(line: Line, i: number, value: number): { time: Time; last: number } | null {
  const hour = Math.floor(value / 100);
  const minute = value % 100;
  if (hour > 24 || minute > 59) return null;
  const hours =
    among("hours|hrs", formAt(line, i + 1)) && among("at|by|from|until|around|about|since", formAt(line, i - 1));
  const found = withZone(line, hours ? i + 2 : i + 1, { hour, minute, second: null });
  return found.last > i + 1 ? found : null;
}

/** "a.m.", "PM", "in the morning", "at night". */
function readHalf(line: Line, i: number): { half: string; last: number } | null {
  const found = HALF_DAY.exec(formAt(line, i).slice(0, 5));
  if (found) return { half: found[1]!, last: i + 1 };
  if (formAt(line, i) === "in" && formAt(line, i + 1) === "the") {
    const part = wordAt(line, i + 2).part;
    if (part === "MO") return { half: "a", last: i + 3 };
    if (part === "AF" || part === "EV") return { half: "p", last: i + 3 };
  }
  return formAt(line, i) === "at" && formAt(line, i + 1) === "night" ? { half: "p", last: i + 2 } : null;
}

function to24(hour: number, half: string): number {
  return (hour % 12) + (half === "p" ? 12 : 0);
}

function withZone(line: Line, i: number, fields: Pick<Time, "hour" | "minute" | "second">, zone = "") {
  const found = readZone(line, i);
  return { time: clock({ ...fields, zone: found?.offset || zone }), last: found?.last ?? i };
}

function readZone(line: Line, i: number): { offset: string; last: number } | null {
  const found = matchPhrase(ZONES, line, i);
  // "Baghdad time": a place's time that the table does not hold.
  if (!found) return formAt(line, i + 1) === "time" && isCapital(line, i) ? { offset: "", last: i + 2 } : null;
  const { text } = line.tokens[i]!;
  // Short names are written in capitals ("ET", not "et al.").
  if (found.last === i + 1 && text !== text.toUpperCase() && text.toLowerCase() !== "eastern") return null;
  return { offset: found.row[0] ?? "", last: found.last };
}
