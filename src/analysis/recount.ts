import type { Extraction } from "../extract.ts";

/** Entities of a document with their counts as its mentions and claims have them. */
export function recount({ entities, mentions, claims }: Pick<Extraction, "entities" | "mentions" | "claims">) {
  const mentioned = tally(mentions.map(({ entity }) => entity));
  const speaking = tally(claims.map(({ actor }) => actor?.id));
  const about = tally(claims.flatMap((claim) => claim.entities));
  return entities.map((entity) => ({
    ...entity,
    mentions: mentioned.get(entity.id) ?? 0,
    claims: speaking.get(entity.id) ?? 0,
    about: about.get(entity.id) ?? 0,
  }));
}

function tally(ids: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
