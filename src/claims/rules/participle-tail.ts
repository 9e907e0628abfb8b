import { around, type Context, changed, type Relation, verbsAt } from "../relation.ts";
import type { Rule } from "./rule.ts";

/** "… that it would honour the treaty, signed in 2024": a clause of its own noun goes with the content it follows. */
export const participleTail: Rule = {
  id: "participle-tail",
  apply(context, relation): Relation {
    const end = relation.content.at(-1);
    const { tokens } = context.analysis;
    if (!end || !relation.cue || end.first < relation.cue.last || tokens[end.last]?.lower !== ",") return relation;
    const group = verbsAt(context, end.last + 1);
    if (!group || group.finite || !group.passive || group.first !== end.last + 1) return relation;
    const last = clauseEnd(context, group.last);
    return changed(relation, this.id, { content: [...relation.content.slice(0, -1), { first: end.first, last }] });
  },
};

/** Where the clause from token `i` on ends: at a comma with a word behind it (not "June 18, 2024"), a stop or the sentence's end. */
function clauseEnd(context: Context, i: number): number {
  const { tokens } = context.analysis;
  const { last } = around(context, i);
  for (let k = i; k < last; k++) {
    if (/^[;:.!?—–]$/.test(tokens[k]!.text)) return k;
    if (tokens[k]!.lower === "," && tokens[k + 1]?.pos !== "NUM") return k;
  }
  return last;
}
