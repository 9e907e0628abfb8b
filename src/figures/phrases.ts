/** Looking up phrases of several words without trying every length everywhere. */
import type { Piece } from "./pieces.ts";

/** Phrases, with the most words a phrase has that begins, or ends, with a given word (small letters). */
export interface PhraseTable<T> {
  readonly entries: ReadonlyMap<string, T>;
  readonly firsts: ReadonlyMap<string, number>;
  readonly lasts: ReadonlyMap<string, number>;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** In pieces. */
  readonly length: number;
}

/** No word of the tables is longer: longer pieces need not be put together. */
const LONGEST_WORD = 24;

export function phraseTable<T>(entries: ReadonlyMap<string, T>): PhraseTable<T> {
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  const raise = (map: Map<string, number>, word: string, length: number) =>
    map.set(word, Math.max(length, map.get(word) ?? 0));
  for (const form of entries.keys()) {
    const words = form.toLowerCase().split(" ");
    raise(firsts, words[0]!, words.length);
    raise(lasts, words.at(-1)!, words.length);
  }
  return { entries, firsts, lasts };
}

/** Pieces `from` to `to` as the tables spell them: parted by one blank. `null` past either end. */
export function joined(
  p: readonly Piece[],
  from: number,
  to: number,
  field: "lower" | "text" = "lower",
): string | null {
  if (from < 0 || to > p.length) return null;
  let out = "";
  for (let k = from; k < to; k++) {
    const form = p[k]![field];
    if (form.length > LONGEST_WORD) return null;
    out += k > from ? ` ${form}` : form;
  }
  return out;
}

/** The longest phrase of the table that begins at piece `k`. */
export function startingAt<T>(p: readonly Piece[], k: number, table: PhraseTable<T>): PhraseMatch<T> | null {
  const most = p[k] ? (table.firsts.get(p[k]!.lower) ?? 0) : 0;
  for (let length = most; length >= 1; length--) {
    const form = length === 1 ? p[k]!.lower : joined(p, k, k + length);
    const value = form === null ? undefined : table.entries.get(form);
    if (value !== undefined) return { value, length };
  }
  return null;
}

/** The longest phrase of the table that ends just before piece `end`, none of it before `floor`. */
export function endingBefore<T>(
  p: readonly Piece[],
  end: number,
  table: PhraseTable<T>,
  floor = 0,
): PhraseMatch<T> | null {
  const last = end > floor ? p[end - 1] : undefined;
  const most = last ? Math.min(table.lasts.get(last.lower) ?? 0, end - floor) : 0;
  for (let length = most; length >= 1; length--) {
    const form = length === 1 ? last!.lower : joined(p, end - length, end);
    const value = form === null ? undefined : table.entries.get(form);
    if (value !== undefined) return { value, length };
  }
  return null;
}
