import { headerWords } from "./words.ts";

/** A calendar day, perhaps with a time, as it stands in a header; `end` is behind its last character. */
export interface HeaderDate {
  /** ISO 8601: `2024-05-03`, `2024-05-03T07:12`, `2024-05-03T07:12:30+03:00`. */
  readonly value: string;
  readonly end: number;
  /** Whether the day of the week stands before it. */
  readonly weekday: boolean;
}

/** No date of a header is longer. Bounds every pattern below. */
const longest = 80;

/**
 * Reads the full date that begins at `from`: year, month and day must be stated, whether "2024-05-03", "3 May 2024", "May 3rd, 2024" or
 * "03.05.2024". "03/05/2024" is read only where one of the two cannot be a month. A time behind it is taken along.
 */
export function dateAt(text: string, from = 0): HeaderDate | null {
  const slice = text.slice(from, from + longest);
  const { weekday, length } = skipWeekday(slice);
  const day = readDay(slice.slice(length));
  if (!day) return null;
  const time = readTime(slice.slice(length + day.length));
  return { value: day.value + time.value, end: from + length + day.length + time.length, weekday };
}

/** A date that is the whole of a text, but for white space and a final stop; else `null`. */
export function wholeDate(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > longest) return null;
  const date = dateAt(trimmed);
  return date && /^\.?$/.test(trimmed.slice(date.end)) ? date.value : null;
}

interface Part {
  readonly value: string;
  readonly length: number;
}

function skipWeekday(text: string): { weekday: boolean; length: number } {
  const match = /^([A-Za-z]{3,9})(?:\.,|[.,])?\s{1,3}/.exec(text);
  const weekday = match !== null && headerWords().weekday.has(match[1]!.toLowerCase());
  return { weekday, length: weekday ? match[0].length : 0 };
}

function readDay(text: string): Part | null {
  for (const form of forms) {
    const match = form.pattern.exec(text);
    const value = match && isoDay(form.parts(match));
    if (value) return { value, length: match[0].length };
  }
  return null;
}

type Day = readonly [year: string, month: string, day: string];

/** Each form of a day, and where its year, month and day stand. */
const forms: readonly { pattern: RegExp; parts: (match: RegExpExecArray) => Day }[] = [
  { pattern: /^(\d{4})-(\d\d)-(\d\d)(?![\d-])/, parts: (m) => [m[1]!, m[2]!, m[3]!] },
  { pattern: /^(\d{4})[/.](\d\d?)[/.](\d\d?)(?!\d)/, parts: (m) => [m[1]!, m[2]!, m[3]!] },
  {
    pattern: /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \u00a0-]{1,3}([A-Za-z]{3,9})\.?,?[ \u00a0-]{1,3}(\d{4})(?!\d)/,
    parts: (m) => [m[3]!, m[2]!, m[1]!],
  },
  {
    pattern: /^([A-Za-z]{3,9})\.?[ \u00a0]{1,3}(\d{1,2})(?:st|nd|rd|th)?,?[ \u00a0]{1,3}(\d{4})(?!\d)/,
    parts: (m) => [m[3]!, m[1]!, m[2]!],
  },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, parts: (m) => [m[3]!, m[2]!, m[1]!] },
  { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, parts: ([, a, b, year]) => orderOf(a!, b!, year!) },
];

/** "26/10/2024" and "10/26/2024" tell which is the month; "03/05/2024" does not, unless both are the same. */
function orderOf(a: string, b: string, year: string): Day {
  if (Number(a) > 12 || a === b) return [year, b, a];
  if (Number(b) > 12) return [year, a, b];
  return [year, "", ""];
}

/** `YYYY-MM-DD`, or `null` where there is no such day. */
function isoDay([year, monthName, day]: Day): string | null {
  const month = Number(headerWords().month.get(monthName.toLowerCase()) ?? (/^\d/.test(monthName) ? monthName : 0));
  if (month < 1 || month > 12 || Number(year) < 1000 || Number(day) < 1) return null;
  // Day 0 of the next month is the last of this.
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return Number(day) > days ? null : `${year}-${pad(month)}-${pad(Number(day))}`;
}

const clock = /^(?:T|,?\s{1,3}(?:at\s|[|–—-]\s)?)(\d{1,2})[:.](\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?!\d)/;
const fourDigits = /^,?\s{1,3}at\s(\d\d)(\d\d)(?!\d)/;
const half = /^\s?([ap])\.?m\b\.?/i;
const zone = /^\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[A-Z]{3,4})(?![A-Za-z\d])/;

/** "T07:12:30Z", ", 07:12", " at 7:12 p.m. GMT", " at 0712". Names of zones other than UTC are passed over: the time stays a local one. */
function readTime(text: string): Part {
  const match = clock.exec(text) ?? fourDigits.exec(text);
  if (!match) return { value: "", length: 0 };
  let length = match[0].length;
  const noon = half.exec(text.slice(length));
  length += noon?.[0].length ?? 0;
  const hour = hourOf(Number(match[1]), noon?.[1]?.toLowerCase());
  if (hour === null || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return { value: "", length: 0 };
  const named = zone.exec(text.slice(length));
  length += named?.[0].length ?? 0;
  const seconds = match[3] ? `:${match[3]}` : "";
  return { value: `T${pad(hour)}:${match[2]}${seconds}${offsetOf(named?.[1])}`, length };
}

function hourOf(hour: number, part: string | undefined): number | null {
  if (part === undefined) return hour < 24 ? hour : null;
  return hour < 1 || hour > 12 ? null : (hour % 12) + (part === "p" ? 12 : 0);
}

function offsetOf(zoneName: string | undefined): string {
  if (zoneName === "Z" || zoneName === "UTC" || zoneName === "GMT") return "Z";
  const match = /^([+-]\d\d):?(\d\d)$/.exec(zoneName ?? "");
  return match ? `${match[1]}:${match[2]}` : "";
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
