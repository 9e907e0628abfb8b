/** Quantities: found by a grammar over tokens, with value, bounds, unit and what is counted. */
import type { DateExpression } from "../dates/index.ts";
import type { Analysis } from "../language/index.ts";
import type { Quantity } from "./types.ts";

export type { Quantity } from "./types.ts";

/** The quantities of a text, in order. Numbers inside `dates` are none. */
export function findFigures(_analysis: Analysis, _dates: readonly DateExpression[]): Quantity[] {
  return [];
}
