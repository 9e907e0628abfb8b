/** Names → mentions → entities (aliases, titles, pronouns), decided per document, then linked across documents. */
export { findEntities } from "./find.ts";
export { type Linker, linkEntities } from "./link.ts";
export { nominalEntity, resolve } from "./resolve.ts";
export type { Entities, Entity, Mention } from "./types.ts";
