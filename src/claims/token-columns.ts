import type { Analysis, Upos } from "../language/index.ts";
import { cueClass } from "./cue-lexicon.ts";

/** Parts of speech as numbers; 0 is none. */
export const Pos: Readonly<Record<Upos, number>> = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
};

/** Where a token stands with respect to quotation marks. */
export const Quote = { outside: 0, inside: 1, opens: 2, closes: 3 } as const;

/** What each token is, by itself and as part of its phrase: a value a token; `at(column, i)` gives 0 outside the text. */
export interface TokenColumns {
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Uint8Array;
  /** Number of the speech act of the word's lemma in the cue lexicon; 0 for none. */
  readonly cue: Uint8Array;
  readonly quote: Uint8Array;
  /** Position in `Analysis.nounPhrases` / `verbGroups` of the group the token is in, else -1. */
  readonly nounPhrase: Int32Array;
  readonly verbGroup: Int32Array;
  readonly sentence: Int32Array;
  /** How many of a thing begin before token `i` (one value more than tokens): what stands between two tokens is a difference. */
  readonly before: {
    readonly nounPhrases: Int32Array;
    readonly verbGroups: Int32Array;
    readonly commas: Int32Array;
    readonly quoteMarks: Int32Array;
    readonly relatives: Int32Array;
    readonly finiteVerbs: Int32Array;
    /** Words that join clauses: "and", "that", "because". */
    readonly joints: Int32Array;
  };
}

export function tokenColumnsOf(analysis: Analysis): TokenColumns {
  const { tokens } = analysis;
  const length = tokens.length;
  const columns = {
    length,
    word: new Int32Array(length),
    lemma: new Int32Array(length),
    pos: new Uint8Array(length),
    cue: new Uint8Array(length),
    quote: new Uint8Array(length),
    nounPhrase: new Int32Array(length).fill(-1),
    verbGroup: new Int32Array(length).fill(-1),
    sentence: Int32Array.from(tokens, (token) => token.sentence),
  };
  for (const token of tokens) {
    const i = token.index;
    columns.word[i] = token.lowerHash;
    columns.lemma[i] = token.lemmaHash;
    columns.pos[i] = Pos[token.pos];
    columns.cue[i] = cueClass(token.pos === "PROPN" ? token.lower : token.lemma, token.pos);
  }
  for (const { first, last, closed } of analysis.quotations) {
    columns.quote.fill(Quote.inside, first, last);
    columns.quote[first] = Quote.opens;
    if (closed) columns.quote[last - 1] = Quote.closes;
  }
  analysis.nounPhrases.forEach(({ first, last }, n) => {
    columns.nounPhrase.fill(n, first, last);
  });
  analysis.verbGroups.forEach(({ first, last }, n) => {
    columns.verbGroup.fill(n, first, last);
  });
  const { nounPhrase, verbGroup, quote, pos } = columns;
  const finite = new Set(analysis.verbGroups.flatMap((group) => (group.finite ? [group.first] : [])));
  return {
    ...columns,
    before: {
      nounPhrases: countBefore(length, (i) => nounPhrase[i]! >= 0 && nounPhrase[i] !== nounPhrase[i - 1]),
      verbGroups: countBefore(length, (i) => verbGroup[i]! >= 0 && verbGroup[i] !== verbGroup[i - 1]),
      commas: countBefore(length, (i) => tokens[i]!.lower === ","),
      quoteMarks: countBefore(length, (i) => quote[i]! >= Quote.opens),
      relatives: countBefore(length, (i) => RELATIVE.has(tokens[i]!.lower)),
      finiteVerbs: countBefore(length, (i) => finite.has(i)),
      joints: countBefore(length, (i) => pos[i] === Pos.CCONJ || pos[i] === Pos.SCONJ || tokens[i]!.lower === "that"),
    },
  };
}

/** Words that begin a relative clause. */
export const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "whom", "whose"]);

function countBefore(length: number, is: (i: number) => boolean): Int32Array {
  const counts = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) counts[i + 1] = counts[i]! + (is(i) ? 1 : 0);
  return counts;
}

/** A column's value, or 0 where there is no token. */
export function at(column: Int32Array | Uint8Array, i: number): number {
  return i >= 0 && i < column.length ? (column[i] as number) : 0;
}
