import { Quote } from "../columns.ts";
import { around, type Context, changed, type Relation } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { skipCircumstances } from "./circumstance-first.ts";
import type { Rule } from "./rule.ts";
import { describedBefore } from "./subject.ts";

/** "COGAT, the body that handles access, said 71 lorries had entered": a name and what describes it are the subject, not something said by "71 lorries". */
export const describedSubject: Rule = {
  id: "described-subject",
  apply(context, relation): Relation {
    const { cue, source, content } = relation;
    const [before, ...others] = content;
    const reported = cue && source ? reportedSubject(context, cue) : null;
    if (reported && source!.first < reported.first) return changed(relation, this.id, { source: reported });
    if (!cue || !before || source?.first !== cue.last || before.last > cue.first) return relation;
    const found = subjectIn(context, before.first, cue.first);
    if (!found) return relation;
    const rest = others.filter((part) => part.first >= source.last);
    const last = rest.at(-1)?.last ?? source.last;
    return changed(relation, this.id, { source: found, content: [{ first: source.first, last }] });
  },
};

/** "NPR reported | Adil Abdul-Mahdi, the caretaker premier, recommended …": the phrase behind another cue that is described as far as this one. */
function reportedSubject(context: Context, cue: TokenRange): TokenRange | null {
  const { tokens } = context.analysis;
  if (tokens[cue.first - 1]?.text !== "," || context.columns.quote[cue.first] !== Quote.outside) return null;
  const { first } = around(context, cue.first);
  for (const { last } of cuesIn(context, first, cue.first)) {
    const found = describedBefore(context, cue.first - 1, skipCircumstances(context, last, cue.first));
    if (found) return found;
  }
  return null;
}

/** The cues that lie between two tokens. */
function cuesIn({ cues }: Context, first: number, last: number): TokenRange[] {
  const found: TokenRange[] = [];
  for (let low = firstFrom(cues, first); low < cues.length && cues[low]!.last <= last; low++) found.push(cues[low]!);
  return found;
}

function firstFrom(cues: readonly TokenRange[], first: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The phrase that stands, with what describes it between commas, from one token to another. */
function subjectIn(context: Context, first: number, last: number) {
  if (context.analysis.tokens[last - 1]?.text !== "," || context.columns.quote[first] !== Quote.outside) return null;
  const found = describedBefore(context, last - 1);
  return found?.first === first ? found : null;
}
