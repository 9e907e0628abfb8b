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
    const sets = opens || goesOn(context, cue);
    const rest = sets ? { first: source.last + 1, last: sentence.last } : { first: sentence.first, last: cue.first };
    if (sets ? tokens[source.last]?.lower !== "," : !closes) return relation;
    const content = trimmed(context, rest);
    return content ? changed(relation, this.id, { content: [content] }) : relation;
  },
};

/** "A opposes it and, | according to X, has threatened …": only what follows is X's. */
function goesOn({ analysis: { tokens } }: Context, { first }: TokenRange): boolean {
  return tokens[first - 1]?.lower === "," && /^(?:and|but)$/.test(tokens[first - 2]?.lower ?? "");
}

/** Whether a cue is "according to". */
export function isAccordingTo({ analysis: { tokens } }: Context, cue: TokenRange): boolean {
  return tokens[cue.first]?.lower === "according" && tokens[cue.first + 1]?.lower === "to";
}
