import { readLexicon } from "../data.ts";
import { formAt, type Line } from "./words.ts";

/** Phrases by their first word, the longest first, each with the other cells of its row. */
export type PhraseTable = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly row: string[] }[]>;

export function readPhrases(name: string): PhraseTable {
  const table = new Map<string, { words: string[]; row: string[] }[]>();
  for (const [phrase = "", ...row] of readLexicon(name)) {
    const words = phrase.split(" ");
    const list = table.get(words[0]!) ?? [];
    list.push({ words, row });
    table.set(words[0]!, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that begins at token `i`, and the token after it. */
export function matchPhrase(
  table: PhraseTable,
  line: Line,
  i: number,
): { row: readonly string[]; last: number } | null {
  for (const { words, row } of table.get(formAt(line, i)) ?? []) {
    if (words.every((word, k) => formAt(line, i + k) === word)) return { row, last: i + words.length };
  }
  return null;
}
