import { around, type Context, changed, phraseAt, type Relation, sentenceAt, verbsAt } from "../relation.ts";
import { cueHead, type TokenRange } from "../role-features.ts";
import { settingAt } from "../setting.ts";
import { skipCircumstances } from "./circumstance-first.ts";
import type { Rule } from "./rule.ts";

/** A cue the model gave no content: what its verb governs, as far as the clause goes. */
export const complement: Rule = {
  id: "complement",
  apply(context, relation): Relation {
    const { cue, source } = relation;
    if (!cue || relation.content.length > 0) return relation;
    const group = verbsAt(context, cueHead(context.columns, cue));
    if (!group || source?.first === cue.last) return relation;
    const found = complementFrom(context, skipCircumstances(context, cue.last, around(context, cue.first).last));
    return found ? changed(relation, this.id, { content: [found] }) : relation;
  },
};

/** From token `first` to the end of its clause: a comma, a conjunction with a verb behind it, or the words for where it was said. */
function complementFrom(context: Context, first: number): TokenRange | null {
  const { tokens } = context.analysis;
  const opening = tokens[first];
  if (!opening || opening.sentence !== tokens[first - 1]?.sentence || !opens(context, first)) return null;
  const { last } = around(context, first);
  let end = first;
  while (end < last && !ends(context, end)) end++;
  const isNoun = tokens[end - 1]!.pos !== "PRON" && phraseAt(context, first)?.last === end;
  const resumed = isNoun ? asideEnd(context, end, last) : null;
  if (resumed !== null) for (end = resumed; end < last && !ends(context, end); ) end++;
  return end > first ? { first, last: end } : null;
}

/** "said | the mayor, a former boxer, had lied": where the subject's own verb goes on behind what describes it, or null. */
function asideEnd(context: Context, comma: number, last: number): number | null {
  const { tokens } = context.analysis;
  if (tokens[comma]?.text !== ",") return null;
  for (let i = comma + 1; i < Math.min(last, comma + LONGEST_ASIDE); i++) {
    const group = verbsAt(context, i);
    if (group?.finite) return tokens[i - 1]!.text === "," && group.first === i ? i : null;
  }
  return null;
}

const LONGEST_ASIDE = 15;

function opens(context: Context, i: number): boolean {
  const { lower, pos } = context.analysis.tokens[i]!;
  return phraseAt(context, i) !== null || lower === "that" || lower === "to" || pos === "SCONJ" || pos === "ADP";
}

function ends(context: Context, i: number): boolean {
  const { tokens } = context.analysis;
  const token = tokens[i]!;
  if (/^[,;:—–]$/.test(token.text) || settingAt(context, i)) return true;
  if (i === sentenceAt(context, i).last - 1 && /^[.!?]$/.test(token.text)) return true;
  return token.pos === "CCONJ" && verbsAt(context, i + 1)?.finite === true;
}
