import { civil } from "../calendar.ts";
import type { Choice, Meaning } from "../meaning.ts";
import { type Grain, isFiner, lastDay, type Stamp, stampAt } from "../stamp.ts";
import type { Frame, Tense } from "./frame.ts";

interface Choosable {
  readonly kind: Meaning["kind"];
  readonly choose: Choice | null;
  readonly grain: Grain;
  readonly governed?: boolean;
}

/** Which year's: by "last" and "next", by the year last mentioned in a history, else by tense around the document's date. */
export function chooseYear(
  inYear: (year: number) => Stamp | null,
  { kind, choose, grain, governed = false }: Choosable,
  frame: Frame,
  tense: Tense,
): Stamp | null {
  const { published, reference } = frame;
  if (reference && (choose === "before" || choose === "after")) return besideReference(inYear, reference, choose);
  if ((frame.history || choose === "same") && reference && choose !== "next" && choose !== "last") {
    return goingOn(inYear, reference, choose);
  }
  if (published === null) return null;
  const { year } = civil(published);
  const here = inYear(year);
  if (choose === "this" || here === null) return here ?? inYear(year - 1) ?? inYear(year + 1);
  const now = stampAt(published, grain).day;
  if (choose === "last") return here.day < now ? here : inYear(year - 1);
  if (choose === "next") return here.day > now ? here : inYear(year + 1);
  const firm = governed && tense === "past" && here.day > published;
  if (kind === "calendar" && distance(here, published) <= nearDays(grain, firm)) return here;
  if (tense === "future") return lastDay(here) >= published ? here : inYear(year + 1);
  if (tense === "past") return here.day <= published ? here : inYear(year - 1);
  return nearest([inYear(year - 1), here, inYear(year + 1)], published);
}

/** The year last mentioned, or the next one for a date long before the one last mentioned: a story goes on ("In December 1941 … In January"). */
function goingOn(inYear: (year: number) => Stamp | null, reference: Stamp, choose: Choice | null): Stamp | null {
  const { year } = civil(reference.day);
  const told = inYear(year);
  const exact = isFiner(reference.grain, "season") && choose === null;
  return told && exact && reference.day - told.day > LONG_BEFORE_DAYS ? inYear(year + 1) : told;
}

const LONG_BEFORE_DAYS = 240;

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

/**
 * So near a date is meant whatever the verb says. A day: "a dividend payable December 7", but "signed on December 7" is past
 * unless that is a few days off. A quarter: its results come out, and are expected, in the next one.
 */
function nearDays(grain: Grain, firm: boolean): number {
  if (grain === "quarter") return 100;
  return grain !== "day" ? -1 : firm ? 14 : 75;
}

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
