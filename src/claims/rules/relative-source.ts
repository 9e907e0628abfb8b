import { type Context, changed, phraseAt, type Relation, verbsAt } from "../relation.ts";
import { cueHead, type TokenRange } from "../role-features.ts";
import type { Rule } from "./rule.ts";

/** "the United States, which has accused both sides, …": the relative pronoun names the source, and is no part of the content. */
export const relativeSource: Rule = {
  id: "relative-source",
  apply(context, relation): Relation {
    const { cue } = relation;
    const group = cue && verbsAt(context, cueHead(context.columns, cue));
    const pronoun = group?.finite && !group.passive ? context.analysis.tokens[group.first - 1] : undefined;
    if (pronoun?.pos !== "PRON" || !/^(?:who|which)$/.test(pronoun.lower)) return relation;
    const source = { first: pronoun.index, last: pronoun.index + 1 };
    const content = relation.content.filter((part) => part.first !== source.first || part.last !== source.last);
    return changed(relation, this.id, { source, content });
  },
};

/** What a relative pronoun stands for: the noun phrase before it, a comma between or not; null when there is none. */
export function antecedentOf(context: Context, source: TokenRange): TokenRange | null {
  const { tokens } = context.analysis;
  const pronoun = tokens[source.first]!;
  if (source.last - source.first !== 1 || !/^(?:who|which)$/.test(pronoun.lower)) return null;
  const before = tokens[source.first - 1]?.lower === "," ? source.first - 2 : source.first - 1;
  const phrase = phraseAt(context, before);
  return phrase && tokens[before]?.sentence === pronoun.sentence ? { first: phrase.first, last: phrase.last } : null;
}
