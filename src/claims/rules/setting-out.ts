import { changed, type Relation, verbsAt } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { settingAt } from "../setting.ts";
import type { Rule } from "./rule.ts";

/** "denied the reports in an interview with X on Friday": where it was said is no part of what was said. */
export const settingOut: Rule = {
  id: "setting-out",
  apply(context, relation): Relation {
    const { cue } = relation;
    // "“…,” she wrote on X": a part that is nothing but where it was said.
    const isSetting = ({ first, last }: TokenRange) => settingAt(context, first - 1)?.last === last;
    const said = relation.content.filter((one) => !isSetting(one));
    if (cue && said.length > 0 && said.length < relation.content.length) {
      const within = settingAt(context, cue.last - 1) !== null && cue.last - cue.first > 1;
      return changed(relation, this.id, {
        content: said,
        cue: within ? { first: cue.first, last: cue.last - 1 } : cue,
      });
    }
    const { content } = relation;
    const [part] = content;
    const { tokens } = context.analysis;
    if (!cue || !part || content.length > 1 || part.first < cue.last || tokens[part.first]!.lower === "that")
      return relation;
    for (let i = part.first + 1; i < part.last; i++) {
      if (context.columns.quote[i] !== 0 || verbsAt(context, i)?.finite) return relation;
      if (settingAt(context, i)) return changed(relation, this.id, { content: [{ first: part.first, last: i }] });
    }
    return relation;
  },
};
