import { embedding } from "../framed-relations.ts";
import { clauseEnd } from "../possessed-claims.ts";
import { changed, type Relation, trimmed, verbsAt } from "../relation.ts";
import type { Rule } from "./rule.ts";

/** "declined | to comment on the reports": the verb that is refused is the cue's, when something is left to be the content. */
export const governedVerb: Rule = {
  id: "governed-verb",
  apply(context, relation): Relation {
    const { cue, content } = relation;
    const [part, ...others] = content;
    const group = cue && verbsAt(context, cue.first);
    if (!cue || !part || !group || group.last < cue.last || part.first !== cue.last) return relation;
    const governed = embedding(context, group);
    if (!governed || governed.last <= cue.last) return relation;
    const { tokens } = context.analysis;
    const last = /^(?:on|about|upon)$/.test(tokens[governed.last]?.lower ?? "") ? governed.last + 1 : governed.last;
    const behind = tokens[last]?.sentence === tokens[cue.first]!.sentence && clauseEnd(context, last);
    const rest = behind && trimmed(context, { first: last, last: Math.max(part.last, behind) });
    if (!rest) return relation;
    return changed(relation, this.id, { cue: { first: cue.first, last }, content: [rest, ...others] });
  },
};
