import { type Context, changed, phraseAt, type Relation, sentenceAt, trimmed } from "../relation.ts";
import { cueHead, type TokenRange } from "../role-features.ts";
import { settingAt } from "../setting.ts";
import { isIn } from "../words.ts";
import type { Rule } from "./rule.ts";

/** "The party won, the commission said on Friday": the model saw no content, and a clause stands before the source, parted by a comma. */
export const fronted: Rule = {
  id: "fronted",
  apply(context, relation): Relation {
    const { cue, source, content } = relation;
    if (!cue || !source || content.length > 0 || source.last !== cue.first) return relation;
    const { tokens } = context.analysis;
    const comma = source.first - 1;
    const { first } = sentenceAt(context, cue.first);
    if (comma <= first || tokens[comma]!.text !== "," || !endsClause(context, toldEnd(context, cue))) return relation;
    const part = trimmed(context, { first: Math.max(first, comma - REACH), last: comma });
    if (!part || OPENERS.has(tokens[part.first]!.pos) || !hasVerb(context, part.first, part.last)) return relation;
    return changed(relation, this.id, { content: [part] });
  },
};

const REACH = 80;
/** A clause that begins so says when or why, not what. */
const OPENERS: ReadonlySet<string> = new Set(["SCONJ", "ADP"]);

/** Behind who was told, if the verb tells ("told reporters"); else behind the cue. */
function toldEnd(context: Context, cue: TokenRange): number {
  const told = phraseAt(context, cue.last);
  const tells = isIn("told", context.analysis.tokens[cueHead(context.columns, cue)]!.lemma.toLowerCase());
  return tells && told?.first === cue.last ? told.last : cue.last;
}

/** Whether nothing but when and where it was said stands between token `i` and a mark. */
function endsClause(context: Context, from: number): boolean {
  const { tokens } = context.analysis;
  let i = from;
  for (;;) {
    const opens = tokens[i]?.pos === "ADP" ? i + 1 : i;
    const next = settingAt(context, i)?.last ?? context.dates.get(opens);
    if (next === undefined) break;
    i = next;
  }
  return (
    tokens[i] === undefined ||
    /^[.,;!?:–—]$/.test(tokens[i]!.text) ||
    tokens[i]!.sentence !== tokens[from - 1]!.sentence
  );
}

function hasVerb({ analysis: { verbGroups }, columns }: Context, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (columns.verbGroup[i]! >= 0 && verbGroups[columns.verbGroup[i]!]!.finite) return true;
  return false;
}
