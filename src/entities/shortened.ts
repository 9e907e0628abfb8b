import { readLexicon } from "../data.ts";
import type { Token } from "../language/index.ts";
import { isUpper } from "../letters.ts";
import { nameHead } from "./heads.ts";
import type { NameSpan } from "./name-model.ts";

const LEAST_LETTERS = 4;

let businessWords: ReadonlySet<string> | undefined;

/** Whether a name's last word says that it is a firm's: "Construction". */
export function isFirm(lower: string): boolean {
  businessWords ??= new Set(readLexicon("entity-business-words").map(([word = ""]) => word));
  return businessWords.has(lower);
}

/** Whether bodies are called without the word: "Construction" of "Helix Construction", "Ministry" of "Defence Ministry". */
export function isKindWord(lower: string): boolean {
  return isFirm(lower) || nameHead(lower) !== undefined;
}

/**
 * Places where a text calls a body by the first word of its name alone ("Helix" of "Helix Construction") and no name stands yet.
 * The word must have no other use in the text: no name of another type, no place in small letters.
 */
export function shortenedNames(names: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const bodies = new Set<string>();
  for (const { first, last, type } of names) {
    if (type !== "organization" || last - first < 2) continue;
    const rest = tokens.slice(first + 1, last);
    const { text } = tokens[first]!;
    if (text.length >= LEAST_LETTERS && isUpper(text) && rest.every(({ lower }) => isKindWord(lower))) bodies.add(text);
  }
  if (bodies.size === 0) return [];
  const taken = new Uint8Array(tokens.length);
  for (const { first, last, type } of names) {
    taken.fill(1, first, last);
    if (type !== "organization") bodies.delete(tokens[first]!.text);
  }
  const lowered = new Set<string>();
  for (const { text, lower } of tokens) if (text === lower) lowered.add(lower);
  return tokens.flatMap(({ text, lower, index }): NameSpan[] =>
    taken[index] === 0 && bodies.has(text) && !lowered.has(lower) && !isUpper(tokens[index + 1]?.text ?? "")
      ? [{ first: index, last: index + 1, type: "organization" }]
      : [],
  );
}
