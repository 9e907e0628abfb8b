import { Pos, Quote } from "../columns.ts";
import { type Context, changed, phraseAt, type Relation, sentenceAt, trimmed } from "../relation.ts";
import { cueHead, type TokenRange } from "../role-features.ts";
import { settingAt } from "../setting.ts";
import { isIn } from "../words.ts";
import { dateline } from "./dateline.ts";
import type { Rule } from "./rule.ts";

/**
 * "The party won, the commission said on Friday", "The river, swollen by rain, rose, said the mayor": the model saw no content, or no verb of
 * it, and a clause stands before the source, parted by a comma.
 */
export const fronted: Rule = {
  id: "fronted",
  apply(context, relation): Relation {
    const { cue, source, content } = relation;
    const inverted = cue && source?.first === cue.last;
    if (!cue || !source || (source.last !== cue.first && !inverted)) return relation;
    const { tokens } = context.analysis;
    const { first } = sentenceAt(context, cue.first);
    const comma = (inverted ? cue.first : source.first) - 1;
    const end = inverted ? source.last : toldEnd(context, cue);
    if (comma <= first || tokens[comma]!.text !== "," || !endsClause(context, end)) return relation;
    const part = trimmed(context, { first: Math.max(first, comma - REACH), last: comma });
    if (!part || !hasVerb(context, part.first, part.last)) return relation;
    if (OPENERS.has(tokens[part.first]!.pos) || tokens[part.first]!.lower === "when")
      return isCircumstance(context, content, part) ? changed(relation, this.id, { content: [] }) : relation;
    if (content.length > 0 && !isFragment(context, content, first) && !isTorn(context, content, part)) return relation;
    const rest = content.some((other) => other.first < end) ? content.filter((other) => other.first >= end) : [];
    return dateline.apply(context, changed(relation, this.id, { content: [part, ...rest] })) ?? relation;
  },
};

const REACH = 80;
/** A clause that begins so says when or why, not what. */
const OPENERS: ReadonlySet<string> = new Set(["SCONJ", "ADP"]);

/** Whether a content is nothing but the first words of the sentence, outside quotation marks, without a verb. */
function isFragment(context: Context, [part, ...others]: readonly TokenRange[], first: number): boolean {
  if (!part || others.length > 0 || part.first !== first || context.columns.quote[first] !== Quote.outside)
    return false;
  return !hasVerb(context, part.first, part.last);
}

/** Whether a content takes up a clause outside quotation marks only in part, or only what comes behind it. */
function isTorn({ columns }: Context, content: readonly TokenRange[], { first, last }: TokenRange): boolean {
  const marks = columns.before.quoteMarks;
  if (marks[last]! > marks[first]! || columns.quote[first] !== Quote.outside) return false;
  if (content.some((part) => part.first > last && columns.verbGroup[part.first]! >= 0)) return false;
  return content.every((part) => part.first >= first && !(part.first === first && part.last >= last - 1));
}

/** "When the lights went out, the minister spoke": one clause that says when or why is all there is, outside quotation marks. */
function isCircumstance({ columns }: Context, content: readonly TokenRange[], { first, last }: TokenRange): boolean {
  const { commas, quoteMarks } = columns.before;
  const [only, ...others] = content;
  if (!only || others.length > 0 || only.first !== first || only.last > last) return false;
  return columns.pos[first] !== Pos.ADP && commas[last] === commas[first] && quoteMarks[last] === quoteMarks[first];
}

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
