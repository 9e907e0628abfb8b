import { knownName, slug } from "../../entities/index.ts";
import type { Extraction } from "../../extract.ts";
import type { Actor, EntityRecord } from "../../records.ts";
import { reassign } from "./reassign.ts";
import { identity, lookup } from "./reference.ts";
import type { Corrections, Reference } from "./types.ts";
import { otherNames } from "./unite.ts";

/** Who each of these entities is, where it is merged into another. */
export type Merge = (entities: readonly EntityRecord[]) => ReadonlyMap<string, Actor>;

/**
 * The type of what is merged is the one the file gives; else the one the tables know; else that of the entity which goes by the name
 * already, or of the one mentioned most.
 */
export function merger({ merge }: Pick<Corrections, "merge">): Merge {
  const groupOf = lookup(groups(merge).flatMap((group) => group.map((reference) => [reference, group] as const)));
  return (entities) => {
    const members = new Map<readonly Reference[], EntityRecord[]>();
    for (const entity of entities) {
      const group = groupOf(entity)[0];
      const all = group && members.get(group);
      if (all) all.push(entity);
      else if (group) members.set(group, [entity]);
    }
    const found = new Map<string, Actor>();
    for (const [group, all] of members) {
      const { name, type } = group[0]!;
      const typed = type ?? knownName(name)?.type ?? firstOf(all, name).type;
      for (const { id } of all) found.set(id, identity(name, typed));
    }
    return found;
  };
}

/** Lists that share a name are one, under the first name of the first. */
function groups(merge: Corrections["merge"]): Reference[][] {
  const all: Reference[][] = [];
  const groupOf = new Map<string, number>();
  for (const names of merge) {
    const keys = names.map(({ type, name }) => `${type}:${slug(name)}`);
    const shared = new Set(keys.map((key) => groupOf.get(key)).filter((group) => group !== undefined));
    const [into = all.push([]) - 1, ...others] = [...shared].sort((a, b) => a - b);
    for (const other of others) all[into]!.push(...all[other]!.splice(0));
    all[into]!.push(...names);
    for (const { type, name } of all[into]!) groupOf.set(`${type}:${slug(name)}`, into);
  }
  return all.filter((group) => group.length > 0);
}

function firstOf(members: readonly EntityRecord[], name: string): EntityRecord {
  const most = (all: readonly EntityRecord[]) => all.reduce((best, one) => (one.mentions > best.mentions ? one : best));
  const named = members.filter((entity) => slug(entity.name) === slug(name));
  return most(named.length > 0 ? named : members);
}

/** An entity under the identity it was merged into; what it was called is an alias. */
export function mergedRecord(entity: EntityRecord, into: Actor | undefined): EntityRecord {
  return into ? { ...entity, ...into, aliases: otherNames(into.name, [...entity.aliases, entity.name]) } : entity;
}

export function mergeIn(found: Extraction, merge: Merge): Extraction {
  const into = merge(found.entities);
  if (into.size === 0) return found;
  return reassign(
    found,
    {
      mention: (mention) => into.get(mention.entity) ?? { id: mention.entity, name: mention.name, type: mention.type },
      actor: (actor) => into.get(actor.id) ?? actor,
    },
    found.entities.map((entity) => mergedRecord(entity, into.get(entity.id))),
  );
}
