import { type Context, changed, phraseAt, type Relation } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import type { Rule } from "./rule.ts";

/** A content does not begin or stop within a noun phrase or a date, nor before "and 28" when it ends in "27". */
export const wholePhrase: Rule = {
  id: "whole-phrase",
  apply(context, relation): Relation {
    const start = relation.content[0];
    const end = relation.content.at(-1);
    if (!start || !end) return relation;
    const first = begun(context, relation, start);
    const last = extended(context, relation, end);
    if (last === end.last && first === start.first) return relation;
    const content = relation.content.slice();
    content[0] = { first, last: start.last };
    content[content.length - 1] = { first: content.at(-1)!.first, last };
    return changed(relation, this.id, { content });
  },
};

function begun(context: Context, relation: Relation, { first }: TokenRange): number {
  const phrase = phraseAt(context, first);
  return phrase && !overlaps(relation, phrase.first, first) ? phrase.first : first;
}

function extended(context: Context, relation: Relation, { last }: TokenRange): number {
  const { tokens } = context.analysis;
  const phrase = phraseAt(context, last - 1);
  let end = phrase && overlaps(relation, last, phrase.last) ? last : Math.max(last, phrase?.last ?? last);
  if (tokens[end - 1]?.pos === "NUM" && tokens[end]?.pos === "CCONJ" && tokens[end + 1]?.pos === "NUM") end += 2;
  return dateEnd(context, relation, end);
}

const LONGEST_DATE = 6;

/** Where the date ends that token `end` is within. */
function dateEnd({ dates }: Context, relation: Relation, end: number): number {
  for (let i = end - 1; i > end - LONGEST_DATE; i--) {
    const last = dates.get(i);
    if (last !== undefined) return last > end && !overlaps(relation, end, last) ? last : end;
  }
  return end;
}

function overlaps({ cue, source }: Relation, first: number, last: number): boolean {
  return [cue, source].some((part) => part && part.first < last && part.last > first);
}
