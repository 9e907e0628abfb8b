import type { Extraction } from "../../extract.ts";
import type { Act, Actor } from "../../records.ts";
import type { ActorSummary } from "../summary.ts";
import { compare } from "./group.ts";

interface Tally extends Actor {
  claims: number;
  readonly roles: Set<string>;
  readonly documents: Set<string>;
  readonly acts: Map<Act, number>;
}

/** Counts who speaks, and how. */
export function actorTally() {
  const tallies = new Map<string, Tally>();
  return {
    add({ claims, entities }: Extraction) {
      const roles = new Map(entities.map((entity) => [entity.id, entity.roles]));
      for (const { actor, act, document } of claims) {
        if (!actor) continue;
        let tally = tallies.get(actor.id);
        if (!tally) {
          tally = { ...actor, claims: 0, roles: new Set(), documents: new Set(), acts: new Map() };
          tallies.set(actor.id, tally);
        }
        tally.claims++;
        tally.documents.add(document);
        tally.acts.set(act, (tally.acts.get(act) ?? 0) + 1);
        for (const role of roles.get(actor.id) ?? []) tally.roles.add(role);
      }
    },
    count: () => tallies.size,
    finish: (limit: number): ActorSummary[] =>
      [...tallies.values()]
        .sort((a, b) => b.claims - a.claims || b.documents.size - a.documents.size || compare(a.id, b.id))
        .slice(0, limit)
        .map(({ id, name, type, claims, roles, documents, acts }) => ({
          id,
          name,
          type,
          roles: [...roles].sort(compare),
          claims,
          documents: documents.size,
          acts: [...acts].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([act, count]) => ({ act, count })),
        })),
  };
}
