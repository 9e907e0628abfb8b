import { type Relation, trimmed } from "../relation.ts";
import type { Rule } from "./rule.ts";

/** No span begins or ends with a comma, dash or stop; a source's brackets and a content's quotation marks stay. */
export const trimEdges: Rule = {
  id: "trim-edges",
  apply(context, relation): Relation | null {
    const content = relation.content.map((part) => trimmed(context, part)).filter((part) => part !== null);
    if (content.length === 0) return null;
    return { ...relation, content, source: relation.source && trimmed(context, relation.source) };
  },
};
