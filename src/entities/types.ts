import type { EntityType } from "../records.ts";
import type { Range } from "../text.ts";

/** One place where an entity is named or referred to. `first`/`last` (exclusive) are tokens. */
export interface Mention extends Range {
  readonly first: number;
  readonly last: number;
  readonly form: "name" | "nominal" | "pronoun";
  /** Position of the entity in `Entities.entities`. */
  readonly entity: number;
}

/** Who or what a document speaks of: mentions of one referent, put together. */
export interface Entity {
  /** The type and the folded canonical name: `person:vladimir-putin`. */
  readonly id: string;
  /** Canonical name: the fullest form the document (or a table of well-known names) gives. */
  readonly name: string;
  readonly type: EntityType;
  /** Other names it goes by in the document, sorted. */
  readonly aliases: readonly string[];
  /** Titles and roles, as the text gives them: "Deputy Foreign Minister". */
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-2, or `null`. */
  readonly country: string | null;
}

/** The entities of one document, and their mentions in order of `start`. */
export interface Entities {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}
