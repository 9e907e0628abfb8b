import { type Context, changed, type Relation } from "../relation.ts";
import { settingAt } from "../setting.ts";
import { isIn } from "../words.ts";
import type { Rule } from "./rule.ts";

/** "claimed on its channel that …", "confirmed on Wednesday evidence …": where and when it was said stand before what was said. */
export const circumstanceFirst: Rule = {
  id: "circumstance-first",
  apply(context, relation): Relation {
    const [part, ...others] = relation.content;
    const { cue } = relation;
    if (!part || !cue) return relation;
    // The model may have put the preposition with the cue, or nowhere.
    const { tokens } = context.analysis;
    // "commented on | reports": what was talked of is no circumstance.
    const talks = isIn("talk", tokens[cue.last - 2]?.lemma.toLowerCase() ?? "");
    const endsInPreposition = cue.last - cue.first > 1 && tokens[cue.last - 1]!.pos === "ADP" && !talks;
    const start = endsInPreposition ? cue.last - 1 : cue.last;
    if (part.first < start || part.first > start + 1) return relation;
    const first = skipCircumstances(context, start, part.last);
    if (first <= part.first) return relation;
    return changed(relation, this.id, {
      cue: { first: cue.first, last: start },
      content: [{ first, last: part.last }, ...others],
    });
  },
};

/** "said | , meanwhile, | that": where an adverb between commas ends, before a clause. */
function parenthesisEnd({ analysis: { tokens } }: Context, i: number): number | undefined {
  const stands = tokens[i]!.text === "," && tokens[i + 1]?.pos === "ADV" && tokens[i + 2]?.text === ",";
  return stands && tokens[i + 3]?.lower === "that" ? i + 2 : undefined;
}

/** The first token from `first` on that is no setting, date or preposition of a date; `first` when nothing would be left. */
export function skipCircumstances(context: Context, first: number, last: number): number {
  const { tokens } = context.analysis;
  let i = first;
  while (i < last) {
    const opens = tokens[i]!.pos === "ADP" ? i + 1 : i;
    const next = settingAt(context, i)?.last ?? context.dates.get(opens) ?? parenthesisEnd(context, i);
    // "announced three days of mourning": a measure of something.
    if (next === undefined || tokens[next]?.lower === "of") break;
    i = tokens[next]?.text === "," ? next + 1 : next;
  }
  return i < last ? i : first;
}
