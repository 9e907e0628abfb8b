import { two } from "../calendar.ts";
import { type Candidate, candidate } from "../meaning.ts";
import { formAt, type Line, wordAt } from "../words.ts";
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
  if (part !== null && !/^\d/.test(part) && unit === null) return set(at + 1, `XXXX-XX-XXT${part}`);
  if (unit === "night") return set(at + 1, "XXXX-XX-XXTNI");
  if (unit !== null && note !== "plural") return set(at + 1, durationValue(other ? 2 : 1, unit));
  const amount = readAmount(line, at);
  const of = amount && unitAfter(line, amount.last);
  return amount && of && !amount.article ? set(of.last, durationValue(amount.value, of.unit)) : null;
}
