/** "a" and "an" count one where somebody's fate is told: "killing a soldier and two civilians", "a man was wounded". */

import { LOSS_ACTIVE } from "./lexicon.ts";
import { lemmaOfHead, phraseAt } from "./noun-phrase.ts";
import type { Piece } from "./pieces.ts";
import type { Reading } from "./quantity.ts";
import { entryOf, FATES, topicOf } from "./topic.ts";

/** The figure that the article at `i` makes, or `null`: for one person, of whom the clause says what became. */
export function readArticle(p: readonly Piece[], i: number): Reading | null {
  if (isIntended(p, i)) return null;
  const counted = phraseAt(p, i + 1);
  const kind = entryOf(p, counted)?.kind;
  if (counted === null || (kind !== "force" && kind !== "person")) return null;
  const topic = topicOf(p, { first: i, last: i + 1, counted, measure: "count", inherited: null });
  if (topic === null || !FATES.has(topic)) return null;
  const unit = lemmaOfHead(p[counted.head]!);
  return {
    first: i,
    last: i + 1,
    value: 1,
    low: 1,
    high: 1,
    bound: "=",
    trend: null,
    measure: "count",
    unit,
    counted,
    topic,
  };
}

/** "an operation to arrest a leader": what is meant to happen has not. */
function isIntended(p: readonly Piece[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(1, i - 6); k--) {
    if (LOSS_ACTIVE.entries.has(p[k]!.lower)) return p[k - 1]!.lower === "to";
  }
  return false;
}
