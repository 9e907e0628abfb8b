import { findDates } from "../../src/dates/index.ts";
import { findFigures } from "../../src/figures/index.ts";
import { analyse } from "../../src/language/index.ts";

/** A figure with the text of its spans, as the tables of this folder state it. */
export interface Read {
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: string;
  readonly trend: string | null;
  readonly measure: string;
  readonly unit: string | null;
  readonly of: string | null;
  readonly topic: string | null;
  readonly date: string | null;
}

/** The figures of a text; with `published`, its dates are found first. */
export function read(text: string, published?: string): Read[] {
  const analysis = analyse(text);
  const dates = published === undefined ? [] : findDates(analysis, published);
  return findFigures(analysis, dates).map(({ start, end, of, ...rest }) => ({
    text: text.slice(start, end),
    of: of && text.slice(of.start, of.end),
    ...rest,
  }));
}

/** The text of every figure. */
export function texts(text: string, published?: string): string[] {
  return read(text, published).map((figure) => figure.text);
}
