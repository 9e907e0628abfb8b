import { among } from "../../among.ts";
import type { CalendarMeaning, Candidate } from "../meaning.ts";
import { formAt, type Line } from "../words.ts";

const LINK = "and|or|to|until|till|through|-|–|—|,|/|and the|to the|and in|until the";

/** In "from March 5 to April 10, 1945" and "late May and June 2023" the year belongs to both. */
export function shareYears(line: Line, found: readonly Candidate[]): Candidate[] {
  const out = [...found];
  for (let k = out.length - 2; k >= 0; k--) {
    const a = out[k]!.meaning;
    const b = out[k + 1]!.meaning;
    if (a.kind !== "calendar" || b.kind !== "calendar" || !lacksYear(a) || b.year === null || b.month === null)
      continue;
    if (!linked(line, out[k]!, out[k + 1]!)) continue;
    const year = a.month !== null && order(a) > order(b) ? b.year - 1 : b.year;
    out[k] = { ...out[k]!, meaning: { ...a, year } };
  }
  for (let k = 0; k + 1 < out.length; k++) {
    const a = out[k]!.meaning;
    const b = out[k + 1]!.meaning;
    if (a.kind !== "calendar" || b.kind !== "calendar" || !lacksYear(b) || a.year === null || a.month === null)
      continue;
    if (!linked(line, out[k]!, out[k + 1]!)) continue;
    const year = b.month !== null && order(b) < order(a) ? a.year + 1 : a.year;
    out[k + 1] = { ...out[k + 1]!, meaning: { ...b, year } };
  }
  return out;
}

function lacksYear(meaning: CalendarMeaning): boolean {
  return meaning.year === null && meaning.month !== null && !meaning.within && meaning.choose === null;
}

function order({ month, day }: CalendarMeaning): number {
  return (month ?? 0) * 32 + (day ?? 0);
}

function linked(line: Line, a: Candidate, b: Candidate): boolean {
  if (b.first - a.last < 1 || b.first - a.last > 2) return false;
  const words = [];
  for (let i = a.last; i < b.first; i++) words.push(formAt(line, i));
  return among(LINK, words.join(" "));
}
