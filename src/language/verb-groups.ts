import { readLexicon } from "../data.ts";
import { startsName } from "./noun-phrases.ts";
import type { Sentence, Token, VerbGroup } from "./types.ts";

const INVARIANT = new Set(readLexicon("invariant-verbs").map(([verb = ""]) => verb));
const MODALS = new Set(["will", "would", "shall", "should", "can", "could", "may", "might", "must", "ought"]);
const NEGATIONS = new Set(["not", "n't", "n’t", "never", "cannot"]);
const PARTICLES = new Set(["up", "out", "off", "down", "away", "back"]);
const PAST = /^(?:was|were|did|had|got|['’]d)$/;
/** At most so many adverbs stand between an auxiliary and its verb. */
const MAX_ADVERBS = 4;

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

/** The words of a group, as positions. */
interface Chain {
  readonly verbs: number[];
  last: number;
  negated: boolean;
  future: boolean;
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
  return { first, last, head, negated: chain.negated, ...features(tokens, chain, infinitive, before) };
}

function isVerb(token: Token): boolean {
  return token.pos === "VERB" || token.pos === "AUX";
}

/** Auxiliaries, negations, adverbs, the subject of a question ("did he say"), up to the main verb. */
function readChain(tokens: readonly Token[], start: number, end: number): Chain {
  const chain: Chain = { verbs: [start], last: start + 1, negated: false, future: false };
  for (let at = start; tokens[at]!.pos === "AUX" || chain.future; ) {
    chain.future = false;
    let next = skipAdverbs(tokens, at + 1, end);
    if (next < end && tokens[next]!.pos === "PRON") next = skipAdverbs(tokens, next + 1, end);
    if (next >= end || !isVerb(tokens[next]!) || !mayFollow(tokens[at]!, tokens[next]!)) {
      // "is not a", "did n't": a negation belongs to its auxiliary even with no verb behind it.
      if (at + 1 < end && NEGATIONS.has(tokens[at + 1]!.lower)) {
        chain.negated = true;
        chain.last = at + 2;
      }
      return chain;
    }
    if (hasNegation(tokens, at + 1, next)) chain.negated = true;
    chain.verbs.push(next);
    chain.last = next + 1;
    at = next;
    // "is going to deploy"
    if (tokens[at]!.lower === "going" && tokens[at + 1]?.lower === "to" && at + 2 < end && isBase(tokens[at + 2]!)) {
      chain.future = true;
      chain.verbs.push(at + 2);
      chain.last = at + 3;
      return readOn(tokens, chain, at + 2, end);
    }
  }
  return chain;
}

/** What follows "going to" may be an auxiliary in turn ("going to be deployed"). */
function readOn(tokens: readonly Token[], chain: Chain, at: number, end: number): Chain {
  const rest = readChain(tokens, at, end);
  return {
    verbs: [...chain.verbs, ...rest.verbs.slice(1)],
    last: rest.last,
    negated: chain.negated || rest.negated,
    future: true,
  };
}

function skipAdverbs(tokens: readonly Token[], from: number, end: number): number {
  let k = from;
  while (k < end && k < from + MAX_ADVERBS && isAdverb(tokens, k)) k++;
  return k;
}

function isAdverb(tokens: readonly Token[], k: number): boolean {
  const { pos, lower } = tokens[k]!;
  return pos === "ADV" || NEGATIONS.has(lower) || (lower === "no" && tokens[k + 1]?.lower === "longer");
}

function hasNegation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (negates(tokens, k)) return true;
  return false;
}

function negates(tokens: readonly Token[], k: number): boolean {
  const { lower } = tokens[k]!;
  return NEGATIONS.has(lower) || (lower === "no" && tokens[k + 1]?.lower === "longer");
}

/** Where "not", "never" or "no longer" right before token `i` begins, else `i`. */
function negationBefore(tokens: readonly Token[], i: number): number {
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

function isBase(token: Token): boolean {
  return isVerb(token) && token.lower === token.lemma && !token.participle;
}

function isParticle(tokens: readonly Token[], head: number, at: number, end: number): boolean {
  const token = at === head + 1 && at < end ? tokens[at]! : undefined;
  return token?.pos === "ADP" && PARTICLES.has(token.lower);
}

type Features = Pick<VerbGroup, "finite" | "tense" | "perfect" | "passive" | "modal">;

function features(
  tokens: readonly Token[],
  chain: Chain,
  infinitive: boolean,
  before: VerbGroup | undefined,
): Features {
  const words = chain.verbs.map((v) => tokens[v]!);
  const leading = words[0]!;
  const main = words.at(-1)!;
  const modal = leading.pos === "AUX" && MODALS.has(leading.lemma) ? modalOf(leading, words) : null;
  const auxiliary = words.length > 1 ? words.at(-2)! : undefined;
  const form = main.participle || (!isBase(main) && !main.lower.endsWith("ing")) || INVARIANT.has(main.lower);
  const byBe = auxiliary?.pos === "AUX" && /^(?:be|get)$/.test(auxiliary.lemma) && main.pos === "VERB" && form;
  const alone = words.length === 1 && main.participle;
  const perfect = words.slice(0, -1).some((word, w) => isHave(word, words[w + 1]!));
  const passive = alone || (byBe && !(auxiliary.lower === "'s" && perfect));
  const shared = !infinitive && words.length === 1 && sharesAuxiliary(tokens, chain.verbs[0]!, before);
  if (shared)
    return { finite: before!.finite, tense: before!.tense, perfect: false, passive: false, modal: before!.modal };
  const finite = !infinitive && isFiniteForm(leading) && !isCaused(tokens, chain.verbs[0]!, before);
  const tense = finite ? tenseOf(tokens, chain, leading, modal) : null;
  return { finite, tense, perfect, passive, modal };
}

/** "will deploy and train", "to justify and support": a base form after "and" shares what stands before the first verb. */
function sharesAuxiliary(tokens: readonly Token[], verb: number, before: VerbGroup | undefined): boolean {
  if (!before || !isBase(tokens[verb]!) || !isBase(tokens[before.head]!) || before.head === before.first) return false;
  return tokens[verb - 1]!.pos === "CCONJ";
}

/** "let them go", "helped rebels seize": a base form close behind such a verb is no main verb. */
function isCaused(tokens: readonly Token[], verb: number, before: VerbGroup | undefined): boolean {
  if (!before || !isBase(tokens[verb]!) || verb - before.last > 4) return false;
  if (!/^(?:let|help|make)$/.test(tokens[before.head]!.lemma)) return false;
  for (let k = before.last; k < verb; k++) if (/^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[k]!.pos)) return false;
  return true;
}

function isFiniteForm({ lower, pos, participle }: Token): boolean {
  if (pos === "AUX") return !/^(?:be|been|being|having|getting)$/.test(lower);
  return !participle && !lower.endsWith("ing")
    ? true
    : /^(?:bring|sing|ring|swing|cling|fling|sting|spring)$/.test(lower);
}

/** Which modal: "'d" is "had" before a participle. */
function modalOf(leading: Token, words: readonly Token[]): string | null {
  return isHave(leading, words[1]) ? null : leading.lemma;
}

function isHave(word: Token, next: Token | undefined): boolean {
  if (word.pos !== "AUX" || next === undefined) return false;
  const participle = next.participle || next.lower === "been" || next.lower === "had";
  if (word.lemma === "have") return true;
  if (/^['’]d$/.test(word.lower)) return participle;
  return /^['’]s$/.test(word.lower) && next.lower === "been";
}

function tenseOf(
  tokens: readonly Token[],
  chain: Chain,
  leading: Token,
  modal: string | null,
): "past" | "present" | "future" {
  if (chain.future || modal === "will" || modal === "shall") return "future";
  if (modal !== null) return "present";
  if (leading.pos === "AUX" || leading.lemma === "be") return PAST.test(leading.lower) ? "past" : "present";
  if (INVARIANT.has(leading.lower)) return singularBefore(tokens, chain.verbs[0]!) ? "past" : "present";
  return isBase(leading) || leading.lower.endsWith("s") ? "present" : "past";
}

/** Whether a singular noun or pronoun stands before: then "put" without an -s is past. */
function singularBefore(tokens: readonly Token[], verb: number): boolean {
  let k = verb - 1;
  while (k > verb - 3 && tokens[k]?.pos === "ADV") k--;
  const token = tokens[k];
  if (token?.pos === "NOUN") return token.lower === token.lemma;
  return token?.pos === "PROPN" || /^(?:he|she|it|who|which|that)$/.test(token?.lower ?? "");
}
