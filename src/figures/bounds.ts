/** Words around a number that bound it: "at least", "some", "up to", "or more". */
import type { Bound } from "../records.ts";
import { BOUNDS_AFTER, BOUNDS_BEFORE } from "./lexicon.ts";
import type { Piece } from "./pieces.ts";
import { phrase } from "./units.ts";

const LONGEST = 5;

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
  for (let n = Math.min(LONGEST, first - floor); n >= 1; n--) {
    const form = phrase(p, first - n, first);
    const bound = form === null ? undefined : BOUNDS_BEFORE.get(form);
    if (bound) return { bound, edge: first - n };
  }
  return null;
}

/** The bound that begins at piece `last`, unless a number follows it, which it then bounds. */
export function boundAfter(p: readonly Piece[], last: number): BoundReading | null {
  for (let n = 4; n >= 1; n--) {
    const form = phrase(p, last, last + n);
    const bound = form === null ? undefined : BOUNDS_AFTER.get(form);
    if (bound === undefined || p[last + n]?.numeral) continue;
    if (form === "+" && !p[last]!.glued) continue;
    return { bound, edge: last + n };
  }
  return null;
}
