import type { DateExpression } from "../dates/index.ts";
import type { Entity } from "../entities/index.ts";
import type { Act, Certainty, Mode } from "../records.ts";
import type { Range } from "../text.ts";

/** One step of a chain: who passes the claim on, and the words that say so. */
export interface Link {
  readonly actor: Entity | null;
  readonly source: Range | null;
  readonly cue: Range | null;
}

/** A hedge: the actor's own ("may"), or the reporter's, who keeps a distance ("reportedly"). */
export interface HedgeRange extends Range {
  readonly by: "actor" | "reporter";
}

/** One attribution relation. The fields are those of the Claim record in docs/records.md, before ids are given. */
export interface Attribution extends Link {
  /** In order, not empty. */
  readonly content: readonly Range[];
  readonly statement: string;
  readonly act: Act;
  readonly mode: Mode;
  readonly polarity: "positive" | "negative";
  readonly certainty: Certainty;
  readonly hedges: readonly HedgeRange[];
  /** Whether the cue takes the content for true ("admitted"), keeps a distance from it ("claimed"), or neither. */
  readonly factivity: "factive" | "distant" | "neutral";
  /** Outermost first. */
  readonly via: readonly Link[];
  readonly saidAt: DateExpression | null;
  readonly setting: Range | null;
  readonly addressee: Range | null;
  readonly sentence: Range;
  readonly reasons: Reasons;
}

/** Why an attribution reads as it does. */
export interface Reasons {
  /** Ids of the models and rules that found or changed it, in order; lexicons/claim-rules.tsv says what each does. */
  readonly rules: readonly string[];
  readonly act: ActReason;
  /** The hedge that sets the certainty, or null when nothing qualifies the claim. */
  readonly certainty: Range | null;
}

/** What the act was read from. */
export interface ActReason {
  /** The word of the cue that is in the lexicon of cues, and its act there. */
  readonly word: Range | null;
  readonly listed: Act | null;
  /** What negates or embeds it: `negation`, `failure`, `refusal` or `short` ("stopped short of"). */
  readonly operator: string | null;
  /** What decided in the end: the lexicon, what an operator makes of the act, what the cue governs and its content says, or who speaks (a body of analysts that judges). */
  readonly by: "lexicon" | "frame" | "content" | "judgement" | "default";
}
