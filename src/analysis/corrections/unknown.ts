import type { Actor } from "../../records.ts";
import { lookup } from "./reference.ts";
import type { Corrections, Reference } from "./types.ts";

/** Names in the file that no entity had, in order: what is said of them had no effect. `seen` are the entities before and after correction. */
export function unknownNames(corrections: Corrections, seen: Iterable<Actor>): string[] {
  const { merge, split, rename, retype, drop, aliases, roles, country, rating } = corrections;
  const facts = [rename, retype, aliases, roles, country, rating].flatMap((list) => list.map(([one]) => one));
  // The first name of a merge may be new.
  const asked: Reference[] = [...merge.flatMap((group) => group.slice(1)), ...drop, ...facts];
  for (const { from } of split) if (from) asked.push(from);
  const of = lookup(asked.map((one) => [one, one] as const));
  const met = new Set<Reference>();
  for (const entity of seen) for (const one of of(entity)) met.add(one);
  return [...new Set(asked.filter((one) => !met.has(one)).map(({ name }) => name))];
}
