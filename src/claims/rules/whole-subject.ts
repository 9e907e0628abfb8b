import { around, type Context, changed, phraseAt, type Relation, verbsAt, without } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { informs } from "./named-phrase.ts";
import type { Rule } from "./rule.ts";
import { informedBefore } from "./subject.ts";

const LONGEST = 14;

/** "officials briefed on the matter told", "…, two people familiar with the decision said": the source begins with who knows, or behind the comma, not at the last noun before the verb. */
export const wholeSubject: Rule = {
  id: "whole-subject",
  apply(context, relation): Relation {
    const { cue, source } = relation;
    if (!cue || !source || source.last !== cue.first || phraseAt(context, source.first)?.first !== source.first)
      return relation;
    const first = informedBefore(context, source.first)?.first ?? beginning(context, source);
    if (first === source.first) return relation;
    const whole = { first, last: source.last };
    const content = relation.content.flatMap((part) => without(part, whole));
    return content.length > 0 ? changed(relation, this.id, { source: whole, content }) : relation;
  },
};

/** Where the phrase begins that a source is the end of: behind a comma, with a noun and what describes it, and no clause but a relative one. */
function beginning(context: Context, source: TokenRange): number {
  const { tokens } = context.analysis;
  const sentence = around(context, source.first);
  let i = source.first;
  let relative = true;
  while (i > sentence.first && source.first - i < LONGEST) {
    const { lower } = tokens[i - 1]!;
    if (lower === ",") break;
    if (/^[“"”;:()–—-]$/.test(lower)) return source.first;
    if (verbsAt(context, i - 1)?.finite) relative = false;
    if (/^(?:who|which|that)$/.test(lower)) relative = true;
    i--;
  }
  const phrase = phraseAt(context, i);
  const begins = tokens[i - 1]?.lower === "," && phrase?.first === i && phrase.last < source.first;
  if (!begins || !relative || !informs(context, phrase.head)) return source.first;
  const next = tokens[phrase.last]!;
  const describes =
    next.pos === "ADP" ||
    next.pos === "ADJ" ||
    /^(?:who|which)$/.test(next.lower) ||
    verbsAt(context, next.index)?.passive === true;
  return describes ? i : source.first;
}
