import type { Extraction } from "../../extract.ts";
import type { EntityRecord } from "../../records.ts";
import { describeIn, describer } from "./describe.ts";
import { type Merge, mergedRecord, mergeIn, merger } from "./merge.ts";
import { identity } from "./reference.ts";
import { splitIn, splitter } from "./split.ts";
import type { Corrections, Reference } from "./types.ts";
import { unite } from "./unite.ts";

/** Corrections made ready to be applied to any number of documents, each on its own and in any order. */
export interface Corrector {
  /** What it was made from. */
  readonly corrections: Corrections;
  /** All that the file says of one document's entities. */
  apply(found: Extraction): Extraction;
  /** Only who is who (split, merge): what documents are linked by, which needs the names they use themselves. */
  regroup(found: Extraction): Extraction;
  /** The rest, of entities that were linked across documents; in the order given. */
  describe(entities: readonly EntityRecord[]): EntityRecord[];
  /** Under which id `describe` gives each of these entities; `null`: not at all. */
  idsAfter(entities: readonly EntityRecord[]): ReadonlyMap<string, string | null>;
  /** Whether documents may be linked by a guess that one id is another. */
  mayJoin(id: string, into: string): boolean;
}

export function corrector(corrections: Corrections): Corrector {
  const takenIn = splitter(corrections.split);
  const merge = merger(corrections);
  const describe = describer(corrections);
  const regroup = (found: Extraction) => {
    const taken = takenIn(found.document);
    return mergeIn(taken ? splitIn(found, taken) : found, merge);
  };
  const one = describeOne(merge, describe);
  const mayJoin = joinTest(corrections);
  return {
    corrections,
    regroup,
    mayJoin,
    apply: (found) => describeIn(regroup(found), describe),
    describe: (entities) => unite(one(entities).flatMap(({ now }) => now ?? [])),
    idsAfter: (entities) => new Map(one(entities).map(({ was, now }) => [was, now?.id ?? null])),
  };
}

/** Documents may have merged the same names under different types: among linked entities they are merged once more. */
function describeOne(merge: Merge, describe: (entity: EntityRecord) => EntityRecord | null) {
  return (entities: readonly EntityRecord[]) => {
    const into = merge(entities);
    return entities.map((entity) => ({ was: entity.id, now: describe(mergedRecord(entity, into.get(entity.id))) }));
  };
}

/** What the user has split off joins nothing by a guess, and what the user has merged gives way to nothing. Only people are joined so. */
function joinTest({ split, merge }: Corrections): Corrector["mayJoin"] {
  const idOf = ({ name }: Reference) => identity(name, "person").id;
  const apart = new Set(split.map(({ into }) => idOf(into)));
  const settled = new Set(merge.map(([first]) => idOf(first!)));
  return (id, into) => !settled.has(id) && !apart.has(id) && !apart.has(into);
}
