import { Quote } from "../columns.ts";
import { type Context, changed, type Relation } from "../relation.ts";
import type { Rule } from "./rule.ts";
import { describedBefore } from "./subject.ts";

/** "COGAT, the body that handles access, said 71 lorries had entered": a name and what describes it are the subject, not something said by "71 lorries". */
export const describedSubject: Rule = {
  id: "described-subject",
  apply(context, relation): Relation {
    const { cue, source, content } = relation;
    const [before, ...others] = content;
    if (!cue || !before || source?.first !== cue.last || before.last > cue.first) return relation;
    const found = subjectIn(context, before.first, cue.first);
    if (!found) return relation;
    const rest = others.filter((part) => part.first >= source.last);
    const last = rest.at(-1)?.last ?? source.last;
    return changed(relation, this.id, { source: found, content: [{ first: source.first, last }] });
  },
};

/** The phrase that stands, with what describes it between commas, from one token to another. */
function subjectIn(context: Context, first: number, last: number) {
  if (context.analysis.tokens[last - 1]?.text !== "," || context.columns.quote[first] !== Quote.outside) return null;
  const found = describedBefore(context, last - 1);
  return found?.first === first ? found : null;
}
