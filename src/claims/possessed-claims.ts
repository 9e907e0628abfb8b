import type { NounPhrase } from "../language/index.ts";
import { Quote } from "./columns.ts";
import { framesAt, shippedFrames } from "./frames.ts";
import { type Context, type Relation, sentenceAt, trimmed, verbsAt } from "./relation.ts";
import type { TokenRange } from "./role-features.ts";

/** "his denial that …", "Moscow's claim that …": a noun with its owner and a clause is an attribution to the owner. */
export function possessedClaims(context: Context, taken: Uint8Array): Relation[] {
  const { tokens, nounPhrases } = context.analysis;
  return nounPhrases.flatMap((phrase) => {
    const { first, last, head } = phrase;
    const that = tokens[last];
    if (that?.lower !== "that" || that.pos !== "SCONJ" || head !== last - 1 || taken[head] || taken[last]) return [];
    if (context.columns.quote[first] !== Quote.outside || tokens[head]!.pos !== "NOUN") return [];
    const owner = ownerEnd(context, phrase);
    if (owner === null || framesAt(shippedFrames(), tokens, head)[0]?.pos !== "noun") return [];
    const content = trimmed(context, { first: last, last: clauseEnd(context, last) });
    if (!content) return [];
    const source = { first, last: owner };
    return [{ cue: { first: head, last }, source, content: [content], rules: ["framed"] }];
  });
}

/** Where the possessor within a noun phrase ends ("his | denial", "Moscow | 's claim"), or null. */
function ownerEnd({ analysis: { tokens } }: Context, { first, head }: NounPhrase): number | null {
  if (/^(?:his|her|their|its)$/.test(tokens[first]!.lower)) return first + 1;
  for (let i = first + 1; i < head; i++) if (/^['’]s?$/.test(tokens[i]!.text)) return i;
  return null;
}

/** A clause that opens at token `that` goes on to the second finite verb, a comma, or the full stop of the sentence. */
export function clauseEnd(context: Context, that: number): number {
  const { last }: TokenRange = sentenceAt(context, that);
  let verbs = 0;
  for (let i = that + 1; i < last; i++) {
    const group = verbsAt(context, i);
    const begins = group?.finite === true && group.first === i;
    if (/^[,;.!?]$/.test(context.analysis.tokens[i]!.text) || (begins && ++verbs > 1)) return i;
  }
  return last;
}
