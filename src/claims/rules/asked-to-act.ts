import { changed, phraseAt, type Relation, verbsAt } from "../relation.ts";
import { cueHead } from "../role-features.ts";
import { isIn } from "../words.ts";
import type { Rule } from "./rule.ts";

/** "urged | the government | to act": who shall act belongs to what is asked for; behind "told" it is who was told. */
export const askedToAct: Rule = {
  id: "asked-to-act",
  apply(context, relation): Relation {
    const { cue, content } = relation;
    const [part, ...others] = content;
    const who = cue && phraseAt(context, cue.last);
    if (!cue || !part || who?.first !== cue.last || who.last !== part.first) return relation;
    const { tokens } = context.analysis;
    const acts = tokens[part.first]!.lower === "to" && verbsAt(context, part.first) !== null;
    if (!acts || isIn("told", tokens[cueHead(context.columns, cue)]!.lemma.toLowerCase())) return relation;
    return changed(relation, this.id, { content: [{ first: who.first, last: part.last }, ...others] });
  },
};
