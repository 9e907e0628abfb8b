import { Quote } from "../columns.ts";
import { changed, type Relation, sentenceAt } from "../relation.ts";
import type { Rule } from "./rule.ts";

/** "“X,” she told us by phone. “Y”": what stands between the cue and a quotation that goes on is no part of what was said. */
export const resumedQuotation: Rule = {
  id: "resumed-quotation",
  apply(context, relation): Relation {
    const { cue, content } = relation;
    const { quote } = context.columns;
    if (!cue || content.length < 2 || quote[content[0]!.first] === Quote.outside) return relation;
    const { last: end } = sentenceAt(context, cue.last - 1);
    let dropped = false;
    const kept = content.map((part, k) => {
      const runsOver = k > 0 && part.first >= cue.last && part.first < end && part.last > end;
      if (!runsOver || quote[part.first] !== Quote.outside || quote[end] !== Quote.opens) return part;
      dropped = true;
      return { first: end, last: part.last };
    });
    return dropped ? changed(relation, this.id, { content: kept }) : relation;
  },
};
