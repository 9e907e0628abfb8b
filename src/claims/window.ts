import type { Analysis } from "../language/index.ts";
import { type Columns, Quote } from "./columns.ts";
import type { TokenRange } from "./role-features.ts";

const BEFORE = 1;
const AFTER = 5;
const REACH = 160;

/**
 * Where the source and content of a cue are looked for: its sentence and, as far as they hold quoted words, the ones around it in
 * its paragraph. What is reported in other words hardly ever leaves the sentence.
 */
export function windowOf({ tokens, sentences }: Analysis, { quote }: Columns, cue: TokenRange): TokenRange {
  const own = tokens[cue.first]!.sentence;
  const { paragraph } = sentences[own]!;
  const belongs = (s: number) => {
    const sentence = sentences[s];
    return sentence?.paragraph === paragraph && anyQuoted(quote, sentence.first, sentence.last);
  };
  let from = own;
  let to = own;
  while (own - from < BEFORE && belongs(from - 1)) from--;
  while (to - own < AFTER && belongs(to + 1)) to++;
  return {
    first: Math.max(sentences[from]!.first, cue.first - REACH),
    last: Math.min(sentences[to]!.last, cue.last + REACH),
  };
}

function anyQuoted(quote: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (quote[i] !== Quote.outside) return true;
  return false;
}
