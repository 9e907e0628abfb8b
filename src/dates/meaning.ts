import type { Grain } from "./stamp.ts";

/** Grains and the units of the clock. */
export type Unit = Grain | "hour" | "minute" | "second" | "night";

/** Which of several: `last`, `this`, `next` by the document's date; `before`, `same`, `after` by the date last mentioned. */
export type Choice = "last" | "this" | "next" | "before" | "same" | "after";

/** The time of a day: a clock time, or a part of the day (`MO` `AF` `EV` `NI` `DT` `MI`). */
export interface Time {
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  /** `Z` for UTC and GMT, `+03`, … where the text says, else "". */
  readonly zone: string;
  readonly part: string | null;
}

/** A day, month, quarter, … as the text names it; what it leaves open is `null`. Quarters, halves and seasons are named by their first month. */
export interface CalendarMeaning {
  readonly kind: "calendar";
  readonly grain: Grain;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Of a day named only by it: 1 is Monday. */
  readonly weekday: number | null;
  readonly choose: Choice | null;
  /** Whether "on" ties the day to its verb: "signed on December 7", not "payable December 7". */
  readonly governed?: boolean;
  /** What gives the year where another expression does: "January of last year". */
  readonly within?: Meaning;
}

/** How a well-known day is found in a year: see lexicons/date-holidays.tsv. */
export interface HolidayMeaning {
  readonly kind: "holiday";
  readonly rule: string;
  readonly year: number | null;
  readonly choose: Choice | null;
  readonly within?: Meaning;
}

/** So many units before or after the document's date, the date last mentioned, or another expression; `grain` is how exact that is. */
export interface ShiftMeaning {
  readonly kind: "shift";
  readonly amount: number;
  readonly unit: Grain;
  readonly grain: Grain;
  /** `either` is the date last mentioned in a history, the document's in news ("the year", "the end of the month"). */
  readonly from: "document" | "reference" | "either" | Meaning;
  /** "a year earlier": it keeps the grain of what it is compared with ("the third quarter … a year earlier"). */
  readonly keepGrain?: boolean;
}

/** A part of a greater one: "the first week of March", "the last quarter of 2009" (`nth` -1 is the last one). */
export interface ChildMeaning {
  readonly kind: "child";
  readonly nth: number;
  readonly unit: Grain;
  readonly parent: Meaning;
}

/** Where a stretch lies: so many units up to the end (-1) or from the beginning (1) of `at`, or of the document's day where that is missing. */
export interface Anchor {
  readonly amount: number;
  readonly unit: Grain;
  readonly direction: -1 | 1;
  readonly at?: Meaning;
}

export interface DurationMeaning {
  readonly kind: "duration";
  readonly value: string;
  /** "the past two months" ends at the document's date, "the next two weeks" begins there; others end or begin with what is named. */
  readonly anchored?: Anchor;
}

export type Meaning =
  | CalendarMeaning
  | HolidayMeaning
  | ShiftMeaning
  | ChildMeaning
  | DurationMeaning
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "reference"; readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }
  /** A time, but which one can't be told. */
  | { readonly kind: "unknown" };

/** What the grammar found: tokens `first` to `last` (exclusive) and what they say. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
  readonly time: Time | null;
  readonly mod: string | null;
  /** It names the next one too: "the night of 13 to 14 December", "2022/23". */
  readonly twofold?: boolean;
  /** Further expressions of a list found with it ("October 27 and 28"), in order. */
  readonly more: readonly Candidate[];
}

export function candidate(first: number, last: number, meaning: Meaning, extra: Partial<Candidate> = {}): Candidate {
  return { first, last, meaning, time: null, mod: null, more: [], ...extra };
}

export function calendar(grain: Grain, fields: Partial<CalendarMeaning>): CalendarMeaning {
  return { kind: "calendar", grain, year: null, month: null, day: null, weekday: null, choose: null, ...fields };
}

export function clock(fields: Partial<Time>): Time {
  return { hour: null, minute: null, second: null, zone: "", part: null, ...fields };
}

/** The document's day itself, or the day last mentioned. */
export function sameDay(from: "document" | "reference" | "either"): ShiftMeaning {
  return { kind: "shift", amount: 0, unit: "day", grain: "day", from };
}
