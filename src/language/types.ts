/** Universal part-of-speech tags (universaldependencies.org). */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/**
 * A word, number or mark, cut as Universal Dependencies cuts English: "don't" is "do" + "n't", "Putin's" is "Putin" + "'s",
 * "Russian-backed" is three tokens, "12,000", "14:30", "2024-10-26" and "U.S." are one.
 */
export interface Token {
  /** Position in `Analysis.tokens`. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly pos: Upos;
  /** Dictionary form, lower case ("failed" → "fail"); a proper noun keeps its spelling. */
  readonly lemma: string;
  /** Position in `Analysis.sentences`. */
  readonly sentence: number;
}

/** A sentence, or a line that stands for one: a heading, an item of a list. Tokens `first` (inclusive) to `last` (exclusive). */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly kind: "prose" | "heading" | "item";
  /** Counts from 0; sentences of one paragraph share it. */
  readonly paragraph: number;
}

/** A stretch in quotation marks, the marks included. `start`/`end` are offsets, `first`/`last` (exclusive) tokens. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** False where the mark that closes it is missing: then it ends with its paragraph. */
  readonly closed: boolean;
}

/** What the stages after this one read: a text, cut and tagged. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}
