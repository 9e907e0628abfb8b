import type { Bound, Measure, Trend } from "../records.ts";
import type { Range } from "../text.ts";

/** One quantity: bound, number and unit. The fields are those of the Figure record in docs/records.md. */
export interface Quantity extends Range {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly trend: Trend;
  readonly measure: Measure;
  readonly unit: string | null;
  /** What is counted or measured. */
  readonly of: Range | null;
  readonly topic: string | null;
  /** TIMEX3 value of the date the figure holds for, where the text says. */
  readonly date: string | null;
}
