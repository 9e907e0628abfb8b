/** Attribution: cue → source and content → actor, act, certainty, chain. */
import type { DateExpression } from "../dates/index.ts";
import type { Entities } from "../entities/index.ts";
import type { Analysis } from "../language/index.ts";
import type { Attribution } from "./types.ts";

export type { Attribution } from "./types.ts";

/** The attribution relations of a text, in order. */
export function findClaims(_analysis: Analysis, _entities: Entities, _dates: readonly DateExpression[]): Attribution[] {
  return [];
}
