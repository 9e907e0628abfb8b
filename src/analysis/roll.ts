import { linkEntities, nounHead } from "../entities/index.ts";
import type { Extraction } from "../extract.ts";
import type { Act, Actor, ActorRecord, ClaimRecord, EntityRecord } from "../records.ts";
import type { Corrector } from "./corrections/index.ts";
import { earlier, later, sorted, unite } from "./corrections/unite.ts";
import { compare } from "./summary/group.ts";

/** Who is spoken of in a pile of documents, and who speaks. Documents may be added in any order. */
export interface Roll {
  /** Adds a document. Of its claims those of these ids count for who speaks; all, where none are given. */
  add(found: Extraction, claims?: ReadonlySet<string>): void;
  /** By falling number of mentions, then by id. */
  entities(): EntityRecord[];
  /** Everybody as the documents name them, before any correction of theirs. */
  seen(): Iterable<Actor>;
  /** Those who make claims, by falling number of claims, of documents, then by id. */
  actors(): ActorRecord[];
}

/** What is known of an id so far. Sums, sets and first and last days only: the order of documents leaves no trace. */
interface Tally {
  readonly documents: Set<string>;
  readonly acts: Map<Act, number>;
  about: number;
  relays: number;
  firstSeen: string | null;
  lastSeen: string | null;
  firstSaid: string | null;
  lastSaid: string | null;
}

type Correcting = Pick<Corrector, "regroup" | "describe" | "idsAfter" | "mayJoin">;

const none: Correcting = {
  regroup: (found) => found,
  describe: (entities) => [...entities],
  idsAfter: (entities) => new Map(entities.map(({ id }) => [id, id])),
  mayJoin: () => true,
};

/** Whether an entity is a thing that no name stands for ("the deployment", "warnings") and that says nothing: of use to follow a text, not to list. */
export function isNameless({ name, claims }: EntityRecord): boolean {
  return claims === 0 && name === name.toLowerCase() && nounHead(name.slice(name.lastIndexOf(" ") + 1)) === undefined;
}

/** Links the entities of documents, then corrects what came out. The documents are given as they were read, without corrections. */
export function roll(corrector: Correcting = none): Roll {
  const linker = linkEntities(corrector.mayJoin);
  const tallies = new Map<string, Tally>();
  const seen = new Map<string, Actor>();
  const tallyOf = (id: string) => {
    const found = tallies.get(id) ?? emptyTally();
    tallies.set(id, found);
    return found;
  };

  /** The entities as linked, with what was counted; the tallies under their ids. */
  const linked = () => {
    const joins = linker.linked();
    const byId = gathered(tallies, (id) => joins.get(id)?.id ?? id);
    const entities = linker.finish().map((entity): EntityRecord => {
      const { about, firstSeen, lastSeen } = byId.get(entity.id) ?? emptyTally();
      return { ...entity, about, firstSeen, lastSeen, rating: null };
    });
    return { entities, byId };
  };

  return {
    add(read, wanted) {
      const found = corrector.regroup(read);
      linker.add(found.entities);
      for (const { id, name, type } of [...read.entities, ...found.entities]) seen.set(id, { id, name, type });
      const published = found.document.date?.slice(0, 10) ?? null;
      for (const { id, about } of found.entities) {
        const tally = tallyOf(id);
        tally.about += about;
        tally.firstSeen = earlier(tally.firstSeen, published);
        tally.lastSeen = later(tally.lastSeen, published);
      }
      for (const claim of found.claims) {
        if (wanted && !wanted.has(claim.id)) continue;
        if (claim.actor) addClaim(tallyOf(claim.actor.id), claim, published);
        for (const id of new Set(claim.via.flatMap(({ actor }) => actor?.id ?? []))) tallyOf(id).relays++;
      }
    },
    seen: () => seen.values(),
    entities: () => corrector.describe(linked().entities).sort(byMentions),
    actors() {
      const { entities, byId } = linked();
      const after = corrector.idsAfter(entities);
      const speakers = gathered(byId, (id) => after.get(id) ?? null);
      return unite(corrector.describe(entities))
        .flatMap((entity) => actorRecord(entity, speakers.get(entity.id)))
        .sort((a, b) => b.claims - a.claims || b.documents.length - a.documents.length || compare(a.id, b.id));
    },
  };
}

function addClaim(tally: Tally, { act, document, saidAt }: ClaimRecord, published: string | null): void {
  tally.acts.set(act, (tally.acts.get(act) ?? 0) + 1);
  tally.documents.add(document);
  tally.firstSaid = earlier(tally.firstSaid, saidAt?.from ?? saidAt?.to ?? published);
  tally.lastSaid = later(tally.lastSaid, saidAt?.to ?? saidAt?.from ?? published);
}

function actorRecord(entity: EntityRecord, tally: Tally | undefined): ActorRecord[] {
  if (!tally || tally.acts.size === 0) return [];
  const { id, name, type, aliases, roles, country, rating } = entity;
  const { acts, relays, documents, firstSaid, lastSaid } = tally;
  const ordered = [...acts].sort(([a, m], [b, n]) => n - m || compare(a, b));
  return [
    {
      ...{ id, name, type, aliases, roles, country, rating },
      claims: ordered.reduce((sum, [, count]) => sum + count, 0),
      relays,
      documents: sorted([...documents]),
      ...{ firstSaid, lastSaid },
      acts: Object.fromEntries(ordered),
    },
  ];
}

/** Tallies added up under the ids that theirs became; `null` is left out. */
function gathered(tallies: ReadonlyMap<string, Tally>, into: (id: string) => string | null): Map<string, Tally> {
  const sums = new Map<string, Tally>();
  for (const [from, tally] of tallies) {
    const id = into(from);
    if (id === null) continue;
    const sum = sums.get(id) ?? emptyTally();
    sums.set(id, sum);
    for (const document of tally.documents) sum.documents.add(document);
    for (const [act, count] of tally.acts) sum.acts.set(act, (sum.acts.get(act) ?? 0) + count);
    sum.about += tally.about;
    sum.relays += tally.relays;
    sum.firstSeen = earlier(sum.firstSeen, tally.firstSeen);
    sum.lastSeen = later(sum.lastSeen, tally.lastSeen);
    sum.firstSaid = earlier(sum.firstSaid, tally.firstSaid);
    sum.lastSaid = later(sum.lastSaid, tally.lastSaid);
  }
  return sums;
}

function emptyTally(): Tally {
  const days = { firstSeen: null, lastSeen: null, firstSaid: null, lastSaid: null };
  return { documents: new Set(), acts: new Map(), about: 0, relays: 0, ...days };
}

function byMentions(a: EntityRecord, b: EntityRecord): number {
  return b.mentions - a.mentions || compare(a.id, b.id);
}
