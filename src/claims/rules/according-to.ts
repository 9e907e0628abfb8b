import { around, type Context, changed, trimmed } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import type { Rule } from "./rule.ts";

/**
 * "According to X, S": the content is the rest of the sentence; "S, according to X": what stands before. The model is right about
 * the source far more often than about how far the content reaches.
 */
export const accordingTo: Rule = {
  id: "according-to",
  apply(context, relation) {
    const { cue, source } = relation;
    if (!cue || !source || !isAccordingTo(context, cue) || source.first < cue.last) return relation;
    const sentence = around(context, cue.first);
    const { tokens } = context.analysis;
    const opens = cue.first - sentence.first <= 1;
    if (opens) {
      const comma = tokens[source.last]?.lower === ",";
      if (!comma) return relation;
      const content = trimmed(context, { first: source.last + 1, last: sentence.last });
      return content ? changed(relation, this.id, { content: [content] }) : relation;
    }
    return relation;
  },
};

function isAccordingTo({ analysis: { tokens } }: Context, cue: TokenRange): boolean {
  return tokens[cue.first]?.lower === "according" && tokens[cue.first + 1]?.lower === "to";
}
