import { readLexicon } from "../data.ts";
import type { Token } from "../language/index.ts";
import { joined } from "./rows-by-word.ts";

/** What a word makes of the act behind it: "did not deny", "failed to deny", "declined to deny", "stopped short of denying". */
export type Operator = "NEGATION" | "FAILURE" | "REFUSAL" | "SHORT";

interface Entry {
  readonly words: readonly string[];
  readonly kind: Operator;
}

const NONE: readonly Entry[] = [];

let table: Map<string, Entry[]> | null = null;

/** By first word, the longest phrase first. */
function operators(): Map<string, Entry[]> {
  if (table) return table;
  table = new Map();
  for (const [phrase = "", kind = ""] of readLexicon("claim-operators")) {
    const words = phrase.split(" ");
    const entries = [...(table.get(words[0]!) ?? []), { words, kind: kind as Operator }];
    table.set(
      words[0]!,
      entries.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return table;
}

/** Whether a verb (its lemma) embeds another act: fail, refuse, decline, … */
export function isOperator(lemma: string): boolean {
  return (
    operators()
      .get(lemma)
      ?.some(({ words }) => words.length === 1) ?? false
  );
}

/** The operator that begins at token `i`, with its number of words, or null. Its first word matches by form or lemma. */
export function operatorAt(tokens: readonly Token[], i: number): { kind: Operator; length: number } | null {
  const token = tokens[i];
  if (!token) return null;
  const lemma = token.lemma.toLowerCase();
  const byForm = operators().get(token.lower) ?? NONE;
  const byLemma = lemma === token.lower ? NONE : (operators().get(lemma) ?? NONE);
  const found = joined(byForm, byLemma).find(({ words }) =>
    words.every((word, k) => k === 0 || tokens[i + k]?.lower === word),
  );
  if (!found || (found.kind === "NEGATION" && EMPTY.has(tokens[i + found.words.length]?.lower ?? ""))) return null;
  return { kind: found.kind, length: found.words.length };
}

/** "not only denied": nothing is negated. */
const EMPTY = new Set(["only", "just", "merely", "simply", "least"]);

/**
 * The operator nearest before token `head`, not before `first`, or null. Two of them cancel each other out ("never failed to
 * criticise", "did not hesitate to accuse"); "neither … nor" is one.
 */
export function operatorBefore(tokens: readonly Token[], first: number, head: number): Operator | null {
  let kind: Operator | null = null;
  for (let i = first; i < head; i++) {
    const found = operatorAt(tokens, i);
    if (!found || i + found.length > head) continue;
    i += found.length - 1;
    if (kind === "NEGATION" && found.kind === "NEGATION") continue;
    kind = kind === "NEGATION" ? null : found.kind;
  }
  return kind;
}
