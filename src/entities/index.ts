/** Names → mentions → entities (aliases, titles, pronouns), decided per document, then linked across documents. */
export { isAcronym } from "./acronyms.ts";
export { findEntities } from "./find.ts";
export { fold, slug } from "./fold.ts";
export { knownName } from "./gazetteer.ts";
export { nounHead } from "./heads.ts";
export { type Linker, linkEntities } from "./link.ts";
export { nominalEntity } from "./nominal.ts";
export { personKey, personWords, skeleton } from "./people.ts";
export { resolve } from "./resolve.ts";
export type { Entities, Entity, Mention } from "./types.ts";
