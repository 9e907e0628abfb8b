import { around, type Context, phraseAt, type Relation, trimmed } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { isIn } from "../words.ts";

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
    const source = agentFrom(context, group.last + 1);
    const content = trimmed(context, around(context, before.last - 1));
    return source && content
      ? [{ cue: { first: group.first, last: group.last }, source, content: [content], rules: [ID] }]
      : [];
  });
}

/** The noun phrase of an agent with what belongs to its name: "the Institute for the Study of War (ISW)". */
function agentFrom(context: Context, first: number): TokenRange | null {
  const { tokens } = context.analysis;
  let phrase = phraseAt(context, first);
  if (phrase?.first !== first) return null;
  let last = phrase.last;
  for (let next = last; ; last = next) {
    const preposition = tokens[last];
    phrase = preposition && /^(?:for|of|on|in)$/.test(preposition.lower) ? phraseAt(context, last + 1) : null;
    if (phrase?.first !== last + 1 || tokens[phrase.head]!.pos !== "PROPN") break;
    next = phrase.last;
  }
  if (tokens[last]?.lower === "(" && tokens[last + 2]?.lower === ")") last += 3;
  return { first, last };
}

/** Whether a relation points back at an earlier sentence. */
export function pointsBack({ rules }: Relation): boolean {
  return rules.includes(ID);
}
