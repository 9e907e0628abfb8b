import { type Context, changed, type Relation, trimmed, verbsAt, without } from "../relation.ts";
import { cueHead } from "../role-features.ts";
import { namedPhrase } from "./named-phrase.ts";
import type { Rule } from "./rule.ts";

/** "Passengers were told by the crew to leave": of a passive without a source the agent is. */
export const agent: Rule = {
  id: "agent",
  apply(context, relation): Relation {
    const { cue, source, impersonal } = relation;
    const group = cue && verbsAt(context, cueHead(context.columns, cue));
    if (!cue || source || impersonal || !group?.passive) return relation;
    const by = byAt(context, group.last) ? group.last : cue.last;
    const found = byAt(context, by) ? namedPhrase(context, by + 1) : null;
    if (!found || context.dates.has(found.first)) return relation;
    const whole = { first: by, last: found.last };
    const content = relation.content
      .flatMap((part) => without(part, whole))
      .flatMap((part) => trimmed(context, part) ?? []);
    if (content.length === 0) return relation;
    return changed(relation, this.id, {
      source: found,
      cue: { first: cue.first, last: Math.min(cue.last, by) },
      content,
    });
  },
};

function byAt({ analysis: { tokens } }: Context, i: number): boolean {
  return tokens[i]?.lower === "by";
}
