import { type Context, changed, phraseAt, type Relation } from "../relation.ts";
import { cueHead } from "../role-features.ts";
import { isIn } from "../words.ts";
import { skipCircumstances } from "./circumstance-first.ts";
import type { Rule } from "./rule.ts";

const MOST_PHRASES = 4;

/** "told the BBC the company had not paid", "assured him that …": who was told is no part of what was said. */
export const addresseeOut: Rule = {
  id: "addressee-out",
  apply(context, relation): Relation {
    const [part, ...others] = relation.content;
    const { cue } = relation;
    if (!part || !cue || part.first < cue.last || part.first > cue.last + 1) return relation;
    const { tokens } = context.analysis;
    if (!isIn("told", tokens[cueHead(context.columns, cue)]!.lemma.toLowerCase())) return relation;
    const told = phraseAt(context, cue.last);
    if (told?.first !== cue.last) return relation;
    let last = toldEnd(context, told.last);
    last = skipCircumstances(context, last, part.last);
    if (tokens[last]?.text === ",") last++;
    const saysMore = last > part.first && last < part.last - 1 && opensContent(context, last);
    return saysMore ? changed(relation, this.id, { content: [{ first: last, last: part.last }, ...others] }) : relation;
  },
};

/** Where the phrases end that follow who was told ("members of parliament in Doha"). */
function toldEnd(context: Context, last: number): number {
  let end = last;
  for (let k = 0; k < MOST_PHRASES && context.analysis.tokens[end]?.pos === "ADP"; k++) {
    const next = phraseAt(context, end + 1);
    if (next?.first !== end + 1) break;
    end = next.last;
  }
  return end;
}

/** Whether a clause, a quotation or another noun phrase begins at a token. */
function opensContent(context: Context, i: number): boolean {
  const { lower, pos } = context.analysis.tokens[i]!;
  return (
    pos === "SCONJ" ||
    context.columns.quote[i] === 2 ||
    phraseAt(context, i)?.first === i ||
    /^(?:that|if|to|not|what|who|how|why|when|where|there)$/.test(lower)
  );
}
