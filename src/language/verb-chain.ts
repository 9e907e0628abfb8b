import { readLexicon } from "../data.ts";
import type { Token } from "./types.ts";

/** Verbs whose past is spelled as their base form. */
export const INVARIANT = new Set(readLexicon("invariant-verbs").map(([verb = ""]) => verb));
const NEGATIONS = new Set(["not", "n't", "n’t", "never", "cannot"]);
/** At most so many adverbs stand between an auxiliary and its verb. */
const MAX_ADVERBS = 4;

/** The words of a group, as positions. */
export interface Chain {
  readonly verbs: number[];
  last: number;
  negated: boolean;
  future: boolean;
}

/** Auxiliaries, negations, adverbs, the subject of a question ("did he say"), up to the main verb. */
export function readChain(tokens: readonly Token[], start: number, end: number): Chain {
  const chain: Chain = { verbs: [start], last: start + 1, negated: false, future: false };
  for (let at = start; tokens[at]!.pos === "AUX"; ) {
    let next = skipAdverbs(tokens, at + 1, end);
    if (next < end && tokens[next]!.pos === "PRON") next = skipAdverbs(tokens, next + 1, end);
    if (next >= end || !isVerb(tokens[next]!) || !mayFollow(tokens[at]!, tokens[next]!)) {
      // "is not a", "did n't": a negation belongs to its auxiliary even with no verb behind it.
      if (at + 1 < end && NEGATIONS.has(tokens[at + 1]!.lower)) {
        chain.negated = true;
        chain.last = at + 2;
      }
      break;
    }
    if (hasNegation(tokens, at + 1, next)) chain.negated = true;
    chain.verbs.push(next);
    at = next;
    // "is going to deploy"; what follows may be an auxiliary in turn ("going to be deployed").
    if (tokens[at]!.lower === "going" && tokens[at + 1]?.lower === "to" && at + 2 < end && isBase(tokens[at + 2]!)) {
      at += 2;
      chain.future = true;
      chain.verbs.push(at);
    }
    chain.last = at + 1;
  }
  return chain;
}

export function isVerb(token: Token): boolean {
  return token.pos === "VERB" || token.pos === "AUX";
}

export function skipAdverbs(tokens: readonly Token[], from: number, end: number): number {
  let k = from;
  while (k < end && k < from + MAX_ADVERBS && isAdverb(tokens, k)) k++;
  return k;
}

function isAdverb(tokens: readonly Token[], k: number): boolean {
  const { pos, lower } = tokens[k]!;
  return pos === "ADV" || NEGATIONS.has(lower) || (lower === "no" && tokens[k + 1]?.lower === "longer");
}

export function hasNegation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (negates(tokens, k)) return true;
  return false;
}

function negates(tokens: readonly Token[], k: number): boolean {
  const { lower } = tokens[k]!;
  return NEGATIONS.has(lower) || (lower === "no" && tokens[k + 1]?.lower === "longer");
}

/** Where "not", "never" or "no longer" right before token `i` begins, else `i`. */
export function negationBefore(tokens: readonly Token[], i: number): number {
  if (i > 0 && NEGATIONS.has(tokens[i - 1]!.lower)) return i - 1;
  return i > 1 && negates(tokens, i - 2) && tokens[i - 1]!.lower === "longer" ? i - 2 : i;
}

/** "be" takes -ing and participles, "have" participles, the others the base form. */
function mayFollow(auxiliary: Token, verb: Token): boolean {
  if (verb.lower.endsWith("s") && verb.lower !== verb.lemma && verb.pos === "VERB") return false;
  if (auxiliary.lemma === "be" || auxiliary.lemma === "get")
    return verb.participle || !isBase(verb) || INVARIANT.has(verb.lower) || verb.lower === "become";
  return true;
}

export function isBase(token: Token): boolean {
  return isVerb(token) && token.lower === token.lemma && !token.participle;
}
