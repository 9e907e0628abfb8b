import type { DateExpression } from "../dates/index.ts";
import type { Entity } from "../entities/index.ts";
import type { Act, Certainty, Mode } from "../records.ts";
import type { Range } from "../text.ts";

/** One attribution relation. The fields are those of the Claim record in docs/records.md, before ids are given. */
export interface Attribution {
  readonly actor: Entity | null;
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly content: readonly Range[];
  readonly statement: string;
  readonly act: Act;
  readonly mode: Mode;
  readonly polarity: "positive" | "negative";
  readonly certainty: Certainty;
  readonly hedges: readonly Range[];
  /** Outermost first. */
  readonly via: readonly { readonly actor: Entity | null; readonly source: Range | null; readonly cue: Range | null }[];
  readonly saidAt: DateExpression | null;
  readonly setting: Range | null;
  readonly addressee: Range | null;
  readonly sentence: Range;
}
