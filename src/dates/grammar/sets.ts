import { among } from "../../among.ts";
import { two } from "../calendar.ts";
import { type Candidate, candidate } from "../meaning.ts";
import { formAt, isHour, type Line, wordAt } from "../words.ts";
import { readAmount } from "./amounts.ts";
import { durationValue, unitAfter } from "./units.ts";
import { partAfter } from "./weekdays.ts";

/** "every day", "each Friday", "every July", "every two weeks", "every other day", "every morning". */
export function parseSet(line: Line, i: number): Candidate | null {
  if (wordAt(line, i).deixis !== "each") return null;
  const other = formAt(line, i + 1) === "other";
  const at = other || formAt(line, i + 1) === "single" ? i + 2 : i + 1;
  const { weekday, month, unit, note, part } = wordAt(line, at);
  const set = (last: number, value: string) => candidate(i, last, { kind: "set", value });
  if (weekday !== 0) {
    const after = partAfter(line, at + 1);
    return set(after?.last ?? at + 1, `XXXX-WXX-${weekday}${after ? `T${after.part}` : ""}`);
  }
  if (month !== 0 && note !== "short") return set(at + 1, `XXXX-${two(month)}`);
  if (part !== null && !isHour(part) && unit === null) return set(at + 1, `XXXX-XX-XXT${part}`);
  if (unit === "night") return set(at + 1, "XXXX-XX-XXTNI");
  if (unit !== null && note !== "plural") return set(at + 1, durationValue(other ? 2 : 1, unit));
  const amount = readAmount(line, at);
  const of = amount && unitAfter(line, amount.last);
  return amount && of && !amount.article ? set(of.last, durationValue(amount.value, of.unit)) : null;
}

/** "78,000 times a minute" is a speed. */
const MOST_OFTEN = 100;
const OFTEN = new Set(["once", "twice", "thrice"]);

/** "twice a week", "three times a month", "once every two years", "four times per year": how often in a unit. */
export function parseOften(line: Line, i: number): Candidate | null {
  const often = OFTEN.has(formAt(line, i)) ? i + 1 : timesEnd(line, i);
  if (often === null) return null;
  const form = formAt(line, often);
  if (form === "every" || form === "each") {
    const set = parseSet(line, often);
    return set && { ...set, first: i };
  }
  if (form !== "a" && form !== "an" && form !== "per") return null;
  const { unit, note } = wordAt(line, often + 1);
  if (unit === null || note === "plural") return null;
  return candidate(i, often + 2, { kind: "set", value: durationValue(1, unit) });
}

/** The token after "three times", "a few times". */
function timesEnd(line: Line, i: number): number | null {
  if (formAt(line, i + 1) !== "times" && formAt(line, i + 2) !== "times") return null;
  const amount = readAmount(line, i);
  return amount && !(amount.value > MOST_OFTEN) && formAt(line, amount.last) === "times" ? amount.last + 1 : null;
}

/** "on weekends", "at weekends". */
export function parseWeekends(line: Line, i: number): Candidate | null {
  const { unit, note } = wordAt(line, i);
  if (unit !== "weekend" || note !== "plural" || !among("on|at|during", formAt(line, i - 1))) return null;
  return candidate(i, i + 1, { kind: "set", value: "XXXX-WXX-WE" });
}
