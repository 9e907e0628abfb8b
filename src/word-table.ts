/** A table of words that says no at once to most words it lacks: by their first letter and length, before any hashing. */
export class WordTable<T> {
  readonly #rows = new Map<string, T>();
  /** For each first letter a–z, which lengths its words have (31 for all longer ones). */
  readonly #lengths = new Int32Array(26);

  get(word: string): T | undefined {
    const letter = word.charCodeAt(0) - 97;
    if (letter >= 0 && letter < 26 && (this.#lengths[letter]! & (1 << Math.min(word.length, 31))) === 0)
      return undefined;
    return this.#rows.get(word);
  }

  set(word: string, row: T): void {
    const letter = word.charCodeAt(0) - 97;
    if (letter >= 0 && letter < 26) this.#lengths[letter]! |= 1 << Math.min(word.length, 31);
    this.#rows.set(word, row);
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }
}
