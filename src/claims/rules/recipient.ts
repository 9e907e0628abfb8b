import { type Context, changed, type Relation, verbsAt } from "../relation.ts";
import { cueHead } from "../role-features.ts";
import { isIn } from "../words.ts";
import type { Rule } from "./rule.ts";

/** "Ministers were told that …", "he was accused of fraud": the subject of such a passive was told or accused; who told is not named. */
export const recipient: Rule = {
  id: "recipient",
  apply(context, relation): Relation {
    const { cue, source } = relation;
    if (!cue || !source || source.last > cue.first || !isDoneTo(context, cueHead(context.columns, cue)))
      return relation;
    return changed(relation, this.id, { source: null });
  },
};

/** Whether the verb at a token is a passive whose subject is spoken to or of. */
export function isDoneTo(context: Context, head: number): boolean {
  const lemma = context.analysis.tokens[head]!.lemma.toLowerCase();
  const group = verbsAt(context, head);
  return group?.passive === true && group.first < head && (isIn("addressed", lemma) || isIn("targeted", lemma));
}
