import { around, changed, type Relation, sentenceAt, trimmed } from "../relation.ts";
import { isIn } from "../words.ts";
import type { Rule } from "./rule.ts";

/** "This was reported by X": the content is the sentence before. */
export const pointingBack: Rule = {
  id: "pointing-back",
  apply(context, relation): Relation {
    const { tokens, sentences } = context.analysis;
    const [part, ...others] = relation.content;
    if (!part || !relation.cue || others.length > 0 || part.last - part.first !== 1) return relation;
    const pronoun = tokens[part.first]!;
    const own = sentenceAt(context, relation.cue.first);
    const before = sentences[own.index - 1];
    if (!before || !isIn("pointing", pronoun.lower) || pronoun.index !== own.first) return relation;
    const content = trimmed(context, around(context, before.last - 1));
    return content ? changed(relation, this.id, { content: [content] }) : relation;
  },
};

/** Whether a relation points back at an earlier sentence. */
export function pointsBack({ rules }: Relation): boolean {
  return rules.includes(pointingBack.id);
}
