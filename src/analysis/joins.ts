import { fold, isAcronym, knownName, linkEntities, personKey, personWords, skeleton } from "../entities/index.ts";
import type { Extraction } from "../extract.ts";
import type { Actor, EntityCore, JoinRecord, MentionRecord } from "../records.ts";
import type { Corrections, Corrector } from "./corrections/index.ts";
import { lookup } from "./corrections/reference.ts";
import { sorted } from "./corrections/unite.ts";
import { compare } from "./summary/group.ts";

/** Collects what was taken for one entity on thin evidence, within documents and across them. Documents may be added in any order. */
export interface Joins {
  add(found: Extraction): void;
  /** What might be two, by kind, most frequent first. */
  finish(): JoinRecord[];
}

interface Join {
  first: MentionRecord;
  readonly kind: JoinRecord["kind"];
  readonly entity: Actor;
  readonly name: string;
  readonly across: boolean;
  readonly documents: Set<string>;
  times: number;
}

/** An entity as it is named in one document. */
interface Named {
  readonly entity: EntityCore;
  /** Its mentions by name, under their folded spellings. */
  readonly names: ReadonlyMap<string, readonly MentionRecord[]>;
}

/** What a corrections file merges, or lists as an alias, was looked at and is left out. */
export function joins(corrector?: Pick<Corrector, "regroup" | "mayJoin" | "corrections">): Joins {
  const linker = linkEntities(corrector?.mayJoin);
  const found = new Map<string, Join>();
  const local = new Map<string, Named[]>();
  const isSettled = settledTest(corrector?.corrections);

  const note = (kind: Join["kind"], entity: Actor, mentions: readonly MentionRecord[], across: boolean) => {
    const first = mentions[0]!;
    const name = spelled(first);
    if (isSettled(entity, name)) return;
    const key = [across, entity.id, fold(name)].join("\n");
    const known = found.get(key);
    const { id, name: canonical, type } = entity;
    const join = known ?? {
      first,
      kind,
      entity: { id, name: canonical, type },
      name,
      across,
      documents: new Set(),
      times: 0,
    };
    if (byPlace(first, join.first) < 0) join.first = first;
    join.documents.add(first.document);
    join.times += mentions.length;
    found.set(key, join);
  };

  return {
    add(read) {
      const { entities, mentions } = corrector?.regroup(read) ?? read;
      linker.add(entities);
      const named = namesOf(entities, mentions);
      const bearers = bearersOf(entities);
      for (const one of named) {
        const all = local.get(one.entity.id) ?? [];
        all.push(one);
        local.set(one.entity.id, all);
        for (const mentionsOf of one.names.values()) {
          const kind = withinKind(spelled(mentionsOf[0]!), one, bearers);
          if (kind) note(kind, one.entity, mentionsOf, false);
        }
      }
    },
    finish() {
      const linked = new Map(linker.finish().map((entity) => [entity.id, entity]));
      for (const [id, { id: into, name }] of linker.linked()) {
        if (id === into) continue;
        const entity = linked.get(into)!;
        const isFull = personWords(name).length > 1;
        for (const { entity: joined, names } of local.get(id) ?? []) {
          const own = names.get(fold(joined.name)) ?? [...names.values()][0];
          const kind = isFull && personWords(joined.name).length === 1 ? "surname" : "transliteration";
          if (own) note(kind, entity, own, true);
        }
      }
      return [...found.values()].map(recordOf).sort(byKind);
    },
  };
}

function namesOf(entities: readonly EntityCore[], mentions: readonly MentionRecord[]): Named[] {
  const names = new Map(entities.map(({ id }) => [id, new Map<string, MentionRecord[]>()]));
  for (const mention of mentions) {
    if (mention.form !== "name") continue;
    const own = names.get(mention.entity)!;
    const key = fold(spelled(mention));
    const all = own.get(key);
    if (all) all.push(mention);
    else own.set(key, [mention]);
  }
  return entities.map((entity) => ({ entity, names: names.get(entity.id)! }));
}

/** Which people have a word in their full name. */
type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

function bearersOf(entities: readonly EntityCore[]): Bearers {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name, type } of entities) {
    const words = type === "person" ? personWords(name).map(skeleton) : [];
    if (words.length < 2) continue;
    for (const word of words) bearers.set(word, (bearers.get(word) ?? new Set()).add(id));
  }
  return bearers;
}

/** Why a name might not be the entity's that it was taken for, within one document; `null` where it hardly can be another's. */
function withinKind(name: string, { entity, names }: Named, bearers: Bearers): Join["kind"] | null {
  if (fold(name) === fold(entity.name) || knownName(name)?.name === entity.name) return null;
  return entity.type === "person" ? personKind(name, entity, bearers) : bodyKind(name, entity, names);
}

function personKind(name: string, { name: whole }: EntityCore, bearers: Bearers): Join["kind"] | null {
  const short = personWords(name).map(skeleton);
  const full = personWords(whole).map(skeleton);
  if (full.length < 2) return null;
  if (short.length === 1) {
    if ((bearers.get(short[0]!)?.size ?? 0) > 1) return "surname";
    return short[0] === full[0] && short[0] !== full.at(-1) ? "given-name" : null;
  }
  if (short.some((word, i) => word.length === 1 && full[i]?.length !== 1)) return "initial";
  const same = personKey(personWords(name)) === personKey(personWords(whole));
  return same && letters(name) !== letters(whole) ? "transliteration" : null;
}

/** "NGU" of the National Guard Unit, "Rosneft" of Rosneft Group: unless the text says so itself, in brackets. */
function bodyKind(name: string, entity: EntityCore, names: Named["names"]): Join["kind"] | null {
  if (/\s/.test(name) || !/\s/.test(entity.name)) return null;
  if (fold(entity.name.split(/[\s-]/)[0]!) === fold(name)) return "first-word";
  if (!isAcronym(name)) return null;
  const others = [...names.values()].flat().filter((mention) => spelled(mention) !== name);
  const ends = new Set(others.map(({ end }) => end));
  const defined = names.get(fold(name))!.some(({ start }) => ends.has(start - 2));
  return defined ? null : "acronym";
}

function letters(name: string): string {
  return fold(name).replaceAll(" ", "");
}

/** Names that the file gives an entity itself. */
function settledTest(file: Corrections | undefined): (entity: Actor, name: string) => boolean {
  if (!file) return () => false;
  const aliases = lookup(file.aliases);
  const merged = lookup(file.merge.flatMap((group) => group.map((one) => [one, group] as const)));
  return (entity, name) => {
    const key = fold(name);
    return (
      aliases(entity)
        .flat()
        .some((alias) => fold(alias) === key) ||
      merged(entity)
        .flat()
        .some((one) => fold(one.name) === key)
    );
  };
}

function recordOf({ first, kind, entity, name, across, documents, times }: Join): JoinRecord {
  const { id, document, path, line, page, start, end, text } = first;
  const ids = sorted([...documents]);
  const from = across ? "" : `, from: ${flowText(entity.name)}`;
  const undo = `- split: { name: ${flowText(name)}${from}, in: [${ids.map(flowText).join(", ")}] }`;
  return {
    ...{ id, document, path, line, page, start, end, text },
    ...{ kind, entity, name, across, times, documents: ids, undo },
  };
}

/** A text in a YAML list or mapping on one line: quoted unless it is plain beyond doubt. */
function flowText(text: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} ._'’-]*[\p{L}\p{N}.])?$/u.test(text) ? text : JSON.stringify(text);
}

function spelled({ text }: MentionRecord): string {
  return text.replace(/\s+/g, " ");
}

function byPlace(a: MentionRecord, b: MentionRecord): number {
  return compare(a.path, b.path) || compare(a.document, b.document) || a.start - b.start;
}

function byKind(a: JoinRecord, b: JoinRecord): number {
  return (
    Number(b.across) - Number(a.across) ||
    compare(a.kind, b.kind) ||
    b.times - a.times ||
    compare(a.path, b.path) ||
    compare(a.id, b.id)
  );
}
