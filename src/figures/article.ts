/** "a", "an" and "another" count one where somebody's fate is told: "killing a soldier and two civilians", "a man was wounded". */

import { type CountedPhrase, lemmaOfHead, personAt, phraseAt } from "./noun-phrase.ts";
import type { Piece } from "./pieces.ts";
import type { Reading } from "./quantity.ts";
import { entryOf, FATES, topicOf } from "./topic.ts";

/** The figure that the article at `i` makes, or `null`: for one person, of whom the clause says what became. */
export function readArticle(p: readonly Piece[], i: number): Reading | null {
  const near = phraseAt(p, i + 1);
  const counted = isPerson(p, near) ? near : personAt(p, i + 1);
  if (counted === null) return null;
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

function isPerson(p: readonly Piece[], counted: CountedPhrase | null): boolean {
  const kind = entryOf(p, counted)?.kind;
  return kind === "force" || kind === "person";
}
