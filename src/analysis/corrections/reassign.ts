import type { Extraction } from "../../extract.ts";
import { itemsWithin } from "../../nesting.ts";
import type { Actor, EntityRecord, MentionRecord } from "../../records.ts";
import type { Span } from "../../text.ts";
import { recount } from "../recount.ts";
import { unite } from "./unite.ts";

/** Who is meant now, at each place of a document; `null` is nobody. */
export interface Meaning {
  mention(mention: MentionRecord): Actor | null;
  /** The actor of a claim or of a link of its chain. `at` is where the claim begins. */
  actor(actor: Actor, source: Span | null, at: number): Actor | null;
}

/** A document's records under other entities: ids, names, types and counts are those of `entities` everywhere. */
export function reassign(found: Extraction, meaning: Meaning, entities: readonly EntityRecord[]): Extraction {
  const records = unite(entities);
  const byId = new Map(records.map((entity) => [entity.id, entity]));
  const settled = (actor: Actor | null): Actor | null => {
    if (actor === null) return null;
    const { id, name, type } = byId.get(actor.id) ?? actor;
    return { id, name, type };
  };
  const mentions = found.mentions.flatMap((mention) => {
    const to = settled(meaning.mention(mention));
    return to ? [{ ...mention, entity: to.id, name: to.name, type: to.type }] : [];
  });
  const claims = found.claims.map((claim) => {
    const speaker = (link: { readonly actor: Actor | null; readonly source: Span | null }) =>
      link.actor && settled(meaning.actor(link.actor, link.source, claim.start));
    return {
      ...claim,
      actor: speaker(claim),
      via: claim.via.map((link) => ({ ...link, actor: speaker(link) })),
      entities: [...new Set(itemsWithin(mentions, claim.content).map(({ entity }) => entity))],
    };
  });
  const byClaim = new Map(claims.map((claim) => [claim.id, claim.actor]));
  return {
    ...found,
    claims,
    figures: found.figures.map((figure) => ({
      ...figure,
      actor: figure.claim === null ? null : (byClaim.get(figure.claim) ?? null),
    })),
    mentions,
    entities: recount({ entities: records, mentions, claims }).filter((entity) => entity.mentions + entity.claims > 0),
  };
}
