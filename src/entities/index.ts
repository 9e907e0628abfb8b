/** Names → mentions → entities (aliases, titles, pronouns), decided per document, then linked across documents. */
import type { Analysis } from "../language/index.ts";
import type { Entities } from "./types.ts";

export type { Entities, Entity, Mention } from "./types.ts";

/** The entities of one text and where it mentions them. */
export function findEntities(_analysis: Analysis): Entities {
  return { entities: [], mentions: [] };
}
