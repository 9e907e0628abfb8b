/**
 * The proleptic Gregorian calendar on day numbers: day 0 is 1970-01-01. Years are astronomical, as in ISO 8601: 0 is 1 BC, -263 is 264 BC.
 * The arithmetic is that of the platform's own `Date` in UTC, which is exact for 270,000 years either way and costs nothing to load;
 * days beyond that are NaN.
 */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** The number of a day. Months beyond 1–12 run over into the years beside ("month 13" is January of the next). */
export function dayNumber(year: number, month = 1, day = 1): number {
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999: ask for the same day 400 years, one whole cycle, later.
  const shifted = year >= 0 && year < 100 ? CYCLE_YEARS : 0;
  return Date.UTC(year + shifted, month - 1, day) / DAY_MS - (shifted === 0 ? 0 : CYCLE_DAYS);
}

const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

export function civil(dayNumber: number): CivilDate {
  const date = new Date(dayNumber * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1) - dayNumber(year, month);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: number): number {
  return mod(day + 3, 7) + 1;
}

/** ISO 8601 week: weeks begin on Monday; the first one holds January 4. */
export function isoWeek(day: number): { year: number; week: number } {
  const thursday = day - weekday(day) + 4;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year)) / 7) + 1 };
}

/** Easter Sunday of the Western churches (the anonymous Gregorian computus). */
export function easter(year: number): number {
  const a = mod(year, 19);
  const b = Math.floor(year / 100);
  const c = mod(year, 100);
  const g = Math.floor((8 * b + 13) / 25);
  const h = mod(19 * a + b - Math.floor(b / 4) - g + 15, 30);
  const l = mod(32 + 2 * mod(b, 4) + 2 * Math.floor(c / 4) - h - mod(c, 4), 7);
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, mod(h + l - 7 * m + 114, 31) + 1);
}

/** Four digits, with a minus before the years before 0. */
export function formatYear(year: number): string {
  return (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
}

export function formatDay(dayNumber: number): string {
  const { year, month, day } = civil(dayNumber);
  return `${formatYear(year)}-${two(month)}-${two(day)}`;
}

export function two(n: number): string {
  return String(n).padStart(2, "0");
}

/** The day number of an ISO 8601 date or date-time; `null` if it isn't one. */
export function parseDay(iso: string): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso.slice(0, 11));
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The remainder that is never negative. */
export function mod(n: number, by: number): number {
  return ((n % by) + by) % by;
}
