import { around, type Context, changed, type Relation, trimmed } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import type { Rule } from "./rule.ts";

/**
 * "According to X, S": the content is the rest of the sentence; "S, according to X.": what stands before it. The model is right about the
 * source far more often than about how far the content reaches.
 */
export const accordingTo: Rule = {
  id: "according-to",
  apply(context, relation): Relation {
    const { cue, source } = relation;
    if (!cue || !source || !isAccordingTo(context, cue) || source.first < cue.last) return relation;
    const { tokens } = context.analysis;
    const sentence = around(context, cue.first);
    const opens = cue.first - sentence.first <= 1;
    const closes = tokens[cue.first - 1]?.lower === "," && /^[.!?]$/.test(tokens[source.last]?.text ?? ".");
    const rest = opens ? { first: source.last + 1, last: sentence.last } : { first: sentence.first, last: cue.first };
    if (opens ? tokens[source.last]?.lower !== "," : !closes) return relation;
    const content = trimmed(context, rest);
    return content ? changed(relation, this.id, { content: [content] }) : relation;
  },
};

function isAccordingTo({ analysis: { tokens } }: Context, cue: TokenRange): boolean {
  return tokens[cue.first]?.lower === "according" && tokens[cue.first + 1]?.lower === "to";
}
