import { Quote } from "../columns.ts";
import { changed, type Relation } from "../relation.ts";
import type { Rule } from "./rule.ts";

/** "Nordkraft, which runs three terminals, confirmed that …": what stands between source and cue describes the source; it was not said. */
export const interrupted: Rule = {
  id: "interrupted",
  apply(context, relation): Relation {
    const { cue, source, content } = relation;
    if (!cue || !source || content.length < 2 || source.last > cue.first) return relation;
    const said = content.filter(
      (part) =>
        part.first < source.last || part.last > cue.first || context.columns.quote[part.first] !== Quote.outside,
    );
    return said.length > 0 && said.length < content.length ? changed(relation, this.id, { content: said }) : relation;
  },
};
