import { type Context, type Relation, trimmed, withoutConjunction } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import type { Rule } from "./rule.ts";

/** No span begins or ends with a comma, dash or stop; a source's brackets and a content's quotation marks stay. */
export const trimEdges: Rule = {
  id: "trim-edges",
  apply(context, relation): Relation | null {
    const content = relation.content.map((part) => trimmed(context, part)).filter((part) => part !== null);
    const { tokens } = context.analysis;
    if (!content.some(({ first, last }) => tokens.slice(first, last).some(({ pos }) => pos !== "PUNCT"))) return null;
    return { ...relation, content, source: sourceOf(context, relation) };
  },
};

/** "A senior official, who | asked not to be named, told", "a field, which | state media said": the pronoun of a clause that is no part of the source. */
function withoutRelative({ analysis: { tokens } }: Context, { first, last }: TokenRange): TokenRange {
  if (last - first > 1 && /^(?:which|whom)$/.test(tokens[first]!.lower)) return { first: first + 1, last };
  const dangles = last - first > 1 && /^(?:who|which|whom|whose)$/.test(tokens[last - 1]!.lower);
  return dangles ? { first, last: last - 1 } : { first, last };
}

function sourceOf(context: Context, { source }: Relation) {
  const kept = source && withoutConjunction(context, source);
  const bare = kept && trimmed(context, withoutRelative(context, kept));
  // A date speaks for nobody; before a name it says when ("12:10 Colonel Idrissi concedes").
  const dated = bare ? context.dates.get(bare.first) : undefined;
  if (!bare || dated === undefined) return bare;
  return dated < bare.last ? { first: dated, last: bare.last } : null;
}
