import { changed, joinedParts, type Relation } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import type { Rule } from "./rule.ts";

/** A quotation is said as a whole: a content that takes in part of one, from a cue outside it, takes in all of it. */
export const wholeQuotation: Rule = {
  id: "whole-quotation",
  apply(context, relation): Relation {
    const { cue, source } = relation;
    if (!cue) return relation;
    const fits = ({ first, last }: TokenRange) =>
      [cue, source].every((part) => !part || part.last <= first || part.first >= last);
    let grown = false;
    const content = relation.content.map((part) => {
      const quotation = context.quotationAt(part.last - 1);
      const whole = quotation && {
        first: Math.min(part.first, quotation.first),
        last: Math.max(part.last, quotation.last),
      };
      if (!whole || !fits(whole) || (whole.first === part.first && whole.last === part.last)) return part;
      grown = true;
      return whole;
    });
    return grown ? changed(relation, this.id, { content: joinedParts(content) }) : relation;
  },
};
