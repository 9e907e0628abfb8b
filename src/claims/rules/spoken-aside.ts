import { Quote } from "../columns.ts";
import { type Context, changed, type Relation } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { isIn } from "../words.ts";
import type { Rule } from "./rule.ts";

/** "Speaking to the BBC, he said: “…”", "Asked about it, …": to whom and why the source spoke is no part of what was said. */
export const spokenAside: Rule = {
  id: "spoken-aside",
  apply(context, relation): Relation {
    const { source, content } = relation;
    const [part, ...others] = content;
    if (!source || !part || others.length === 0 || part.last > source.first || !isAside(context, part)) return relation;
    return changed(relation, this.id, { content: others });
  },
};

function isAside({ analysis: { tokens }, columns }: Context, { first }: TokenRange): boolean {
  const { lower, lemma, participle } = tokens[first]!;
  if (columns.quote[first] !== Quote.outside || !(participle || lower.endsWith("ing"))) return false;
  return isIn("talk", lemma.toLowerCase()) || isIn("addressed", lemma.toLowerCase());
}
