/** What reading one number gives. */
export interface NumberReading {
  /** Pieces `first` to `last` (exclusive). */
  readonly first: number;
  readonly last: number;
  /** `null` for an interval ("hundreds"), for "several", and beyond the exact numbers. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: "digits" | "words" | "vague" | "part";
  /** Whether a magnitude multiplied it. */
  readonly multiplied: boolean;
  /** Decimal notation of the number before it was multiplied, and the power of ten, for "10 to 20 billion". */
  readonly decimal: string;
  readonly power: number;
}

/** A number that is exactly one value. */
export function exact(
  first: number,
  last: number,
  value: number | null,
  kind: NumberReading["kind"],
  decimal: string,
  power = 0,
): NumberReading {
  return { first, last, value, low: value, high: value, kind, multiplied: power !== 0, decimal, power };
}

/** An interval that a word stands for ("hundreds"); an open end is `null`. */
export function interval(first: number, last: number, low: number, high: number | null): NumberReading {
  const kind = "vague";
  return { first, last, value: null, low, high, kind, multiplied: false, decimal: String(low), power: 0 };
}
