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
  /** Whether a verb is a past participle ("was seen", "troops trained abroad"), not a past tense ("they trained"). */
  readonly participle: boolean;
  /** Dictionary form, lower case ("failed" → "fail"); a proper noun keeps its spelling. */
  readonly lemma: string;
  /** `hashText` of `lower`, and of the lemma in small letters. */
  readonly lowerHash: number;
  readonly lemmaHash: number;
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

/**
 * A base noun phrase: from its determiner or first modifier to its head, possessors inside ("Russia's sovereign decision",
 * "12,000 DPRK troops", "the two captured soldiers", "he"). No prepositional phrase, clause, coordination or apposition is inside.
 * Tokens `first` to `last` (exclusive); `head` is the head noun's token (the last noun of "North Korean troops").
 */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/**
 * A verb with its auxiliaries, particles and inner adverbs ("did not deny", "will soon deploy", "has been trained", "to justify").
 * Tokens `first` to `last` (exclusive); `head` is the main verb's token.
 */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** False for "to justify", "preparing" and "trained" without an auxiliary. */
  readonly finite: boolean;
  /** `future` for will/shall/going to; null when the group is not finite. */
  readonly tense: "past" | "present" | "future" | null;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Lower-case modal ("may", "would"), or null. */
  readonly modal: string | null;
}

/** What the stages after this one read: a text, cut, tagged and chunked. Everything is in order of position. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
}
