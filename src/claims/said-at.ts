import type { DateExpression } from "../dates/index.ts";
import { itemsWithin } from "../nesting.ts";
import { rangeOf } from "./actor.ts";
import { cueEntryAt } from "./cue-lexicon.ts";
import { around, type Context, type Relation, verbsAt } from "./relation.ts";
import type { TokenRange } from "./role-features.ts";
import { near } from "./setting.ts";
import { isIn } from "./words.ts";

/** When it was said: of the `dates` that are no part of a content, the nearest to the cue; null when the sentence does not say. */
export function saidAt(context: Context, relation: Relation, dates: readonly DateExpression[]): DateExpression | null {
  const { cue, content } = relation;
  if (!cue) return null;
  const from = rangeOf(context, cue);
  let best: { date: DateExpression; gap: number } | null = null;
  for (const date of itemsWithin(dates, [rangeOf(context, around(context, cue.first))])) {
    if ((date.type !== "DATE" && date.type !== "TIME") || date.from === null) continue;
    const gap = date.end <= from.start ? from.start - date.end : Math.max(0, date.start - from.end);
    const where = tokensOf(context, date, cue.first);
    if ((!best || gap < best.gap) && !isAnothers(context, cue, where) && near(context, cue, where, content))
      best = { date, gap };
  }
  return best?.date ?? null;
}

/**
 * "the commission said Sunday, a result that the opposition calls stolen": a date right behind another cue is that one's; so is one behind
 * any other verb that stands before the cue ("the author of a study published on 17 January declared"), but for one of speaking ("asked on Friday").
 */
function isAnothers(context: Context, cue: TokenRange, { first }: TokenRange): boolean {
  // Within the cue a date belongs to the verb before it, when another verb follows.
  if (first > cue.first && first < cue.last && verbsAt(context, cue.last - 1)?.finite) return true;
  if (first > cue.first) return false;
  const { tokens } = context.analysis;
  const sentence = around(context, cue.first);
  const before = tokens[first - 1]?.pos === "ADP" ? first - 1 : first;
  for (let i = before - 1; i >= sentence.first; i--) {
    const group = verbsAt(context, i);
    if (!group) continue;
    if (group.last > cue.first) return false;
    const speaks = cueEntryAt(tokens, group.head) !== null || isIn("talk", tokens[group.head]!.lemma.toLowerCase());
    return speaks ? group.finite && group.last === before : !context.columns.quote[i];
  }
  return false;
}

/** The tokens of a date near token `from`. */
function tokensOf({ analysis: { tokens } }: Context, { start, end }: DateExpression, from: number) {
  let first = from;
  while (first > 0 && tokens[first]!.start > start) first--;
  while (first < tokens.length - 1 && tokens[first]!.end <= start) first++;
  let last = first + 1;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return { first, last };
}
