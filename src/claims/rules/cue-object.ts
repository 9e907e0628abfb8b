import { cueEntryAt } from "../cue-lexicon.ts";
import { type Context, changed, phraseAt, type Relation, verbsAt } from "../relation.ts";
import { cueHead } from "../role-features.ts";
import { isIn } from "../words.ts";
import type { Rule } from "./rule.ts";

/** "did not deny reports of": a speech verb is the cue, its object belongs to the content ("reports of the deployment"). */
export const cueObject: Rule = {
  id: "cue-object",
  apply(context, relation): Relation {
    const { cue, content } = relation;
    const group = cue && verbsAt(context, cueHead(context.columns, cue));
    const next = content[0];
    if (!cue || !group || group.last >= cue.last || next?.first !== cue.last) return relation;
    if (phraseAt(context, group.last)?.first !== group.last || !takesObject(context, group.head)) return relation;
    return changed(relation, this.id, {
      cue: { first: cue.first, last: group.last },
      content: [{ first: group.last, last: next.last }, ...content.slice(1)],
    });
  },
};

function takesObject({ analysis: { tokens } }: Context, head: number): boolean {
  const entry = cueEntryAt(tokens, head);
  return entry?.pos === "verb" && entry.strength === "speech" && !isIn("light", tokens[head]!.lemma.toLowerCase());
}
