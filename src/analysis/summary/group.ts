import type { ClaimRecord, DateRecord, FigureRecord } from "../../records.ts";

type Evidence = ClaimRecord | FigureRecord | DateRecord;

/** Records that say the same, under the one that stands first. */
export interface Group<T extends Evidence> {
  first: T;
  times: number;
  readonly documents: Set<string>;
}

/** Puts a record with those of its key. Which one stands for them does not depend on the order they come in. */
export function addToGroup<T extends Evidence, G extends Group<T>>(
  groups: Map<string, G>,
  key: string,
  record: T,
  create: (group: Group<T>) => G,
): G {
  const found = groups.get(key);
  if (!found) {
    const made = create({ first: record, times: 1, documents: new Set([record.document]) });
    groups.set(key, made);
    return made;
  }
  if (byPlace(record, found.first) < 0) found.first = record;
  found.times++;
  found.documents.add(record.document);
  return found;
}

/** By file, then by position. */
function byPlace(a: Evidence, b: Evidence): number {
  return compare(a.path, b.path) || compare(a.document, b.document) || a.start - b.start || compare(a.id, b.id);
}

/** By code unit: the same order in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The best by score, ties by place. */
export function ranked<T extends Evidence, G extends Group<T>>(groups: Iterable<G>, score: (group: G) => number): G[] {
  return [...groups]
    .map((group) => ({ group, score: score(group) }))
    .sort((a, b) => b.score - a.score || byPlace(a.group.first, b.group.first))
    .map(({ group }) => group);
}

/** How often something is said: more often is more, but ever less so; documents count more than repeats in one. */
export function weightOf({ times, documents }: Pick<Group<Evidence>, "times" | "documents">): number {
  return 2 * Math.log2(documents.size) + Math.log2(times);
}
