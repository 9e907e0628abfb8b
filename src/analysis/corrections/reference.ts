import { knownName, slug } from "../../entities/index.ts";
import type { Actor, EntityType } from "../../records.ts";
import type { Reference } from "./types.ts";

/** What an entity of this name and type is told by. */
export function identity(name: string, type: EntityType): Actor {
  return { id: `${type}:${slug(name)}`, name, type };
}

/**
 * A table of what is said of whom. An entity is meant by its own name, whatever its case and accents, or by another name that the program's
 * tables have for it ("DPRK"): never by a name it has in one document only, so that the same is meant in every document.
 */
export function lookup<T>(entries: readonly (readonly [Reference, T])[]): (entity: Actor) => readonly T[] {
  if (entries.length === 0) return () => [];
  const bySlug = new Map<string, { type: EntityType | null; value: T }[]>();
  for (const [{ type, name }, value] of entries) {
    const known = knownName(name);
    const other = known && (type === null || type === known.type) ? [slug(known.name)] : [];
    for (const key of new Set([slug(name), ...other])) {
      const all = bySlug.get(key) ?? [];
      all.push({ type, value });
      bySlug.set(key, all);
    }
  }
  return ({ name, type }) =>
    (bySlug.get(slug(name)) ?? []).filter((entry) => entry.type === null || entry.type === type).map((e) => e.value);
}
