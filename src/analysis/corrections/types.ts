import type { EntityType, Rating } from "../../records.ts";

/** An entity as a person names it: by its name, or by type and name ("organization:Wagner"; an id is that too). */
export interface Reference {
  readonly type: EntityType | null;
  readonly name: string;
}

/** A name that means somebody else. */
export interface Split {
  /** As it stands in the text; case and accents do not matter. */
  readonly name: string;
  /** Only where it was taken for this entity; `null`: for any. */
  readonly from: Reference | null;
  /** Only in these documents: patterns for their paths or ids. Without any, in all. */
  readonly in: readonly string[];
  /** Whom it means there. */
  readonly into: Reference;
}

/** What a user has to say about entities, in the order of the file. Each list pairs an entity with what is said of it. */
export interface Corrections {
  /** Names of one entity; it goes by the first. */
  readonly merge: readonly (readonly Reference[])[];
  readonly split: readonly Split[];
  readonly rename: readonly (readonly [Reference, string])[];
  readonly retype: readonly (readonly [Reference, EntityType])[];
  readonly drop: readonly Reference[];
  readonly aliases: readonly (readonly [Reference, readonly string[]])[];
  readonly roles: readonly (readonly [Reference, readonly string[]])[];
  readonly country: readonly (readonly [Reference, string])[];
  readonly rating: readonly (readonly [Reference, Rating])[];
}
