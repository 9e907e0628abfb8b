import { readLexicon } from "../data.ts";

const classes = new Map(
  readLexicon("claim-words").map(([name = "", words = ""]) => [name, new Set(words.split(" "))] as const),
);

/** Whether a word (lower case) is in a class of lexicons/claim-words.tsv. */
export function isIn(name: string, word: string): boolean {
  return classes.get(name)?.has(word) ?? false;
}
