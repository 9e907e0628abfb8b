import { type Context, changed, type Relation, sentenceAt } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import type { Rule } from "./rule.ts";

const LONGEST = 16;

/** "NAIROBI, Aug 14 (AFP) - The commission said": where a report was filed names no source and is no content. */
export const dateline: Rule = {
  id: "dateline",
  apply(context, relation): Relation {
    const { source, content } = relation;
    const kept = source && withoutDateline(context, source);
    const said = content.map((part) => withoutDateline(context, part));
    if (kept === source && said.every((part, i) => part === content[i])) return relation;
    return changed(relation, this.id, { source: kept, content: said });
  },
};

/** A range that begins its sentence, from behind the dash that ends a place in capitals, with or without date and agency. */
function withoutDateline(context: Context, range: TokenRange): TokenRange {
  const { tokens } = context.analysis;
  const first = tokens[range.first]!;
  if (range.first !== sentenceAt(context, range.first).first || !/^\p{Lu}{3,}$/u.test(first.text)) return range;
  for (let i = range.first + 1; i < Math.min(range.last - 1, range.first + LONGEST); i++) {
    const token = tokens[i]!;
    const spaced = tokens[i - 1]!.end < token.start && token.end < tokens[i + 1]!.start;
    if (spaced && /^(?:[-–—]|--)$/.test(token.text)) return { first: i + 1, last: range.last };
  }
  return range;
}
