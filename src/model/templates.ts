/** Places beyond either end of a sequence that its columns have values for: offsets reach no farther. */
export const MARGIN = 4;
/** The most positions a sequence may have. */
export const LONGEST = 1024;

/** A column's value `offset` places from the position looked at. */
export interface Ref {
  readonly column: number;
  readonly offset: number;
}

/**
 * What a feature is made of: a number of its own and the values of one to three columns, mixed into one hash.
 * Where the number is negative, the feature is left out wherever the first value is 0.
 */
export type Template = readonly [number: number, Ref, Ref?, Ref?];

/** `column` at the position itself, or `offset` places on. */
export function at(column: number, offset = 0): Ref {
  if (Math.abs(offset) > MARGIN) throw new RangeError(`no offset beyond ${MARGIN}`);
  return { column, offset };
}
