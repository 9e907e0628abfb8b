/** Temporal expressions: found by a grammar over tokens, resolved to TIMEX3 values and calendar intervals. */
import type { Analysis } from "../language/index.ts";
import type { DateExpression } from "./types.ts";

export type { DateExpression, DateType } from "./types.ts";

/** The temporal expressions of a text, in order. `published` (ISO 8601 or `null`) is what relative ones resolve against. */
export function findDates(_analysis: Analysis, _published: string | null): DateExpression[] {
  return [];
}
