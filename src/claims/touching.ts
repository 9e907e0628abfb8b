import { type Columns, Pos } from "./columns.ts";
import type { TokenRange } from "./role-features.ts";

/** The noun phrases looked at on either side, and how many of them are told apart. */
const MOST_PHRASES = 4;
const KINDS = 3;
const BEHIND = KINDS + 1;

/**
 * Numbers the tokens of the noun phrases that touch a cue, those a preposition, conjunction or mark joins to them as well: before the
 * verb group of the cue's `head` ("officials of the ministry | said"), where adverbs may stand between, and behind the cue ("| said Ana
 * Kos, a nurse"). The joining words have a number of their own.
 */
export function markTouching(
  { nounPhrase, verbGroup, pos, sentence }: Columns,
  cue: TokenRange,
  head: number,
  window: TokenRange,
  mark: (i: number, value: number) => void,
): void {
  const inside = (i: number) => i >= window.first && i < window.last;
  const along = (start: number, step: 1 | -1, offset: number) => {
    let k = start;
    for (let count = 1; count <= MOST_PHRASES && isPhrase(k); count++) {
      const phrase = nounPhrase[k];
      for (; inside(k) && nounPhrase[k] === phrase; k += step) mark(k, offset + Math.min(count, KINDS));
      if (!inside(k) || !JOINING.has(pos[k]!)) return;
      mark(k, offset + BEHIND);
      k += step;
    }
  };
  const isPhrase = (i: number) => inside(i) && nounPhrase[i]! >= 0 && sentence[i] === sentence[head];
  let group = head;
  while (group > 0 && verbGroup[group]! >= 0 && verbGroup[group - 1] === verbGroup[group]) group--;
  let before = Math.min(group, cue.first) - 1;
  while (inside(before) && pos[before] === Pos.ADV) before--;
  along(before, -1, 0);
  along(cue.last, 1, BEHIND);
}

const JOINING = new Set([Pos.ADP, Pos.CCONJ, Pos.PUNCT]);
