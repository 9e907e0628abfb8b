import type { Unit } from "./meaning.ts";

/** What the grammar knows of a token. Most tokens are `NONE`; the table of words is made once, numerals are read as they come. */
export interface Word {
  /** Which kinds of expression may begin here: bits of `Starts`. */
  readonly starts: number;
  readonly month: number;
  readonly weekday: number;
  readonly unit: Unit | "fortnight" | null;
  /** First month of a season. */
  readonly season: number;
  /** `MO` …, or the hour of noon and midnight. */
  readonly part: string | null;
  /** `short`, `word` or `plural`: see lexicons/date-calendar.tsv. */
  readonly note: string;
  readonly number: { readonly class: string; readonly value: number } | null;
  readonly deixis: string | null;
  /** "the nineties": 90; "the 1990s": 1990. */
  readonly decade: number | null;
  /** Joined with "mid-": "mid-October". */
  readonly mid: boolean;
  readonly numeral: Numeral | null;
}

/** A token of digits. `value` is the number; `digits` how many there are when nothing but digits stands there, else 0. */
export interface Numeral {
  readonly shape: "integer" | "decimal" | "ordinal" | "clock" | "iso" | "parted";
  readonly value: number;
  readonly digits: number;
  /** The numbers of a clock time, an ISO date or a date with "/" or "." in order; the rest of the text of an ISO date's time. */
  readonly parts: readonly number[];
  readonly mark: string;
}

/** Bits of `Word.starts`. */
export const Starts = {
  month: 1,
  weekday: 2,
  unit: 4,
  season: 8,
  part: 16,
  number: 32,
  ordinal: 64,
  integer: 128,
  numeric: 256,
  decade: 512,
  deixis: 1024,
  phrase: 2048,
  modifier: 4096,
  holiday: 8192,
  code: 16384,
  mark: 32768,
  /** Begins nothing, but may stand second. */
  within: 65536,
} as const;

export const NONE: Word = {
  starts: 0,
  month: 0,
  weekday: 0,
  unit: null,
  season: 0,
  part: null,
  note: "",
  number: null,
  deixis: null,
  decade: null,
  mid: false,
  numeral: null,
};
