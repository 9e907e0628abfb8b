import { readLexicon } from "../../data.ts";
import { dateAt } from "../metadata/calendar.ts";
import { headerWords } from "../metadata/words.ts";

/** No text is searched further. */
const longest = 300;

let months: ReadonlyMap<string, string> | null = null;

function monthOf(word: string): string | undefined {
  months ??= new Map(readLexicon("html-months").map(([name, month]) => [name ?? "", month ?? ""]));
  const name = word.toLowerCase();
  return months.get(name) ?? headerWords().month.get(name);
}

/** Which comes first in 03/05/2024. */
export type Order = "day" | "month";

/** The first calendar day in a text, in any form that web pages use, with its time where one follows; ISO 8601, or `null`. */
export function findDate(text: string, order: Order | null): string | null {
  const searched = text.slice(0, longest).replace(/[\s\u00a0]+/g, " ");
  for (const { index } of searched.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)) {
    const value =
      dateAt(searched, index)?.value ?? readForeign(searched.slice(index)) ?? readNumeric(searched.slice(index), order);
    if (value && isLikely(value)) return value;
  }
  return null;
}

/** Years before newspapers and clocks that were never set (1970-01-01) are no publication dates. */
export function isLikely(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= 1800 && year < 2100 && !date.startsWith("1970-01-01");
}

const dayFirst = /^(\d{1,2})(?:\.|er|º|ª|-)? ?(?:de |di |d')?(\p{L}{3,13})\.?,?(?: |-)(?:de |del )?(\d{4})(?!\d)/u;
const monthFirst = /^(\p{L}{3,13})\.? (\d{1,2})(?:st|nd|rd|th)?[.,]? (\d{4})(?!\d)/u;
const eastern = /^(\d{4}) ?[年년.] ?(\d{1,2}) ?[月월.] ?(\d{1,2}) ?[日일.]?/u;
const hungarian = /^(\d{4})\. (\p{L}{3,13}) (\d{1,2})\./u;

function readForeign(text: string): string | null {
  const first = dayFirst.exec(text);
  const day = (year: string, month: string | undefined, day: string) =>
    month ? (dateAt(`${year}/${month}/${day}`)?.value ?? null) : null;
  if (first) return day(first[3]!, monthOf(first[2]!), first[1]!);
  const second = monthFirst.exec(text);
  if (second) return day(second[3]!, monthOf(second[1]!), second[2]!);
  const third = eastern.exec(text);
  if (third) return day(third[1]!, third[2], third[3]!);
  const fourth = hungarian.exec(text);
  return fourth ? day(fourth[1]!, monthOf(fourth[2]!), fourth[3]!) : null;
}

function readNumeric(text: string, order: Order | null): string | null {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?!\d)/.exec(text);
  if (!match) return null;
  const [, a, separator, b, year] = match;
  const full = year!.length === 2 ? `20${year}` : year!;
  const first = separator === "." ? "day" : Number(a) > 12 ? "day" : Number(b) > 12 ? "month" : order;
  if (first === null) return null;
  return dateAt(first === "day" ? `${full}/${b}/${a}` : `${full}/${a}/${b}`)?.value ?? null;
}
