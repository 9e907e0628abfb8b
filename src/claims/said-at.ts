import type { DateExpression } from "../dates/index.ts";
import { itemsWithin } from "../nesting.ts";
import { rangeOf } from "./actor.ts";
import { around, type Context, type Relation } from "./relation.ts";
import { near } from "./setting.ts";

/** The date nearest to the cue that is no part of the content: when it was said; null when the sentence does not say. */
export function saidAt(context: Context, relation: Relation, dates: readonly DateExpression[]): DateExpression | null {
  const { cue, content } = relation;
  if (!cue) return null;
  const parts = content.map((part) => rangeOf(context, part));
  const from = rangeOf(context, cue);
  let best: { date: DateExpression; gap: number } | null = null;
  for (const date of itemsWithin(dates, [rangeOf(context, around(context, cue.first))])) {
    if ((date.type !== "DATE" && date.type !== "TIME") || date.from === null) continue;
    if (parts.some(({ start, end }) => date.start >= start && date.start < end)) continue;
    const gap = date.end <= from.start ? from.start - date.end : Math.max(0, date.start - from.end);
    if ((!best || gap < best.gap) && near(context, cue, tokensOf(context, date, cue.first), content))
      best = { date, gap };
  }
  return best?.date ?? null;
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
