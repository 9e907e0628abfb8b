/** Looking up phrases of several words without trying every length everywhere. */
import type { Piece } from "./pieces.ts";

/** Phrases, with the most words a phrase has that begins, or ends, with a given word. All in small letters; made when first asked for. */
export class PhraseTable<T> {
  readonly #make: () => ReadonlyMap<string, T>;
  #entries: ReadonlyMap<string, T> | undefined;
  #firsts: ReadonlyMap<string, number> | undefined;
  #lasts: ReadonlyMap<string, number> | undefined;

  constructor(make: () => ReadonlyMap<string, T>) {
    this.#make = make;
  }

  get entries(): ReadonlyMap<string, T> {
    this.#entries ??= this.#make();
    return this.#entries;
  }

  get firsts(): ReadonlyMap<string, number> {
    this.#firsts ??= lengthsBy(this.entries, (form) => form.slice(0, form.indexOf(" ")));
    return this.#firsts;
  }

  get lasts(): ReadonlyMap<string, number> {
    this.#lasts ??= lengthsBy(this.entries, (form) => form.slice(form.lastIndexOf(" ") + 1));
    return this.#lasts;
  }
}

/** The most words of the phrases that share a word, taken from those of several words by `wordOf`. */
function lengthsBy(entries: ReadonlyMap<string, unknown>, wordOf: (form: string) => string): Map<string, number> {
  const most = new Map<string, number>();
  for (const form of entries.keys()) {
    const single = !form.includes(" ");
    const word = single ? form : wordOf(form);
    const length = single ? 1 : form.split(" ").length;
    if (length > (most.get(word) ?? 0)) most.set(word, length);
  }
  return most;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** In pieces. */
  readonly length: number;
}

/** No word of the tables is longer: longer pieces need not be put together. */
const LONGEST_WORD = 24;

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
