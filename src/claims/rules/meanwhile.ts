import { Quote } from "../columns.ts";
import { around, type Context, changed, type Relation, verbsAt } from "../relation.ts";
import type { Rule } from "./rule.ts";

/** "warned that Russia would strike, as officials kept silent": what goes on meanwhile is the reporter's word, not the speaker's. */
export const meanwhile: Rule = {
  id: "meanwhile",
  apply(context, relation): Relation {
    const { cue, content } = relation;
    const part = content.at(-1);
    if (!cue || !part || part.first < cue.last || context.columns.quote[part.first] !== Quote.outside) return relation;
    const last = clauseBefore(context, part.first, part.last);
    if (last === null) return relation;
    return changed(relation, this.id, { content: [...content.slice(0, -1), { first: part.first, last }] });
  },
};

/** Where ", as" begins a clause of its own within the part; null when none does. */
function clauseBefore(context: Context, first: number, last: number): number | null {
  const { tokens } = context.analysis;
  for (let i = first + 2; i < last; i++) {
    if (tokens[i]!.lower !== "as" || tokens[i - 1]!.text !== ",") continue;
    if (context.columns.quote[i] === Quote.outside && isClause(context, i + 1)) return i - 1;
  }
  return null;
}

const LONGEST_SUBJECT = 8;

/** Whether what begins at token `first` is a subject and a finite verb. */
function isClause(context: Context, first: number): boolean {
  const { tokens } = context.analysis;
  const { last } = around(context, first - 1);
  for (let i = first; i < last && i < first + LONGEST_SUBJECT && tokens[i]!.text !== ","; i++) {
    const verbs = verbsAt(context, i);
    if (verbs) return i > first && verbs.finite;
  }
  return false;
}
