import { readLexicon } from "../data.ts";
import { LazyTable } from "../lazy-table.ts";
import { formAt, type Line } from "./words.ts";

/** Phrases by their first word, the longest first, each with the other cells of its row. */
export type PhraseTable = LazyTable<readonly { readonly words: readonly string[]; readonly row: readonly string[] }[]>;

/** The phrases of a lexicon, read when one is first looked for. */
export function phrasesOf(name: string): PhraseTable {
  return new LazyTable(() => {
    const table = new Map<string, { words: string[]; row: string[] }[]>();
    for (const [phrase = "", ...row] of readLexicon(name)) {
      const words = phrase.split(" ");
      const list = table.get(words[0]!) ?? [];
      list.push({ words, row });
      table.set(words[0]!, list);
    }
    for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
    return table;
  });
}

/** The longest phrase that begins at token `i`, and the token after it. */
export function matchPhrase(
  table: PhraseTable,
  line: Line,
  i: number,
): { row: readonly string[]; last: number } | null {
  const phrases = table.get(formAt(line, i));
  if (phrases === undefined) return null;
  for (const { words, row } of phrases) {
    let k = 1;
    while (k < words.length && formAt(line, i + k) === words[k]) k++;
    if (k === words.length) return { row, last: i + k };
  }
  return null;
}
