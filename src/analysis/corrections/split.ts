import { fold, knownName } from "../../entities/index.ts";
import type { Extraction } from "../../extract.ts";
import type { Actor, DocumentRecord, EntityRecord, MentionRecord } from "../../records.ts";
import type { Span } from "../../text.ts";
import { globMatches } from "./glob.ts";
import { type Meaning, reassign } from "./reassign.ts";
import { identity, lookup } from "./reference.ts";
import type { Split } from "./types.ts";
import { otherNames } from "./unite.ts";

/** Whom a name means by the file, or undefined. */
type Taken = (mention: MentionRecord, entity: Actor) => Actor | undefined;

/** The splits that concern a document, by the name they are about. */
export function splitter(splits: readonly Split[]): (document: DocumentRecord) => Taken | null {
  const compiled = splits.map((split) => ({
    ...split,
    key: fold(split.name),
    isFrom: split.from ? lookup([[split.from, true]]) : () => [true],
  }));
  return ({ path, id }) => {
    const here = compiled.filter(
      (split) => split.in.length === 0 || split.in.some((p) => p === id || globMatches(p, path) || globMatches(p, id)),
    );
    if (here.length === 0) return null;
    const byName = new Map<string, typeof here>();
    for (const split of here) {
      const all = byName.get(split.key);
      if (all) all.push(split);
      else byName.set(split.key, [split]);
    }
    return (mention, entity) => {
      const split = byName.get(nameIn(mention))?.find(({ isFrom }) => isFrom(entity).length > 0);
      return split && identity(split.into.name, split.into.type ?? knownName(split.into.name)?.type ?? mention.type);
    };
  };
}

/**
 * Takes names out of the entities of a document. Pronouns and descriptions of an entity go with the name before them (the first one
 * behind them, where there is none), a claim with the name in its source.
 */
export function splitIn(found: Extraction, taken: Taken): Extraction {
  const byId = new Map(found.entities.map((entity) => [entity.id, entity]));
  const named = new Map<string, Place[]>();
  const touched = new Set<string>();
  for (const mention of found.mentions) {
    if (mention.form === "pronoun") continue;
    const entity = byId.get(mention.entity)!;
    const other = taken(mention, entity);
    if (mention.form !== "name" && !other) continue;
    const to = other ?? entity;
    if (to !== entity) touched.add(entity.id);
    const places = named.get(entity.id) ?? [];
    places.push({ mention, to });
    named.set(entity.id, places);
  }
  if (touched.size === 0) return found;
  const parts = new Map([...touched].map((id) => [id, partsOf(byId.get(id)!, named.get(id)!)]));
  const own = (entity: Actor, to: Actor): Actor => (to.id === entity.id ? (parts.get(entity.id)?.rest ?? entity) : to);
  const meantAt = (entity: Actor, at: number): Actor =>
    touched.has(entity.id) ? own(entity, nearest(named.get(entity.id)!, at).to) : entity;
  const meaning: Meaning = {
    mention: ({ entity, start }) => meantAt(byId.get(entity)!, start),
    actor: (actor, source, at) => meantAt(actor, source ? inSource(named.get(actor.id), source) : at),
  };
  const entities = found.entities.flatMap((entity) => parts.get(entity.id)?.records ?? [entity]);
  return reassign(found, meaning, entities);
}

/** A mention by name, and whom it means. */
interface Place {
  readonly mention: MentionRecord;
  readonly to: Actor;
}

/** What an entity comes apart into. `rest` is what is left of it: under another name, where its own was taken out; or nothing. */
function partsOf(entity: EntityRecord, places: readonly Place[]) {
  const spellings = new Map<string, { readonly to: Actor; readonly names: Set<string> }>();
  for (const { mention, to } of places) {
    const part = spellings.get(to.id) ?? { to, names: new Set<string>() };
    part.names.add(spelled(mention));
    spellings.set(to.id, part);
  }
  const left = spellings.get(entity.id);
  const out = [...spellings.values()].filter((part) => part !== left);
  const gone = new Set(out.flatMap(({ names }) => [...names].map(fold)));
  const kept = new Set([...(left?.names ?? [])].map(fold));
  const lost = (name: string) => gone.has(fold(name)) && !kept.has(fold(name));
  const records: EntityRecord[] = [];
  let rest: Actor | null = null;
  if (left) {
    const name = lost(entity.name) ? longest(left.names) : entity.name;
    rest = identity(name, entity.type);
    records.push({
      ...entity,
      ...(lost(entity.name) ? rest : {}),
      aliases: otherNames(name, [...entity.aliases.filter((alias) => !lost(alias)), ...left.names]),
    });
  }
  const whole = !left && out.length === 1;
  for (const { to, names } of out) {
    const facts = whole ? entity : { ...entity, aliases: [], roles: [], country: null };
    records.push({ ...facts, ...to, aliases: otherNames(to.name, [...facts.aliases, ...names]) });
  }
  return { rest, records };
}

/** The name that stands at a place or last before it, else the first one behind it. */
function nearest(places: readonly Place[], at: number): Place {
  let low = 0;
  let high = places.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (places[middle]!.mention.start <= at) low = middle;
    else high = middle;
  }
  return places[low]!;
}

/** Where the last name within a source stands, else where the source begins. */
function inSource(places: readonly Place[] | undefined, source: Span): number {
  const last = places && places.length > 0 ? nearest(places, source.end - 1).mention : undefined;
  return last && last.start >= source.start && last.start < source.end ? last.start : source.start;
}

function longest(names: ReadonlySet<string>): string {
  return [...names].reduce((best, name) => (name.split(" ").length > best.split(" ").length ? name : best));
}

function spelled({ text }: MentionRecord): string {
  return text.replace(/\s+/g, " ");
}

function nameIn(mention: MentionRecord): string {
  return fold(spelled(mention));
}
