import { mod, weekday } from "../calendar.ts";
import type { CalendarMeaning } from "../meaning.ts";
import { isFiner, type Stamp } from "../stamp.ts";
import type { Frame, Tense } from "./frame.ts";

/** "Wednesday": the last one where the verb is in the past, the coming one where it is in the future; "last", "next", "that Wednesday". */
export function resolveWeekday({ weekday: wanted, choose }: CalendarMeaning, frame: Frame, tense: Tense): Stamp | null {
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
