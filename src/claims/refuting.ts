import { type Context, phraseAt } from "./relation.ts";
import type { TokenRange } from "./role-features.ts";
import { isIn } from "./words.ts";

const REACH = 30;
const MOST_BETWEEN = 4;
const COPULAS = new Set(["is", "'s", "’s", "are", "was", "were", "be", "been"]);
const POINTING = new Set(["it", "that", "this", "these", "those", "they", "all"]);
const NEGATIONS = new Set(["not", "n't", "n’t", "no"]);

/**
 * Whether a content says of a claim that it is untrue, and little else: "the allegations were baseless", "It is not true that …",
 * "there is no truth in …", “Lies”.
 */
export function refutes(context: Context, { first, last }: TokenRange): boolean {
  const { tokens } = context.analysis;
  const words = tokens.slice(first, Math.min(last, first + REACH)).filter(({ pos }) => pos !== "PUNCT");
  if (words.length <= 3 && words.some(({ lower }) => isIn("falsehood", lower))) return true;
  for (let i = first; i < last && i < first + REACH; i++) {
    const { lower } = tokens[i]!;
    if (lower === "no" && tokens[i + 1]?.lower === "truth") return true;
    if (COPULAS.has(lower) && isClaimBefore(context, first, i)) return isUntrue(context, i + 1, last);
  }
  return false;
}

/** Whether the subject before a copula is a claim, or a pronoun that may stand for one. */
function isClaimBefore(context: Context, first: number, copula: number): boolean {
  const { tokens } = context.analysis;
  for (let i = copula - 1; i >= first; i--) {
    const phrase = phraseAt(context, i);
    if (phrase) {
      const { lower, lemma } = tokens[phrase.head]!;
      if (POINTING.has(lower) || isIn("assertion", lemma.toLowerCase())) return true;
      i = phrase.first;
    } else if (POINTING.has(tokens[i]!.lower)) return true;
    else if (/^(?:AUX|VERB)$/.test(tokens[i]!.pos)) return false;
  }
  return false;
}

/** "entirely false", "a lie", "not true", "not the case". */
function isUntrue({ analysis: { tokens } }: Context, from: number, last: number): boolean {
  let negated = false;
  for (let i = from; i < last && i < from + MOST_BETWEEN + 1; i++) {
    const { lower, pos } = tokens[i]!;
    if (NEGATIONS.has(lower)) negated = true;
    else if (isIn("falsehood", lower)) return !negated;
    else if (isIn("truth", lower)) return negated;
    else if (pos === "PUNCT" && i > from) return false;
  }
  return false;
}
