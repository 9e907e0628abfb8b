import { readLexicon } from "../data.ts";
import type { Token } from "../language/index.ts";

/** Words that turn an act into another, by word or lemma: `negation`, `failure` or `refusal`. */
const operators = new Map(readLexicon("claim-operators").map(([word = "", kind = ""]) => [word, kind]));

/** Whether a verb (its lemma) embeds another act: fail, refuse, decline, … */
export function isOperator(lemma: string): boolean {
  return operators.has(lemma);
}

/** The kind of the nearest operator among tokens `first` to `head` (exclusive), or null. */
export function operatorBefore(tokens: readonly Token[], first: number, head: number): string | null {
  for (let i = head - 1; i >= first; i--) {
    const { lower, lemma } = tokens[i]!;
    const phrase = `${lemma} ${tokens[i + 1]?.lower ?? ""}`;
    const kind = operators.get(lower) ?? operators.get(lemma) ?? operators.get(phrase);
    if (kind) return kind;
  }
  return null;
}
