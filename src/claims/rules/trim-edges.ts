import { type Context, type Relation, trimmed, withoutConjunction } from "../relation.ts";
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

function sourceOf(context: Context, { source }: Relation) {
  const kept = source && withoutConjunction(context, source);
  const bare = kept && trimmed(context, kept);
  // A date speaks for nobody; before a name it says when ("12:10 Colonel Idrissi concedes").
  const dated = bare ? context.dates.get(bare.first) : undefined;
  if (!bare || dated === undefined) return bare;
  return dated < bare.last ? { first: dated, last: bare.last } : null;
}
