import type { Analysis, VerbGroup } from "../language/index.ts";
import { complementAt } from "./complement-at.ts";
import { at, Pos, Quote, RELATIVE, type TokenColumns } from "./token-columns.ts";

/** The clause a token's verb makes, the same for all tokens of a verb group; 0 outside verb groups, but for `complement`. */
export interface ClauseColumns {
  /** What follows the verb group, or the token itself (see `Complement`). */
  readonly complement: Uint8Array;
  /** What stands before the subject, or where there is none before the verb. */
  readonly opening: Uint8Array;
  /** The lemma of the subject's head; names are all alike. */
  readonly subject: Int32Array;
  /** Whether it is finite, passive and negated, its modal or tense. */
  readonly form: Uint8Array;
}

/** Stands for the lemma of any name. */
export const NAME = 1;
const HAS_SUBJECT = 16;

export function clauseColumnsOf(analysis: Analysis, columns: TokenColumns): ClauseColumns {
  const { length, pos, nounPhrase, lemma } = columns;
  const complement = new Uint8Array(length);
  for (let i = 0; i < length; i++) complement[i] = complementAt(analysis, columns, i + 1);
  const opening = new Uint8Array(length);
  const subject = new Int32Array(length);
  const form = new Uint8Array(length);
  for (const group of analysis.verbGroups) {
    const { first, last } = group;
    let before = first - 1;
    while (before >= 0 && pos[before] === Pos.ADV) before--;
    const phrase = analysis.nounPhrases[before >= 0 ? nounPhrase[before]! : -1];
    const has = phrase !== undefined && columns.sentence[before] === columns.sentence[first];
    if (has) subject.fill(pos[phrase.head] === Pos.PROPN ? NAME : lemma[phrase.head]!, first, last);
    const opens = openingOf(analysis, columns, has ? phrase.first - 1 : before, first);
    opening.fill(opens + (has ? HAS_SUBJECT : 0), first, last);
    form.fill(formOf(group), first, last);
    complement.fill(complementAt(analysis, columns, last), first, last);
  }
  return { complement, opening, subject, form };
}

function formOf({ finite, passive, negated, modal, tense }: VerbGroup): number {
  const time = modal ? 1 : tense === "past" ? 2 : tense === "future" ? 3 : 0;
  return 32 + (finite ? 1 : 0) + (passive ? 2 : 0) + (negated ? 4 : 0) + time * 8;
}

/** A number for the kind of token `before`, behind which the clause of the verb group at `verb` begins. */
function openingOf({ tokens }: Analysis, columns: TokenColumns, before: number, verb: number): number {
  if (before < 0 || columns.sentence[before] !== columns.sentence[verb]) return 1;
  const { lower } = tokens[before]!;
  const quote = columns.quote[before]!;
  if (quote === Quote.closes) return 2;
  if (quote === Quote.opens) return 3;
  if (lower === ",") return at(columns.quote, before - 1) === Quote.closes ? 4 : 5;
  if (lower === "that") return 6;
  if (RELATIVE.has(lower)) return 7;
  return OPENINGS.get(columns.pos[before]!) ?? 15;
}

const OPENINGS = new Map([
  [Pos.SCONJ, 8],
  [Pos.CCONJ, 9],
  [Pos.ADP, 10],
  [Pos.VERB, 11],
  [Pos.AUX, 11],
  [Pos.PUNCT, 12],
  [Pos.PART, 13],
  [Pos.NOUN, 14],
  [Pos.PROPN, 14],
  [Pos.PRON, 14],
]);
