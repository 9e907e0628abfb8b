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

/** One attribution relation. The fields are those of the Claim record in docs/records.md, before ids are given. */
export interface Attribution extends Link {
  /** In order, not empty. */
  readonly content: readonly Range[];
  readonly statement: string;
  readonly act: Act;
  readonly mode: Mode;
  readonly polarity: "positive" | "negative";
  readonly certainty: Certainty;
  readonly hedges: readonly Range[];
  /** Outermost first. */
  readonly via: readonly Link[];
  readonly saidAt: DateExpression | null;
  readonly setting: Range | null;
  readonly addressee: Range | null;
  readonly sentence: Range;
}
