import { type Context, changed, phraseAt, type Relation } from "../relation.ts";
import { cueHead } from "../role-features.ts";
import { isIn } from "../words.ts";
import { skipCircumstances } from "./circumstance-first.ts";
import type { Rule } from "./rule.ts";

/** "confirmed on Wednesday evidence that …", "rejected the claim that …": the noun the clause belongs to is part of the content. */
export const nounClause: Rule = {
  id: "noun-clause",
  apply(context, relation): Relation {
    const [part, ...others] = relation.content;
    const { cue } = relation;
    if (!part || !cue || context.analysis.tokens[part.first]!.lower !== "that" || isAddressed(context, cue))
      return relation;
    const first = skipCircumstances(context, cue.last, part.first);
    const phrase = phraseAt(context, first);
    if (phrase?.first !== first || phrase.last !== part.first || relation.source?.first === first) return relation;
    return changed(relation, this.id, { content: [{ first, last: part.last }, ...others] });
  },
};

/** "told reporters that": the noun is who was told. */
function isAddressed({ analysis: { tokens }, columns }: Context, cue: NonNullable<Relation["cue"]>): boolean {
  return isIn("addressed", tokens[cueHead(columns, cue)]!.lemma.toLowerCase());
}
