import { type Context, changed, phraseAt, type Relation, verbsAt, without } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import type { Rule } from "./rule.ts";

/** "“…,” its director, Rosa Lima, said": the word before a noun is the source's as well, and no content. */
export const wholeSource: Rule = {
  id: "whole-source",
  apply(context, relation): Relation {
    const { source, cue } = relation;
    const clause = source && cue && source.last <= cue.first ? clauseIn(context, source) : null;
    if (clause) return changed(relation, this.id, { source: clause });
    const named = source && calledItself(context, source.first);
    if (source && named !== null) return changed(relation, this.id, { source: { first: named, last: source.last } });
    const phrase = source && phraseAt(context, source.first);
    const before = source && context.analysis.tokens[source.first - 1];
    if (!source || !cue || !before || phrase?.first !== before.index || !/^(?:DET|PRON)$/.test(before.pos))
      return relation;
    const whole = { first: before.index, last: source.last };
    if (cue.first < whole.last && cue.last > whole.first) return relation;
    const content = relation.content.flatMap((part) => without(part, whole));
    return content.length > 0 ? changed(relation, this.id, { source: whole, content }) : relation;
  },
};

/** "the prince | accepted responsibility for the murder but did not say": the source as far as its own verb; null when it holds none. */
function clauseIn(context: Context, { first, last }: TokenRange): TokenRange | null {
  const { tokens } = context.analysis;
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i]!;
    if (/^(?:who|which|that|whose|whom|where|,|\(|–|—)$/.test(lower)) return null;
    const group = i > first ? verbsAt(context, i) : null;
    // Plain forms are often nouns ("the ransomware gang").
    if (group?.finite && group.last < last && tokens[group.head]!.lower !== tokens[group.head]!.lemma.toLowerCase()) {
      const end = tokens[i - 1]!.pos === "ADV" ? i - 1 : i;
      return phraseAt(context, end - 1)?.last === end ? { first, last: end } : null;
    }
  }
  return null;
}

/** "a gang calling | itself Black Basalt": where the phrase begins that a reflexive pronoun stands in, or null. */
function calledItself(context: Context, first: number): number | null {
  const { tokens } = context.analysis;
  if (!/^(?:itself|himself|herself|themselves)$/.test(tokens[first]!.lower) || tokens[first - 1]?.pos !== "VERB")
    return null;
  return phraseAt(context, first - 2)?.first ?? null;
}
