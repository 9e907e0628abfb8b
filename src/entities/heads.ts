import { readLexicon } from "../data.ts";
import type { EntityType } from "../records.ts";
import { titleKind } from "./roles.ts";

/** What a head noun says of a description in its singular or plural form. */
export interface Head {
  readonly type: EntityType;
  readonly plural: boolean;
}

interface Tables {
  readonly nouns: ReadonlyMap<string, Head>;
  readonly names: ReadonlyMap<string, EntityType>;
}

let tables: Tables | undefined;

function load(): Tables {
  const nouns = new Map<string, Head>();
  const names = new Map<string, EntityType>();
  for (const [head = "", noun, name, plural, pluralType] of readLexicon("entity-heads")) {
    if (name) names.set(head, name as EntityType);
    if (noun === "") continue;
    const many = plural || `${head}s`;
    if (!nouns.has(head)) nouns.set(head, { type: noun as EntityType, plural: false });
    if (many !== head) nouns.set(many, { type: pluralType as EntityType, plural: true });
  }
  return { nouns, names };
}

/** The head of a description ("the ministry", "two soldiers"), by its last noun in lower case; undefined when it names no entity. */
export function nounHead(lower: string): Head | undefined {
  tables ??= load();
  const found = tables.nouns.get(lower);
  if (found) return found;
  const kind = titleKind(lower);
  if (kind && !lower.endsWith(".")) return { type: "person", plural: false };
  const singular = lower.endsWith("s") ? titleKind(lower.slice(0, -1)) : undefined;
  return singular ? { type: "group", plural: true } : undefined;
}

/** The type of a name that ends in the word or begins with it before "of" ("Defense Ministry", "Gulf of Aden"). */
export function nameHead(lower: string): EntityType | undefined {
  tables ??= load();
  return tables.names.get(lower);
}
