import { startsName } from "./noun-phrases.ts";
import type { Sentence, Token, VerbGroup } from "./types.ts";
import { hasNegation, isVerb, negationBefore, readChain, skipAdverbs } from "./verb-chain.ts";
import { verbFeatures } from "./verb-features.ts";

const PARTICLES = new Set(["up", "out", "off", "down", "away", "back"]);

/** The verb groups of every sentence, found in one pass from left to right. */
export function verbGroups(tokens: readonly Token[], sentences: readonly Sentence[]): VerbGroup[] {
  const out: VerbGroup[] = [];
  for (const { first, last } of sentences) {
    let before: VerbGroup | undefined;
    for (let i = first; i < last; ) {
      const group = groupAt(tokens, i, first, last, before);
      if (group) {
        out.push(group);
        before = group;
      }
      i = group?.last ?? i + 1;
    }
  }
  return out;
}

function groupAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  end: number,
  before: VerbGroup | undefined,
): VerbGroup | undefined {
  const token = tokens[i]!;
  const infinitive = token.pos === "PART" && token.lower === "to";
  if (!infinitive && (!isVerb(token) || startsName(tokens, i))) return undefined;
  const start = infinitive ? skipAdverbs(tokens, i + 1, end) : i;
  if (infinitive && !(start < end && isVerb(tokens[start]!))) return undefined;
  const chain = readChain(tokens, start, end);
  if (infinitive && hasNegation(tokens, i + 1, start)) chain.negated = true;
  let first = i;
  const negation = Math.max(before?.last ?? from, negationBefore(tokens, i));
  if (negation < i) {
    first = negation;
    chain.negated = true;
  }
  const head = chain.verbs.at(-1)!;
  const last = isParticle(tokens, head, chain.last, end) ? chain.last + 1 : chain.last;
  return { first, last, head, negated: chain.negated, ...verbFeatures(tokens, chain, infinitive, before) };
}

function isParticle(tokens: readonly Token[], head: number, at: number, end: number): boolean {
  const token = at === head + 1 && at < end ? tokens[at]! : undefined;
  return token?.pos === "ADP" && PARTICLES.has(token.lower);
}
