/** What a word can do for a figure, as bits: one look-up for the tests that every word of a text is put to. */

import { WordTable } from "../word-table.ts";
import { LOSS_ACTIVE, LOSS_DONE, LOSS_IS, NUMBER_WORDS, VAGUE_COUNTS } from "./lexicon.ts";
import { rankWords } from "./rank.ts";

export const Kinds = {
  /** A number may begin with it ("a" for "a dozen", too). */
  number: 1,
  /** It counts without company: a sentence that holds it may hold a figure. */
  alone: 2,
  /** It may stand for one person of whom something is told. */
  article: 4,
  /** By itself, or as the first word of a phrase, it can tell what became of people. */
  fate: 8,
} as const;

let table: WordTable<number> | undefined;

export function kindsOf(lower: string): number {
  table ??= buildTable();
  return table.get(lower) ?? 0;
}

function buildTable(): WordTable<number> {
  const kinds = new WordTable<number>();
  const add = (word: string, kind: number) => kinds.set(word, (kinds.get(word) ?? 0) | kind);
  for (const words of [NUMBER_WORDS, VAGUE_COUNTS])
    for (const word of words.rows.keys()) add(word, Kinds.number | Kinds.alone);
  for (const word of rankWords()) add(word, Kinds.alone);
  for (const word of ["a", "an", "half", "minus", "negative"]) add(word, Kinds.number);
  for (const word of ["a", "an", "another"]) add(word, Kinds.article);
  for (const { entries } of [LOSS_ACTIVE, LOSS_DONE, LOSS_IS]) {
    for (const form of entries.keys()) add(form.split(" ", 1)[0]!, Kinds.fate);
  }
  return kinds;
}
