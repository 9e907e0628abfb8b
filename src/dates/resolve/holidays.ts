import { dayNumber, easter, mod, weekday } from "../calendar.ts";
import type { Stamp } from "../stamp.ts";

/** The day a rule of lexicons/date-holidays.tsv gives in a year. */
export function holidayIn(rule: string, year: number): Stamp | null {
  const fixed = /^(\d{4})-(\d\d)-(\d\d)$/.exec(rule);
  if (fixed) return { grain: "day", day: dayNumber(Number(fixed[1]), Number(fixed[2]), Number(fixed[3])) };
  const everyYear = /^(\d\d)-(\d\d)$/.exec(rule);
  if (everyYear) return { grain: "day", day: dayNumber(year, Number(everyYear[1]), Number(everyYear[2])) };
  const moved = /^easter([+-]\d+)$/.exec(rule);
  if (moved) return { grain: "day", day: easter(year) + Number(moved[1]) };
  const nth = /^(\d\d)-w(\d)-(-?\d)$/.exec(rule);
  if (!nth) return null;
  const [month, wanted, n] = [Number(nth[1]), Number(nth[2]), Number(nth[3])];
  if (n > 0) {
    const first = dayNumber(year, month);
    return { grain: "day", day: first + mod(wanted - weekday(first), 7) + 7 * (n - 1) };
  }
  const last = dayNumber(year, month + 1) - 1;
  return { grain: "day", day: last - mod(weekday(last) - wanted, 7) };
}
