import type { Extraction } from "../../extract.ts";
import type { EntityRecord } from "../../records.ts";
import { reassign } from "./reassign.ts";
import { identity, lookup } from "./reference.ts";
import type { Corrections } from "./types.ts";
import { otherNames, sorted } from "./unite.ts";

/** What becomes of one entity: renamed, retyped, told more of; `null` where it is dropped. */
export type Describe = (entity: EntityRecord) => EntityRecord | null;

/** Where several say the same of an entity, the last one holds; aliases and roles add up. */
export function describer(corrections: Corrections): Describe {
  const dropped = lookup(corrections.drop.map((reference) => [reference, true] as const));
  const renamed = lookup(corrections.rename);
  const retyped = lookup(corrections.retype);
  const aliases = lookup(corrections.aliases);
  const roles = lookup(corrections.roles);
  const country = lookup(corrections.country);
  const rating = lookup(corrections.rating);
  return (entity) => {
    const now = identity(renamed(entity).at(-1) ?? entity.name, retyped(entity).at(-1) ?? entity.type);
    const same = now.name === entity.name && now.type === entity.type;
    /** What is said of it under its old name and under its new one. */
    const said = <T>(of: (named: typeof now) => readonly T[]) => (same ? of(entity) : [...of(entity), ...of(now)]);
    if (said(dropped).length > 0) return null;
    if (same && [aliases, roles, country, rating].every((facts) => facts(entity).length === 0)) return entity;
    const former = now.name === entity.name ? [] : [entity.name];
    return {
      ...entity,
      ...(same ? {} : now),
      aliases: otherNames(now.name, [...entity.aliases, ...former, ...said(aliases).flat()]),
      roles: sorted([...entity.roles, ...said(roles).flat()]),
      country: said(country).at(-1) ?? entity.country,
      rating: said(rating).at(-1) ?? entity.rating,
    };
  };
}

/** The same for the entities of one document, and wherever they stand. */
export function describeIn(found: Extraction, describe: Describe): Extraction {
  const now = new Map(found.entities.map((entity) => [entity.id, describe(entity)]));
  if (found.entities.every((entity) => now.get(entity.id) === entity)) return found;
  const meant = <T extends { readonly id: string }>(actor: T) => now.get(actor.id) ?? null;
  return reassign(
    found,
    { mention: ({ entity }) => now.get(entity) ?? null, actor: meant },
    [...now.values()].filter((entity) => entity !== null),
  );
}
