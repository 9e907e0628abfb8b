import type { VerbGroup } from "../../language/index.ts";
import { Quote } from "../columns.ts";
import { type Context, changed, type Relation, verbsAt } from "../relation.ts";
import { cueHead, type TokenRange } from "../role-features.ts";
import type { Rule } from "./rule.ts";

/**
 * "welcomed the move and recommended …", "denied the charge; its director said …": what a verb governs stops before the next main verb of
 * its subject, and before a clause behind a semicolon.
 */
export const ownClause: Rule = {
  id: "own-clause",
  apply(context, relation): Relation {
    const { cue, content } = relation;
    const part = content.at(-1);
    if (!cue || !part || part.first < cue.last) return relation;
    const last = stopOf(context, cue, part);
    if (last === part.last || last === part.first) return relation;
    return changed(relation, this.id, { content: [...content.slice(0, -1), { first: part.first, last }] });
  },
};

function stopOf(context: Context, cue: TokenRange, part: TokenRange): number {
  const { tokens } = context.analysis;
  const main = verbsAt(context, cueHead(context.columns, cue));
  let clause = /^(?:that|if|whether|how|why|what|when|who)$/.test(tokens[part.first]!.lower);
  const { quoteMarks } = context.columns.before;
  const quotes = /["“”']/.test(tokens[part.first]!.text) || quoteMarks[part.last]! > quoteMarks[part.first]!;
  for (let i = part.first; i < part.last; i++) {
    if (context.columns.quote[i] !== Quote.outside) continue;
    const token = tokens[i]!;
    if (
      token.text === ";" &&
      tokens[i + 1]?.lower !== "that" &&
      !quotes &&
      token.sentence === tokens[cue.first]!.sentence
    )
      return i;
    const group = verbsAt(context, i);
    if (group?.finite) clause = true;
    if (/^(?:and|but|yet)$/.test(token.lower) && !clause && secondVerb(context, i, main)) return i;
  }
  return part.last;
}

/** The main verb right behind a conjunction that has the same subject and tense as another; adverbs may stand between. */
export function secondVerb(context: Context, conjunction: number, main: VerbGroup | null): VerbGroup | null {
  const { tokens } = context.analysis;
  let k = conjunction + 1;
  while (tokens[k]?.pos === "ADV") k++;
  const group = verbsAt(context, k);
  if (!main?.finite || !group || group.first > k || context.columns.quote[k] !== Quote.outside) return null;
  // The tagger takes many a second verb for a participle: one with an object of its own is none.
  if (!group.finite) return main.tense === "past" && isPastTense(context, group) ? group : null;
  return group.tense === main.tense && !group.passive && isPlainlyFinite(context, group) ? group : null;
}

/** "recommended" and "recommends" are main verbs for sure; "recommend" may be an infinitive that goes on ("to sell and recommend"). */
function isPlainlyFinite({ analysis: { tokens } }: Context, { first, head, tense, modal }: VerbGroup): boolean {
  return modal === null && (tense === "past" || (first === head && tokens[head]!.lower.endsWith("s")));
}

function isPastTense({ analysis: { tokens } }: Context, { first, last }: VerbGroup): boolean {
  const next = tokens[last];
  if (last - first !== 1 || !tokens[first]!.lower.endsWith("ed") || !next) return false;
  return (
    next.pos === "DET" ||
    /^(?:that|him|her|them|it|his|its|their)$/.test(next.lower) ||
    (next.pos === "VERB" && next.lower.endsWith("ing"))
  );
}
