import { around, type Context, type Relation, trimmed } from "../relation.ts";
import { isIn } from "../words.ts";
import { namedPhrase } from "./named-phrase.ts";

const ID = "reported-by";

/** "This was reported by the X (Y), according to Z." stands for the sentence before: that is what X reported. */
export function reportedBy(context: Context): Relation[] {
  const { analysis, columns } = context;
  const { tokens, sentences } = analysis;
  return sentences.flatMap((sentence, s): Relation[] => {
    const subject = tokens[sentence.first]!;
    const group = analysis.verbGroups[columns.verbGroup[sentence.first + 1] ?? -1];
    const before = sentences[s - 1];
    if (!before || !group || !isIn("pointing", subject.lower) || !group.passive || group.first !== subject.index + 1)
      return [];
    if (tokens[group.last]?.lower !== "by" || !isIn("impersonal", tokens[group.head]!.lemma)) return [];
    const source = namedPhrase(context, group.last + 1);
    const content = trimmed(context, around(context, before.last - 1));
    return source && content
      ? [{ cue: { first: group.first, last: group.last }, source, content: [content], rules: [ID] }]
      : [];
  });
}

/** Whether a relation points back at an earlier sentence. */
export function pointsBack({ rules }: Relation): boolean {
  return rules.includes(ID);
}
