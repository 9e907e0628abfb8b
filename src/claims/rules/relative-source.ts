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
    const content = relation.content
      .filter((part) => part.first !== source.first || part.last !== source.last)
      .map((part) => ({ first: part.first, last: clauseEnd(context, part) }));
    return changed(relation, this.id, { source, content });
  },
};

/** Where the relative clause ends within a content: before a comma with the main verb behind it. */
function clauseEnd(context: Context, { first, last }: TokenRange): number {
  const { tokens } = context.analysis;
  for (let i = first; i < last; i++) {
    const group = tokens[i]!.lower === "," ? verbsAt(context, i + 1) : null;
    if (group?.finite && group.first === i + 1) return i;
  }
  return last;
}

/** What a relative pronoun stands for: the noun phrase before it, a comma between or not; null when there is none. */
export function antecedentOf(context: Context, source: TokenRange): TokenRange | null {
  const { tokens } = context.analysis;
  const pronoun = tokens[source.first]!;
  if (source.last - source.first !== 1 || !/^(?:who|which)$/.test(pronoun.lower)) return null;
  const before = tokens[source.first - 1]?.lower === "," ? source.first - 2 : source.first - 1;
  const phrase = phraseAt(context, before);
  return phrase && tokens[before]?.sentence === pronoun.sentence ? { first: phrase.first, last: phrase.last } : null;
}
