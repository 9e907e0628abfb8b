import { civil, dayNumber, daysInMonth, easter, mod, weekday } from "../calendar.ts";
import type { CalendarMeaning, ChildMeaning, HolidayMeaning, Meaning, ShiftMeaning } from "../meaning.ts";
import { type Grain, isFiner, lastDay, type Stamp, shift, stampAt } from "../stamp.ts";
import type { Frame, Tense } from "./frame.ts";

/** The stretch of the calendar a meaning names; `null` where it can't be told. */
export function resolvePoint(meaning: Meaning, frame: Frame, tense: Tense): Stamp | null {
  switch (meaning.kind) {
    case "calendar":
      return resolveCalendar(meaning, frame, tense);
    case "holiday":
      return resolveHoliday(meaning, frame, tense);
    case "shift":
      return resolveShift(meaning, frame, tense);
    case "child":
      return resolveChild(meaning, frame, tense);
    default:
      return null;
  }
}

function resolveCalendar(meaning: CalendarMeaning, frame: Frame, tense: Tense): Stamp | null {
  if (meaning.weekday !== null) return resolveWeekday(meaning, frame, tense);
  if (meaning.month === null && meaning.day !== null) return dayOfMonth(meaning.day, frame);
  const inYear = (year: number) => stampIn(year, meaning);
  if (meaning.year !== null) return inYear(meaning.year);
  if (meaning.within) {
    const parent = resolvePoint(meaning.within, frame, tense);
    return parent && inYear(civil(parent.day).year);
  }
  return chooseYear(inYear, meaning, frame, tense);
}

/** A date of a year, `null` where the year has none ("February 29"). */
function stampIn(year: number, { grain, month, day }: CalendarMeaning): Stamp | null {
  if (grain === "day" && month !== null && day !== null) {
    return day <= daysInMonth(year, month) ? { grain, day: dayNumber(year, month, day) } : null;
  }
  return stampAt(dayNumber(year, month ?? 1), grain);
}

/** Which year's: by "last" and "next", by the year last mentioned in a history, else by tense around the document's date. */
function chooseYear(
  inYear: (year: number) => Stamp | null,
  { kind, choose, grain }: { kind: Meaning["kind"]; choose: CalendarMeaning["choose"]; grain: Grain },
  frame: Frame,
  tense: Tense,
): Stamp | null {
  const { published, reference } = frame;
  if (reference && (choose === "before" || choose === "after")) return besideReference(inYear, reference, choose);
  if ((frame.history || choose === "same") && reference && choose !== "next" && choose !== "last") {
    return inYear(civil(reference.day).year);
  }
  if (published === null) return null;
  const { year } = civil(published);
  const here = inYear(year);
  if (choose === "this" || here === null) return here ?? inYear(year - 1) ?? inYear(year + 1);
  const now = stampAt(published, grain).day;
  if (choose === "last") return here.day < now ? here : inYear(year - 1);
  if (choose === "next") return here.day > now ? here : inYear(year + 1);
  const near = grain === "day" ? NEAR_DAYS : grain === "quarter" ? NEAR_QUARTER_DAYS : -1;
  if (kind === "calendar" && distance(here, published) <= near) return here;
  if (tense === "future") return lastDay(here) >= published ? here : inYear(year + 1);
  if (tense === "past") return here.day <= published ? here : inYear(year - 1);
  return nearest([inYear(year - 1), here, inYear(year + 1)], published);
}

/** "the previous winter", "the next spring": the one before or after the date last mentioned. */
function besideReference(
  inYear: (year: number) => Stamp | null,
  reference: Stamp,
  choose: "before" | "after",
): Stamp | null {
  const { year } = civil(reference.day);
  const here = inYear(year);
  if (here === null) return null;
  if (choose === "before") return lastDay(here) < reference.day ? here : inYear(year - 1);
  return here.day > lastDay(reference) ? here : inYear(year + 1);
}

/** A day of a month this near is meant even where it lies on the other side than the verb says ("a dividend payable December 7"). */
const NEAR_DAYS = 75;
/** Results of a quarter come out, and are expected, in the next one. */
const NEAR_QUARTER_DAYS = 100;

function nearest(stamps: readonly (Stamp | null)[], day: number): Stamp | null {
  let best: Stamp | null = null;
  for (const stamp of stamps) {
    if (stamp && (best === null || distance(stamp, day) < distance(best, day))) best = stamp;
  }
  return best;
}

function distance(stamp: Stamp, day: number): number {
  return Math.max(0, stamp.day - day, day - lastDay(stamp));
}

function resolveWeekday({ weekday: wanted, choose }: CalendarMeaning, frame: Frame, tense: Tense): Stamp | null {
  const { published, reference } = frame;
  const told = choose === "same" || (frame.history && choose === null) ? reference : null;
  if (told && isFiner("week", told.grain)) return null;
  const beside = choose === "before" || choose === "after";
  const base = (beside ? reference : told)?.day ?? published;
  if (base === null || wanted === null) return null;
  const back = mod(weekday(base) - wanted, 7);
  const on = mod(wanted - weekday(base), 7);
  const day = (offset: number): Stamp => ({ grain: "day", day: base + offset });
  if (told) return day(on);
  if (choose === "last" || choose === "before") return day(back === 0 ? -7 : -back);
  if (choose === "next" || choose === "after") return day(on === 0 ? 7 : on);
  if (choose === "this") return day(wanted - weekday(base));
  if (tense === "future") return day(on);
  return day(-back);
}

/** "the 27th": in the month last mentioned, else the document's. */
function dayOfMonth(day: number, frame: Frame): Stamp | null {
  const { reference, published } = frame;
  const base = reference && !isFiner("month", reference.grain) ? reference.day : published;
  if (base === null) return null;
  const { year, month } = civil(base);
  return day <= daysInMonth(year, month) ? { grain: "day", day: dayNumber(year, month, day) } : null;
}

function resolveHoliday(meaning: HolidayMeaning, frame: Frame, tense: Tense): Stamp | null {
  const inYear = (year: number) => holidayIn(meaning.rule, year);
  if (/^\d{4}-/.test(meaning.rule)) return inYear(0);
  if (meaning.rule === "moveable") return null;
  if (meaning.year !== null) return inYear(meaning.year);
  if (meaning.within) {
    const parent = resolvePoint(meaning.within, frame, tense);
    return parent && inYear(civil(parent.day).year);
  }
  return chooseYear(inYear, { ...meaning, grain: "day" }, frame, tense);
}

/** The day a rule of lexicons/date-holidays.tsv gives in a year. */
function holidayIn(rule: string, year: number): Stamp | null {
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

function resolveShift(meaning: ShiftMeaning, frame: Frame, tense: Tense): Stamp | null {
  const { amount, unit, grain } = meaning;
  const base = baseOf(meaning, frame, tense);
  if (base === null) return null;
  if (meaning.keepGrain && (base.grain === "quarter" || base.grain === "month")) return shift(base, amount, unit);
  if (isFiner(grain, base.grain) && !(grain === "week" && base.grain === "weekend")) return null;
  const passed = grain === "weekend" && amount === 0 && tense === "past" && weekday(base.day) < 6;
  return shift(stampAt(base.day, grain), passed ? -1 : amount, unit);
}

function baseOf({ from, amount, grain, keepGrain }: ShiftMeaning, frame: Frame, tense: Tense): Stamp | null {
  const document: Stamp | null = frame.published === null ? null : { grain: "day", day: frame.published };
  if (typeof from === "object") return resolvePoint(from, frame, tense);
  if (from === "document") {
    const quarter = keepGrain && !frame.history ? frame.reference : null;
    return quarter?.grain === "quarter" ? quarter : document;
  }
  if (from === "reference") return frame.reference ?? document;
  if (grain === "quarter" && amount === 0) return frame.memory.get("quarter") ?? lastQuarter(frame);
  if (frame.history) return frame.reference;
  return grain === "day" ? (frame.memory.get("day") ?? document) : document;
}

/** Results are of the quarter before. */
function lastQuarter({ published }: Frame): Stamp | null {
  return published === null ? null : shift(stampAt(published, "quarter"), -1, "quarter");
}

function resolveChild({ nth, unit, parent }: ChildMeaning, frame: Frame, tense: Tense): Stamp | null {
  const whole = resolvePoint(parent, frame, tense);
  if (whole === null) return null;
  const last = lastDay(whole);
  const day =
    unit === "day" || unit === "week"
      ? nth > 0
        ? whole.day + (nth - 1) * (unit === "day" ? 1 : 7)
        : last - (unit === "day" ? 0 : 6)
      : nth > 0
        ? shift(stampAt(whole.day, unit), nth - 1, unit).day
        : stampAt(last, unit).day;
  return day > last ? null : stampAt(day, unit);
}
