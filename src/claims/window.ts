import type { Analysis } from "../language/index.ts";
import type { TokenRange } from "./role-features.ts";

const BEFORE = 1;
const AFTER = 3;
const REACH = 160;

/** Where the source and content of a cue are looked for: its sentence and the nearest ones of its paragraph. */
export function windowOf({ tokens, sentences }: Analysis, cue: TokenRange): TokenRange {
  const own = tokens[cue.first]!.sentence;
  const { paragraph } = sentences[own]!;
  let from = own;
  let to = own;
  while (own - from < BEFORE && sentences[from - 1]?.paragraph === paragraph) from--;
  while (to - own < AFTER && sentences[to + 1]?.paragraph === paragraph) to++;
  return {
    first: Math.max(sentences[from]!.first, cue.first - REACH),
    last: Math.min(sentences[to]!.last, cue.last + REACH),
  };
}
