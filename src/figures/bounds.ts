/** Words around a number that bound it: "at least", "some", "up to", "or more". */
import type { Bound } from "../records.ts";
import { BOUNDS_AFTER, BOUNDS_BEFORE } from "./lexicon.ts";
import { endingBefore, startingAt } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

export interface BoundReading {
  readonly bound: Bound;
  /** First piece of the bound before, or the piece behind the bound after. */
  readonly edge: number;
}

/** The bound that ends just before piece `first`, none of it before `floor`. Two may follow each other ("up to about"): the firmer counts. */
export function boundBefore(p: readonly Piece[], first: number, floor: number): BoundReading | null {
  const inner = oneBefore(p, first, floor);
  if (inner === null) return null;
  const outer = oneBefore(p, inner.edge, floor);
  if (outer === null) return inner;
  return { edge: outer.edge, bound: outer.bound === "~" ? inner.bound : outer.bound };
}

function oneBefore(p: readonly Piece[], first: number, floor: number): BoundReading | null {
  const match = endingBefore(p, first, BOUNDS_BEFORE, floor);
  return match && { bound: match.value, edge: first - match.length };
}

/** The bound that begins at piece `last`, unless a number follows it, which it then bounds. */
export function boundAfter(p: readonly Piece[], last: number): BoundReading | null {
  const match = startingAt(p, last, BOUNDS_AFTER);
  if (match === null || p[last + match.length]?.numeral) return null;
  if (p[last]!.text === "+" && !p[last]!.glued) return null;
  return { bound: match.value, edge: last + match.length };
}
