import { readLexicon } from "../data.ts";
import type { Token, VerbGroup } from "./types.ts";
import { type Chain, INVARIANT, isBase } from "./verb-chain.ts";

const MODALS = new Set(["will", "would", "shall", "should", "can", "could", "may", "might", "must", "ought"]);
const PAST = /^(?:was|were|did|had|got|['’]d)$/;
const TWO_OBJECTS = new Set(readLexicon("two-object-verbs").map(([verb = ""]) => verb));
/** "failed to deny", but "troops expected to leave". */
const ACTIVE_WITH_TO = new Set(readLexicon("active-infinitive-verbs").map(([verb = ""]) => verb));
const DAYS = new Set(readLexicon("day-words").map(([word = ""]) => word));
/** Participles that are no past tense: "seen", "known", "gone", "begun". */
const PARTICIPLE_ONLY = /(?:en|wn|one|un|ung|unk)$/;

type VerbFeatures = Pick<VerbGroup, "finite" | "tense" | "perfect" | "passive" | "modal">;

/** What a chain of verbs says: its tense and voice. `before` is the sentence's verb group before it. */
export function verbFeatures(
  tokens: readonly Token[],
  chain: Chain,
  infinitive: boolean,
  before: VerbGroup | undefined,
): VerbFeatures {
  const words = chain.verbs.map((v) => tokens[v]!);
  const leading = words[0]!;
  const main = words.at(-1)!;
  const modal = leading.pos === "AUX" && MODALS.has(leading.lemma) ? modalOf(leading, words) : null;
  const auxiliary = words.length > 1 ? words.at(-2)! : undefined;
  const form = main.participle || (!isBase(main) && !main.lower.endsWith("ing")) || INVARIANT.has(main.lower);
  const byBe = auxiliary?.pos === "AUX" && /^(?:be|get)$/.test(auxiliary.lemma) && main.pos === "VERB" && form;
  const alone = words.length === 1 && main.participle && !isMainVerb(tokens, chain.verbs[0]!);
  const perfect = words.slice(0, -1).some((word, w) => isHave(word, words[w + 1]!));
  const passive = alone || (byBe && !(auxiliary.lower === "'s" && perfect));
  const shared = !infinitive && words.length === 1 && sharesAuxiliary(tokens, chain.verbs[0]!, before);
  if (shared)
    return { finite: before!.finite, tense: before!.tense, perfect: false, passive: false, modal: before!.modal };
  const finite =
    !infinitive &&
    (isFiniteForm(leading) || (words.length === 1 && main.participle && !alone)) &&
    !isCaused(tokens, chain.verbs[0]!, before);
  const tense = finite ? tenseOf(tokens, chain, leading, modal) : null;
  return { finite, tense, perfect, passive, modal };
}

/** "trained in the belief that": the clause is the noun's. */
const CONTENT_NOUN =
  /^(?:belief|claim|fact|hope|idea|report|view|fear|evidence|allegation|suspicion|ground|condition)$/;

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

/**
 * What was taken for a participle is the main verb when it has a subject before it and behind it an object ("militias fired rockets"), a
 * that-clause, after a circumstance or not ("confirmed on Friday that"), or an infinitive that only the active takes ("failed to deny").
 */
function isMainVerb(tokens: readonly Token[], verb: number): boolean {
  const { lower, lemma, sentence } = tokens[verb]!;
  let k = verb - 1;
  while (k > verb - 5 && tokens[k]?.pos === "ADV") k--;
  const before = tokens[k];
  const next = tokens[verb + 1];
  if (before?.sentence !== sentence || next?.sentence !== sentence || !/^(?:NOUN|PROPN|PRON)$/.test(before.pos))
    return false;
  if (next.lower === "to") return ACTIVE_WITH_TO.has(lemma);
  if (TWO_OBJECTS.has(lemma) || PARTICIPLE_ONLY.test(lower)) return false;
  if (next.lower === "that" && next.pos === "SCONJ") return true;
  if (next.pos === "ADP") return complementAfter(tokens, verb + 2);
  return k === verb - 1 && /^(?:DET|PRON|PROPN|NOUN)$/.test(next.pos) && !isTime(next, tokens[verb + 2]);
}

/** Whether a that-clause, or an object right after a weekday, stands behind the phrase that begins at `i`. */
function complementAfter(tokens: readonly Token[], i: number): boolean {
  if (DAYS.has(tokens[i]?.lower ?? "")) return /^(?:DET|NOUN|PROPN|ADJ|SCONJ)$/.test(tokens[i + 1]?.pos ?? "");
  let k = i;
  while (k < i + 6 && /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM)$/.test(tokens[k]?.pos ?? "")) k++;
  return k > i && tokens[k]?.lower === "that" && tokens[k]?.pos === "SCONJ" && !CONTENT_NOUN.test(tokens[k - 1]!.lemma);
}

/** "issued Monday", "dated March 16", "issued the following day": when, not what. "Who" and "that" are no objects, either. */
function isTime({ lower, pos }: Token, after: Token | undefined): boolean {
  if (DAYS.has(lower) || /^(?:this|that|who|which|last)$/.test(lower)) return true;
  return pos === "PROPN" ? after?.pos === "NUM" : /^(?:following|previous|next|same)$/.test(after?.lower ?? "");
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
