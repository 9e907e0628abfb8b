import { candidate, type Meaning } from "../meaning.ts";
import { formAt } from "../words.ts";
import type { Parser } from "./index.ts";
import { grainAt } from "./relative.ts";

const AMOUNTS = new Map([
  ["before", -1],
  ["of", 0],
  ["after", 1],
  ["following", 1],
]);

/** "the week of March 6", "the day before last Tuesday", "the day after Christmas": a unit by a day that is named. */
export function besideParser(core: Parser): Parser {
  return (line, i) => {
    const grain = formAt(line, i) === "the" ? grainAt(line, i + 1) : null;
    const amount = AMOUNTS.get(formAt(line, i + 2));
    if (amount === undefined || !(grain === "day" || grain === "week" || grain === "weekend")) return null;
    const day = core(line, i + 3);
    if (!day || day.more.length > 0 || day.time !== null || !isDay(day.meaning)) return null;
    if (amount === 0 && grain === "day") return null;
    return candidate(i, day.last, { kind: "shift", amount, unit: grain, grain, from: day.meaning });
  };
}

function isDay(meaning: Meaning): boolean {
  return meaning.kind === "holiday" || (meaning.kind === "calendar" && meaning.grain === "day");
}
