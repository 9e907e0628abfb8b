import { around, changed, type Relation, trimmed, verbsAt } from "../relation.ts";
import { cueHead } from "../role-features.ts";
import { isIn } from "../words.ts";
import type { Rule } from "./rule.ts";

/** "It is noted that S": nobody is named; the sentence's own voice, or a source named before, speaks. The content is the that-clause. */
export const impersonal: Rule = {
  id: "impersonal",
  apply(context, relation): Relation {
    const { cue } = relation;
    if (!cue) return relation;
    const { tokens } = context.analysis;
    const group = verbsAt(context, cue.first);
    const subject = tokens[(group?.first ?? cue.first) - 1];
    if (!group?.passive || subject?.lower !== "it") return relation;
    if (!isIn("impersonal", tokens[cueHead(context.columns, cue)]!.lemma.toLowerCase())) return relation;
    const that = tokens[cue.last]?.lower === "that";
    const rest = that && trimmed(context, { first: cue.last, last: around(context, cue.first).last });
    return changed(relation, this.id, {
      source: null,
      impersonal: true,
      cue: { first: subject.index, last: cue.last },
      ...(rest ? { content: [rest] } : {}),
    });
  },
};
