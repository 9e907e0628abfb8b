import type { EntityCore as EntityRecord } from "../records.ts";
import { byCode } from "./build.ts";
import { knownName } from "./gazetteer.ts";
import { personKey, personWords, skeleton } from "./people.ts";

/** Puts the entities of many documents into one list. Documents may be added in any order: `finish` gives the same list. */
export interface Linker {
  /** Adds the entities of one document. */
  add(entities: readonly EntityRecord[]): void;
  /** One record an entity, by falling number of mentions, then by id. The linker may go on taking documents. */
  finish(): EntityRecord[];
  /** The id and name under which `finish` lists each id added. */
  linked(): ReadonlyMap<string, { readonly id: string; readonly name: string }>;
}

/** What is known of one id so far. Sums and sets only, so that the order of documents leaves no trace. */
interface Tally {
  readonly id: string;
  readonly type: EntityRecord["type"];
  readonly names: Map<string, number>;
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
  readonly countries: Map<string, number>;
  readonly documents: Set<string>;
  mentions: number;
  claims: number;
}

/**
 * Links entities across documents, with caution: equal ids are one; so are ids that differ only in how a name is transliterated;
 * a surname alone joins a full name only when all documents together know one full name with it, and other spellings of itself
 * when they know none. `mayJoin` has the last word.
 */
export function linkEntities(mayJoin: (id: string, into: string) => boolean = () => true): Linker {
  const tallies = new Map<string, Tally>();
  const joins = () => new Map([...targets(tallies)].filter(([id, into]) => mayJoin(id, into)));
  return {
    add(entities) {
      for (const entity of entities) addTo(tallyOf(tallies, entity), entity);
    },
    finish() {
      const target = joins();
      const merged = new Map<string, Tally>();
      for (const tally of tallies.values()) {
        const id = target.get(tally.id) ?? tally.id;
        const into = merged.get(id) ?? emptyTally(id, tally.type);
        merged.set(id, into);
        join(into, tally, id === tally.id);
      }
      return [...merged.values()].map(recordOf).sort((a, b) => b.mentions - a.mentions || byCode(a.id, b.id));
    },
    linked() {
      const target = joins();
      return new Map(
        [...tallies.keys()].map((id) => {
          const into = target.get(id) ?? id;
          return [id, { id: into, name: nameOf(tallies.get(into)!) }];
        }),
      );
    },
  };
}

function tallyOf(tallies: Map<string, Tally>, { id, type }: EntityRecord): Tally {
  const found = tallies.get(id);
  if (found) return found;
  const made = emptyTally(id, type);
  tallies.set(id, made);
  return made;
}

function emptyTally(id: string, type: Tally["type"]): Tally {
  return {
    id,
    type,
    names: new Map(),
    aliases: new Set(),
    roles: new Set(),
    countries: new Map(),
    documents: new Set(),
    mentions: 0,
    claims: 0,
  };
}

function addTo(tally: Tally, entity: EntityRecord): void {
  count(tally.names, entity.name, 1);
  if (entity.country !== null) count(tally.countries, entity.country, 1);
  for (const alias of entity.aliases) tally.aliases.add(alias);
  for (const role of entity.roles) tally.roles.add(role);
  for (const document of entity.documents) tally.documents.add(document);
  tally.mentions += entity.mentions;
  tally.claims += entity.claims;
}

function join(into: Tally, from: Tally, own: boolean): void {
  for (const [name, times] of from.names) {
    if (own) count(into.names, name, times);
    else into.aliases.add(name);
  }
  for (const [country, times] of from.countries) count(into.countries, country, times);
  for (const alias of from.aliases) into.aliases.add(alias);
  for (const role of from.roles) into.roles.add(role);
  for (const document of from.documents) into.documents.add(document);
  into.mentions += from.mentions;
  into.claims += from.claims;
}

function count(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

/** Shorter surnames are too often spelled alike by chance. */
const LEAST_LETTERS = 5;

/** Where each id that gives way goes: spellings of one name to the most frequent, lone surnames to their one full name. */
function targets(tallies: ReadonlyMap<string, Tally>): ReadonlyMap<string, string> {
  const target = new Map<string, string>();
  const people = [...tallies.values()].filter((tally) => tally.type === "person");
  const bySkeleton = new Map<string, Tally>();
  for (const tally of people) {
    const words = wordsOf(tally);
    if (words.length < 2) continue;
    const key = personKey(words);
    const best = bySkeleton.get(key);
    if (best === undefined || before(tally, best)) bySkeleton.set(key, tally);
  }
  const bySurname = new Map<string, Set<string>>();
  for (const tally of people) {
    const words = wordsOf(tally);
    if (words.length < 2) continue;
    const chosen = bySkeleton.get(personKey(words))!;
    if (chosen !== tally) target.set(tally.id, chosen.id);
    for (const word of new Set([skeleton(words[0]!), skeleton(words.at(-1)!)])) {
      const all = bySurname.get(word) ?? new Set<string>();
      all.add(chosen.id);
      bySurname.set(word, all);
    }
  }
  const lone = new Map<string, Tally[]>();
  for (const tally of people) {
    const words = wordsOf(tally);
    if (words.length !== 1) continue;
    const surname = skeleton(words[0]!);
    const full = bySurname.get(surname);
    const [only] = full ?? [];
    if (full?.size === 1 && only !== undefined && agrees(tally, tallies.get(only)!)) target.set(tally.id, only);
    else if (full === undefined && surname.length >= LEAST_LETTERS)
      lone.set(surname, [...(lone.get(surname) ?? []), tally]);
  }
  for (const spellings of lone.values()) {
    const best = spellings.reduce((a, b) => (before(b, a) ? b : a));
    const countries = new Set(spellings.flatMap((tally) => mostFrequent(tally.countries).slice(0, 1)));
    if (countries.size <= 1) for (const tally of spellings) if (tally !== best) target.set(tally.id, best.id);
  }
  return target;
}

/** Whether a lone surname may be the bearer of a full name: it is that name's last word, and no country or role speaks against it. */
function agrees(lone: Tally, full: Tally): boolean {
  const surname = skeleton(wordsOf(lone)[0]!);
  const words = wordsOf(full).map(skeleton);
  if (words.at(-1) !== surname && knownName(nameOf(full))?.type !== "person") return false;
  const [a] = mostFrequent(lone.countries);
  const [b] = mostFrequent(full.countries);
  return a === undefined || b === undefined || a === b;
}

function wordsOf(tally: Tally): string[] {
  return personWords(nameOf(tally));
}

function before(a: Tally, b: Tally): boolean {
  return a.mentions !== b.mentions ? a.mentions > b.mentions : a.id < b.id;
}

/** Keys by falling count, then by code. */
function mostFrequent(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || byCode(a, b)).map(([key]) => key);
}

function nameOf(tally: Tally): string {
  return mostFrequent(tally.names)[0] ?? "";
}

function recordOf(tally: Tally): EntityRecord {
  const [name = "", ...others] = mostFrequent(tally.names);
  const aliases = new Set([...others, ...tally.aliases]);
  aliases.delete(name);
  return {
    id: tally.id,
    name,
    type: tally.type,
    aliases: [...aliases].sort(byCode),
    roles: [...tally.roles].sort(byCode),
    country: mostFrequent(tally.countries)[0] ?? null,
    mentions: tally.mentions,
    documents: [...tally.documents].sort(byCode),
    claims: tally.claims,
  };
}
