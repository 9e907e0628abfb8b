import { civil, dayNumber, daysInMonth, weekday } from "../calendar.ts";
import type { CalendarMeaning, ChildMeaning, HolidayMeaning, Meaning, ShiftMeaning } from "../meaning.ts";
import { isFiner, lastDay, type Stamp, shift, stampAt } from "../stamp.ts";
import { chooseYear } from "./chooseYear.ts";
import type { Frame, Tense } from "./frame.ts";
import { holidayIn } from "./holidays.ts";
import { resolveWeekday } from "./weekdays.ts";

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
