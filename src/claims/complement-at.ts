import type { Analysis } from "../language/index.ts";
import { at, Pos, Quote, type TokenColumns } from "./token-columns.ts";

/** What may follow a verb or a noun, as far as a few words tell. `object…`: a noun phrase and what comes behind it. */
export const Complement = {
  end: 1,
  that: 2,
  to: 3,
  question: 4,
  quotation: 5,
  ing: 6,
  clause: 7,
  objectTo: 8,
  objectThat: 9,
  objectQuestion: 10,
  objectPreposition: 11,
  object: 12,
  preposition: 13,
  comma: 14,
  colon: 15,
  other: 16,
  whether: 17,
  adjective: 18,
  toNoun: 19,
  prepositionIng: 20,
} as const;

const QUESTION = new Set(["what", "who", "how", "why", "when", "where", "which"]);
const WHETHER = new Set(["if", "whether"]);
const MOST_ADVERBS = 3;

/** The complement that begins at token `i`; adverbs are skipped. */
export function complementAt(analysis: Analysis, columns: TokenColumns, i: number): number {
  return read(analysis, columns, i, objectAt);
}

/** `object` tells what a noun phrase, given by its number, is. */
function read(analysis: Analysis, columns: TokenColumns, i: number, object: typeof objectAt): number {
  const { pos, quote, sentence, verbGroup, length } = columns;
  let k = i;
  while (k < length && k < i + MOST_ADVERBS && pos[k] === Pos.ADV) k++;
  if (k === 0 || k >= length || sentence[k] !== sentence[k - 1] || quote[k] === Quote.closes) return Complement.end;
  const { lower } = analysis.tokens[k]!;
  const isQuoted = quote[k] === Quote.opens || (lower === "," && at(quote, k + 1) === Quote.opens);
  if (isQuoted) return Complement.quotation;
  if (pos[k] === Pos.PUNCT) return MARKS.get(lower) ?? Complement.end;
  if (lower === "that") return Complement.that;
  if (QUESTION.has(lower)) return Complement.question;
  if (WHETHER.has(lower)) return Complement.whether;
  const isVerb = verbGroup[k]! >= 0;
  if (lower === "to") return isVerb ? Complement.to : Complement.toNoun;
  if (pos[k] === Pos.ADP || pos[k] === Pos.SCONJ) {
    const governs = k + 1 < length && verbGroup[k + 1]! >= 0 && analysis.tokens[k + 1]!.lower.endsWith("ing");
    return governs ? Complement.prepositionIng : Complement.preposition;
  }
  if (columns.nounPhrase[k]! >= 0) return object(analysis, columns, columns.nounPhrase[k]!);
  if (isVerb) return lower.endsWith("ing") ? Complement.ing : Complement.other;
  return pos[k] === Pos.ADJ ? Complement.adjective : Complement.other;
}

const MARKS = new Map<string, number>([
  [",", Complement.comma],
  [":", Complement.colon],
]);

/** A noun phrase: the subject of a clause, or an object. */
function objectAt(analysis: Analysis, columns: TokenColumns, phrase: number): number {
  const { last } = analysis.nounPhrases[phrase]!;
  let k = last;
  while (k < columns.length && k < last + 2 && columns.pos[k] === Pos.ADV) k++;
  const verb = k < columns.length ? columns.verbGroup[k]! : -1;
  if (analysis.verbGroups[verb]?.finite) return Complement.clause;
  return BEHIND_OBJECT.get(read(analysis, columns, last, () => Complement.object)) ?? Complement.object;
}

const BEHIND_OBJECT = new Map<number, number>([
  [Complement.to, Complement.objectTo],
  [Complement.that, Complement.objectThat],
  [Complement.quotation, Complement.objectThat],
  [Complement.question, Complement.objectQuestion],
  [Complement.whether, Complement.objectQuestion],
  [Complement.preposition, Complement.objectPreposition],
  [Complement.toNoun, Complement.objectPreposition],
  [Complement.prepositionIng, Complement.objectPreposition],
]);
