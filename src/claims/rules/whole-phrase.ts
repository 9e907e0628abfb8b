import { type Context, changed, phraseAt, type Relation } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import type { Rule } from "./rule.ts";

/** A content does not stop within a noun phrase, nor before "and 28" when it ends in "27". */
export const wholePhrase: Rule = {
  id: "whole-phrase",
  apply(context, relation): Relation {
    const end = relation.content.at(-1);
    if (!end) return relation;
    const last = extended(context, relation, end);
    if (last === end.last) return relation;
    return changed(relation, this.id, { content: [...relation.content.slice(0, -1), { first: end.first, last }] });
  },
};

function extended(context: Context, relation: Relation, { last }: TokenRange): number {
  const { tokens } = context.analysis;
  const phrase = phraseAt(context, last - 1);
  let end = phrase && overlaps(relation, last, phrase.last) ? last : Math.max(last, phrase?.last ?? last);
  if (tokens[end - 1]?.pos === "NUM" && tokens[end]?.pos === "CCONJ" && tokens[end + 1]?.pos === "NUM") end += 2;
  return end;
}

function overlaps({ cue, source }: Relation, first: number, last: number): boolean {
  return [cue, source].some((part) => part && part.first < last && part.last > first);
}
