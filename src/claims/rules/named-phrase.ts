import { nounHead } from "../../entities/index.ts";
import type { NounPhrase } from "../../language/index.ts";
import { type Context, phraseAt } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { settingAt } from "../setting.ts";
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
    if (phrase?.first !== last + 1 || settingAt(context, last)) break;
    if (preposition!.lower !== "of" && !isNamed(context, phrase)) break;
    next = phrase.last;
  }
  if (tokens[last]?.lower === "(" && tokens[last + 2]?.lower === ")") last += 3;
  return { first, last };
}

/** Whether a name is in a noun phrase ("Naval Affairs"), in whatever way its words are tagged. */
function isNamed({ analysis: { tokens } }: Context, { first, head }: NounPhrase): boolean {
  return (
    tokens[head]!.pos === "PROPN" ||
    (tokens[first]!.text[0] !== tokens[first]!.lower[0] && tokens[head]!.text[0] !== tokens[head]!.lower[0])
  );
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

/** Whether a noun is a name or stands for somebody or something that tells. */
export function informs({ analysis: { tokens } }: Context, head: number): boolean {
  const { lemma, pos } = tokens[head]!;
  const noun = lemma.toLowerCase();
  return pos === "PROPN" || isIn("informant", noun) || isIn("analyst", noun) || nounHead(noun)?.type === "person";
}
