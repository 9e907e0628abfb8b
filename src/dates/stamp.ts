import { civil, dayNumber, daysInMonth, formatDay, formatYear, isoWeek, mod, two, weekday } from "./calendar.ts";

/** How wide a stretch of the calendar is. */
export type Grain =
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** A stretch of the calendar: its grain and the number of its first day. */
export interface Stamp {
  readonly grain: Grain;
  readonly day: number;
}

/** How many months a grain has; those that are no number of months have 0. */
const MONTHS: Record<Grain, number> = {
  day: 0,
  weekend: 0,
  week: 0,
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

const SEASONS = new Map([
  [3, "SP"],
  [6, "SU"],
  [9, "FA"],
  [12, "WI"],
]);

/** The stretch of this grain that holds a day. Winter begins in December and bears that year. */
export function stampAt(day: number, grain: Grain): Stamp {
  if (grain === "day") return { grain, day };
  if (grain === "week") return { grain, day: day - weekday(day) + 1 };
  if (grain === "weekend") return { grain, day: day - weekday(day) + 6 };
  const { year, month } = civil(day);
  const count = year * 12 + month - 1;
  const offset = mod(count - origin(grain, year), MONTHS[grain]);
  return { grain, day: dayNumber(0, count - offset + 1) };
}

/** The month, counted from January of the year 0, from which stretches of this grain are laid off: centuries before Christ end with the years -0, -100, … */
function origin(grain: Grain, year: number): number {
  if (grain === "season") return 2;
  return year <= 0 && (grain === "century" || grain === "millennium") ? 12 : 0;
}

export function lastDay({ grain, day }: Stamp): number {
  if (grain === "day") return day;
  if (grain === "weekend") return day + 1;
  if (grain === "week") return day + 6;
  const { year, month } = civil(day);
  return dayNumber(year, month + MONTHS[grain]) - 1;
}

/** The stretch `amount` units on (or back). The day of the month is kept where the month has it, else it is the month's last. */
export function shift(stamp: Stamp, amount: number, unit: Grain): Stamp {
  const { grain, day } = stamp;
  if (unit === "day") return stampAt(day + amount, grain);
  if (unit === "week" || unit === "weekend") return stampAt(day + 7 * amount, grain);
  const from = civil(day);
  const months = from.year * 12 + from.month - 1 + MONTHS[unit] * amount;
  const year = Math.floor(months / 12);
  const month = mod(months, 12) + 1;
  return stampAt(dayNumber(year, month, Math.min(from.day, daysInMonth(year, month))), grain);
}

/** The TIMEX3 value: `2024-10-26`, `2024-W43`, `2024-W43-WE`, `2024-10`, `2024-Q4`, `2024-H2`, `2024-FA`, `2024`, `202`, `20`. */
export function stampValue({ grain, day }: Stamp): string {
  if (grain === "day") return formatDay(day);
  if (grain === "week" || grain === "weekend") {
    const { year, week } = isoWeek(day);
    return `${formatYear(year)}-W${two(week)}${grain === "weekend" ? "-WE" : ""}`;
  }
  const { year, month } = civil(day);
  const digits = formatYear(year);
  if (grain === "month") return `${digits}-${two(month)}`;
  if (grain === "season") return `${digits}-${SEASONS.get(month)}`;
  if (grain === "quarter") return `${digits}-Q${Math.ceil(month / 3)}`;
  if (grain === "half") return `${digits}-H${month <= 6 ? 1 : 2}`;
  if (grain === "year") return digits;
  return digits.slice(0, grain === "decade" ? -1 : grain === "century" ? -2 : -3);
}

const EARLIEST = dayNumber(-9999);
const LATEST = dayNumber(9999, 12, 31);

/** Whether its years can be written with four digits ("20,000 years ago" can not). */
export function isWritable(stamp: Stamp): boolean {
  return stamp.day >= EARLIEST && lastDay(stamp) <= LATEST;
}

const ORDER: readonly Grain[] = [
  "day",
  "weekend",
  "week",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
  "millennium",
];

export function isFiner(a: Grain, b: Grain): boolean {
  return ORDER.indexOf(a) < ORDER.indexOf(b);
}
