import type { EntityRecord } from "../../records.ts";
import { compare } from "../summary/group.ts";

/** Records of one id made one, in the order of the first. The name is that of the first; other names are aliases. */
export function unite(records: readonly EntityRecord[]): EntityRecord[] {
  const byId = new Map<string, EntityRecord>();
  for (const record of records) {
    const known = byId.get(record.id);
    byId.set(record.id, known ? united(known, record) : record);
  }
  return [...byId.values()];
}

function united(a: EntityRecord, b: EntityRecord): EntityRecord {
  return {
    ...a,
    aliases: otherNames(a.name, [...a.aliases, b.name, ...b.aliases]),
    roles: sorted([...a.roles, ...b.roles]),
    country: a.country ?? b.country,
    mentions: a.mentions + b.mentions,
    documents: sorted([...a.documents, ...b.documents]),
    claims: a.claims + b.claims,
    about: a.about + b.about,
    firstSeen: earlier(a.firstSeen, b.firstSeen),
    lastSeen: later(a.lastSeen, b.lastSeen),
    rating: a.rating ?? b.rating,
  };
}

/** Each name once, in order of code, without the one it goes by. */
export function otherNames(name: string, names: readonly string[]): string[] {
  return sorted(names.filter((other) => other !== name));
}

export function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compare);
}

/** The earlier of two days, the unknown left out of account. */
export function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

export function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}
