import type { Entity } from "../entities/index.ts";
import { innermostOwner } from "../nesting.ts";
import { NOBODY, rangeOf, type Speakers } from "./actor.ts";
import { voiceOf } from "./carry.ts";
import { type Context, type Relation, sentenceAt } from "./relation.ts";
import { pointsBack } from "./rules/reported-by.ts";
import { isLabelled } from "./rules/speaker-label.ts";
import type { Link } from "./types.ts";

/** No report is passed on through more hands than this; text made to nest without end stops here. */
const LONGEST_CHAIN = 8;

/** A relation with who is credited and through whom. */
export interface Credited {
  readonly relation: Relation;
  readonly actor: Entity | null;
  readonly via: readonly Link[];
  /** The relation whose circumstances hold for this one too. */
  readonly shared: Relation | null;
}

/**
 * Puts relations (in order of their cues) into chains. One inside another's content comes through that other's source ("A says B
 * warned …"). A sentence that names nobody ("It is noted that …") is spoken by the report last cited. What only frames others is
 * no claim of its own.
 */
export function chained(
  context: Context,
  relations: readonly Relation[],
  actorOf: (relation: Relation, speakers: Speakers) => Entity | null,
): Credited[] {
  const byCue = new Map(relations.map((relation) => [relation.cue?.first, relation]));
  const sharedBy = ({ shares }: Relation) => (shares === undefined ? null : (byCue.get(shares) ?? null));
  const outers = outerRelations(context, relations);
  const actors = creditedActors(context, relations, sharedBy, outers, actorOf);
  for (const relation of relations) {
    // "“We warned them,” she said": who says "we" is who is quoted.
    const outer = speaksInFirstPerson(context, relation) ? outers.get(relation) : undefined;
    if (outer) actors.set(relation, actors.get(outer) ?? null);
  }
  const frames = new Set<Relation>();
  for (const inner of relations) {
    const outer = outers.get(inner);
    if (!outer) continue;
    // "Myanmar: army bombed a school, rebels say": a place before the colon is what it is about.
    const isTopic = isLabelled(outer) && actors.get(outer)?.type === "place";
    if (isTopic) outers.delete(inner);
    if (isTopic || onlyFrames(context, outer, inner)) frames.add(outer);
  }
  const linksOf = ({ by = [] }: Relation): Link[] =>
    by.map((link) => ({
      actor: actorOf({ ...link, content: [], rules: [] }, NOBODY),
      source: rangeOf(context, link.source),
      cue: rangeOf(context, link.cue),
    }));
  const viaOf = (relation: Relation): Link[] => {
    const chain: Link[] = [];
    let inner = sharedBy(relation) ?? relation;
    chain.push(...linksOf(inner));
    const passed = new Set([inner]);
    for (let step = 0; step < LONGEST_CHAIN; step++) {
      const outer = outers.get(inner);
      // Two relations may lie in each other's content.
      if (!outer || passed.has(outer)) break;
      passed.add(outer);
      chain.unshift(...linksOf(outer), ...linkOf(context, outer, actors.get(outer) ?? null, actors.get(inner) ?? null));
      inner = sharedBy(outer) ?? outer;
    }
    return chain;
  };
  return relations
    .filter((relation) => !frames.has(relation))
    .map((relation) => ({
      relation,
      actor: actors.get(relation) ?? null,
      via: viaOf(relation),
      shared: sharedBy(relation),
    }));
}

/**
 * Who is credited with each relation; shared subjects and sentences that name nobody take theirs from before. `actorOf` is told who
 * spoke last, for pronouns.
 */
function creditedActors(
  context: Context,
  relations: readonly Relation[],
  sharedBy: (relation: Relation) => Relation | null,
  outers: ReadonlyMap<Relation, Relation>,
  actorOf: (relation: Relation, speakers: Speakers) => Entity | null,
): Map<Relation, Entity | null> {
  const actors = new Map<Relation, Entity | null>();
  const voice = voiceOf(context);
  let speakers = NOBODY;
  let paragraph = -1;
  for (const relation of relations) {
    const { impersonal, source } = relation;
    const here = source ? sentenceAt(context, source.first).paragraph : paragraph;
    if (here !== paragraph) speakers = { here: null, before: here === paragraph + 1 ? speakers.here : null };
    paragraph = here;
    const shared = sharedBy(relation);
    const actor: Entity | null = shared
      ? (actors.get(shared) ?? null)
      : impersonal
        ? voice.unnamed(relation)
        : (voice.behind(relation) ?? actorOf(relation, speakers));
    actors.set(relation, actor);
    const first = relation.by?.[0];
    voice.hear(relation, actor, first ? actorOf({ ...first, content: [], rules: [] }, NOBODY) : null);
    // "He warned that the crossing could begin": who speaks in what another says is not who speaks next.
    if (actor && !outers.has(relation)) speakers = { ...speakers, here: actor };
  }
  return actors;
}

/** For each relation the one whose content most closely holds its cue. */
function outerRelations(context: Context, relations: readonly Relation[]): Map<Relation, Relation> {
  const owners = relations.map((owner) => ({ owner, ranges: owner.content.map((part) => rangeOf(context, part)) }));
  const outerOf = innermostOwner(owners);
  const outers = new Map<Relation, Relation>();
  for (const relation of relations) {
    const outer = outerOf(rangeOf(context, (relation.cue ?? relation.source ?? relation.content[0])!));
    if (outer && outer !== relation) outers.set(relation, outer);
  }
  return outers;
}

function speaksInFirstPerson({ analysis: { tokens } }: Context, { source }: Relation): boolean {
  return source !== null && source.last - source.first === 1 && /^(?:i|we)$/.test(tokens[source.first]!.lower);
}

/** The link that the outer relation makes; none where it is the same speaker. */
function linkOf(context: Context, outer: Relation, actor: Entity | null, inner: Entity | null): Link[] {
  if (actor && actor.id === inner?.id) return [];
  const range = (part: Relation["source"]) => part && rangeOf(context, part);
  return [{ actor, source: range(outer.source), cue: range(outer.cue) }];
}

/**
 * Whether the outer relation says nothing but the inner: it names nobody and its content begins with the inner's source, or its
 * content is the very sentence that points back ("This was reported by A, according to B").
 */
function onlyFrames({ analysis: { tokens } }: Context, outer: Relation, inner: Relation): boolean {
  const first = outer.content[0]!.first;
  if (pointsBack(inner)) return tokens[first]!.sentence === tokens[inner.cue!.first]!.sentence;
  const begins = tokens[first]!.lower === "that" ? first + 1 : first;
  return outer.impersonal === true && inner.source !== null && inner.source.first - begins <= 1;
}
