import { type Entities, type Entity, nominalEntity, resolve } from "../entities/index.ts";
import { itemsWithin } from "../nesting.ts";
import type { EntityType } from "../records.ts";
import type { Range } from "../text.ts";
import { type Context, phraseAt } from "./relation.ts";
import type { TokenRange } from "./role-features.ts";
import { antecedentOf } from "./rules/relative-source.ts";
import { isIn } from "./words.ts";

/** What a pronoun that speaks may stand for. */
const SPEAKERS = new Map<string, readonly EntityType[]>([
  ["he", ["person", "other"]],
  ["she", ["person", "other"]],
  ["it", ["organization", "group", "place"]],
  ["they", ["group", "organization"]],
]);

/** Who spoke last: in the same paragraph, and in the one before. */
export interface Speakers {
  readonly here: Entity | null;
  readonly before: Entity | null;
}

export const NOBODY: Speakers = { here: null, before: null };

/**
 * Who a source is: the entity it names or refers to. A pronoun is whoever spoke last in the paragraph, if it may be, else in the one before; people who speak as
 * their body ("ISW analysts") are the body; a document ("a statement by the council") is its author. What no entity was found for
 * becomes one by its own words, but a pronoun stays open (null).
 */
export function actorOf(
  context: Context,
  entities: Entities,
  source: TokenRange,
  { here, before }: Speakers,
): Entity | null {
  const { analysis } = context;
  const entityAt = (part: TokenRange): Entity | null => {
    const found = resolve(entities, analysis, rangeOf(context, part));
    return found === null ? null : (entities.entities[found] ?? null);
  };
  const part = oneOfThem(context, antecedentOf(context, source) ?? source);
  if (/^(?:no|none|nobody|neither)$/.test(analysis.tokens[part.first]!.lower)) return null;
  const pronoun = pronounOf(context, part);
  if (pronoun !== null) {
    const fits = SPEAKERS.get(pronoun);
    if (here && fits?.includes(here.type)) return here;
    const found = entityAt(part);
    if (found && (!fits || fits.includes(found.type))) return found;
    return before && fits?.includes(before.type) ? before : null;
  }
  if (isPartOfThem(context, part)) return null;
  const named = bodyOfStaff(context, part) ?? authorOf(context, part) ?? calledItself(context, part);
  const found = (named && entityAt(named)) ?? entityAt(part);
  if (found && named === null && !isAtHead(context, entities, found, part)) {
    const people = nominalEntity(analysis, rangeOf(context, part));
    if (people && isPeople(people)) return people;
  }
  return found ?? nominalEntity(analysis, rangeOf(context, part));
}

/** "A Kremlin-affiliated blogger", "a spokesman for the brigade": people, not the body that their noun is described by. */
function isAtHead(
  context: Context,
  { entities, mentions }: Entities,
  found: Entity,
  { first, last }: TokenRange,
): boolean {
  const phrase = phraseAt(context, first);
  if (isPeople(found) || phrase?.first !== first || phrase.last > last) return true;
  const { tokens } = context.analysis;
  if (tokens.slice(first, last).some(({ lower }) => lower === ",")) return true;
  const head = tokens[phrase.head]!;
  return itemsWithin(mentions, [rangeOf(context, { first, last })]).some(
    (mention) => entities[mention.entity] === found && mention.start <= head.start && mention.end >= head.end,
  );
}

function isPeople({ type }: Entity): boolean {
  return type === "person" || type === "group";
}

/** The offsets a run of tokens covers. */
export function rangeOf({ analysis: { tokens } }: Context, { first, last }: TokenRange): Range {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** "ISW analysts": the name before the noun for staff, or null. */
function bodyOfStaff(context: Context, { first, last }: TokenRange): TokenRange | null {
  const { tokens } = context.analysis;
  const phrase = phraseAt(context, last - 1);
  const isStaff = phrase && phrase.first <= first && isIn("analyst", tokens[last - 1]!.lemma.toLowerCase());
  return isStaff && last - first > 1 && tokens[last - 2]!.pos === "PROPN" ? { first, last: last - 1 } : null;
}

/** "a statement issued by the council", "a report from the bank": the noun phrase after "by", "from" or "of", or null. */
function authorOf(context: Context, { first, last }: TokenRange): TokenRange | null {
  const { tokens } = context.analysis;
  const head = phraseAt(context, first)?.head;
  if (head === undefined || !isIn("setting", tokens[head]!.lemma.toLowerCase())) return null;
  for (let i = head + 1; i < last; i++) {
    if (!/^(?:by|from|of)$/.test(tokens[i]!.lower)) continue;
    const phrase = phraseAt(context, i + 1);
    if (phrase?.first !== i + 1 || phrase.last > last) return null;
    // "a tweet by Secretary of State Mike Pompeo"
    let end = phrase.last;
    while (end < last && /^(?:PROPN|NOUN|ADP|DET)$/.test(tokens[end]!.pos)) end++;
    return { first: phrase.first, last: end };
  }
  return null;
}

/** "a gang calling itself Black Basalt": the name, or null. */
function calledItself({ analysis: { tokens } }: Context, { first, last }: TokenRange): TokenRange | null {
  for (let i = first + 1; i < last - 1; i++) {
    const next = tokens[i + 1]!;
    const isName = next.text[0] !== next.lower[0];
    if (isName && /^(?:itself|himself|herself|themselves)$/.test(tokens[i]!.lower)) return { first: i + 1, last };
  }
  return null;
}

/** "one of them, Sergeant Yassine Berrada": the name in apposition; else the source itself. */
function oneOfThem({ analysis: { tokens } }: Context, source: TokenRange): TokenRange {
  if (tokens[source.first]!.lower !== "one" || tokens[source.first + 1]?.lower !== "of") return source;
  for (let i = source.first + 2; i < source.last - 1; i++)
    if (tokens[i]!.lower === ",")
      return tokens[source.last - 1]!.pos === "PROPN" ? { first: i + 1, last: source.last } : source;
  return source;
}

/** "One of them": nobody that can be told. */
function isPartOfThem({ analysis: { tokens } }: Context, { first, last }: TokenRange): boolean {
  return last - first === 3 && tokens[first + 1]!.lower === "of" && tokens[first + 2]!.pos === "PRON";
}

function pronounOf({ analysis: { tokens } }: Context, { first, last }: TokenRange): string | null {
  const token = tokens[first]!;
  return last - first === 1 && token.pos === "PRON" ? token.lower : null;
}
