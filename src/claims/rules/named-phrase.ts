import { type Context, phraseAt } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { isIn } from "../words.ts";

/** The noun phrase that begins at a token, with what belongs to its name ("the Institute for the Study of War (ISW)"), or null. */
export function namedPhrase(context: Context, first: number): TokenRange | null {
  const { tokens } = context.analysis;
  let phrase = phraseAt(context, first);
  if (phrase?.first !== first) return null;
  let last = phrase.last;
  for (let next = last; ; last = next) {
    const preposition = tokens[last];
    phrase = preposition && /^(?:for|of|on|in)$/.test(preposition.lower) ? phraseAt(context, last + 1) : null;
    if (phrase?.first !== last + 1 || (tokens[phrase.head]!.pos !== "PROPN" && preposition?.lower !== "of")) break;
    next = phrase.last;
  }
  if (tokens[last]?.lower === "(" && tokens[last + 2]?.lower === ")") last += 3;
  return { first, last };
}

/**
 * Who informs, from a token on: a noun phrase whose head is a name or stands for somebody or something that tells ("two officials
 * familiar with the matter", "a leaked memo"), as far as the comma, "that" or stop behind it; null for anything else ("legal risks").
 */
export function informant(context: Context, first: number): TokenRange | null {
  const { tokens } = context.analysis;
  const phrase = namedPhrase(context, first);
  const head = phrase && phraseAt(context, first)!.head;
  if (!phrase || head === null || !informs(context, head)) return null;
  let { last } = phrase;
  const { sentence } = tokens[first]!;
  while (tokens[last]?.sentence === sentence && last < first + LONGEST_INFORMANT && !ENDS.test(tokens[last]!.lower))
    last++;
  return { first, last: ENDS.test(tokens[last]?.lower ?? ".") ? last : phrase.last };
}

const LONGEST_INFORMANT = 14;
const ENDS = /^(?:[,;:.!?)“"”–—-]|that|as|said|says|reported|reports|and|but)$/;

function informs({ analysis: { tokens } }: Context, head: number): boolean {
  const { lemma, pos } = tokens[head]!;
  return pos === "PROPN" || isIn("informant", lemma.toLowerCase()) || isIn("analyst", lemma.toLowerCase());
}
