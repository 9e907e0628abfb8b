const NONE: readonly never[] = [];

/** Tags of the words that lexicons list by lemma → their part of speech there. */
export const LEXICAL_POS: ReadonlyMap<string, "verb" | "noun" | "adjective"> = new Map([
  ["VERB", "verb"],
  ["AUX", "verb"],
  ["NOUN", "noun"],
  ["PROPN", "noun"],
  ["ADJ", "adjective"],
]);

/** Rows of a lexicon by part of speech and first word. */
export class RowsByWord<Pos extends string, Row> {
  private readonly byPos = new Map<Pos, Map<string, Row[]>>();

  /** Where the rows of a word are kept; what is put there is found by `get`. */
  rows(pos: Pos, word: string): Row[] {
    let byWord = this.byPos.get(pos);
    if (byWord === undefined) {
      byWord = new Map();
      this.byPos.set(pos, byWord);
    }
    let rows = byWord.get(word);
    if (rows === undefined) {
      rows = [];
      byWord.set(word, rows);
    }
    return rows;
  }

  get(pos: Pos | undefined, word: string): readonly Row[] {
    return (pos && this.byPos.get(pos)?.get(word)) ?? NONE;
  }

  all(): Row[][] {
    return [...this.byPos.values()].flatMap((byWord) => [...byWord.values()]);
  }
}

/** One list behind the other. Hardly a word has rows of two kinds, so hardly ever is anything copied. */
export function joined<Row>(first: readonly Row[], second: readonly Row[]): readonly Row[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}
