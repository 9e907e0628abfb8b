import type { Extraction } from "../extract.ts";
import type { ClaimRecord, EntityRecord, MentionRecord } from "../records.ts";
import type { Span } from "../text.ts";
import type { NameTest } from "./names.ts";

type Link = Pick<ClaimRecord, "actor" | "source">;

/** Matches names asked for with the entities of one document. */
export function people({ entities, mentions }: Extraction) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));

  /** By name, alias or role. */
  const entity = (test: NameTest, { name, aliases, roles }: EntityRecord): boolean =>
    test(name) || aliases.some(test) || roles.some(test);

  /**
   * Whether the one asked for speaks: by the actor's names, or by the words of the source. Words that name somebody else inside
   * the source do not count: "Putin's spokesman Dmitry Peskov" is not Putin speaking.
   */
  const speaks = (test: NameTest, { actor, source }: Link): boolean => {
    if (actor) {
      const known = byId.get(actor.id);
      if (test(actor.name) || (known && entity(test, known))) return true;
    }
    if (!source || !test(source.text)) return false;
    if (!actor) return true;
    return !inside(mentions, source).some((m) => m.entity !== actor.id && (test(m.text) || test(m.name)));
  };

  return { entity, speaks };
}

/** The mentions within a span, found by halving: mentions are in order of `start`. */
function inside(mentions: readonly MentionRecord[], { start, end }: Span): MentionRecord[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: MentionRecord[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < end; i++) {
    if (mentions[i]!.end <= end) found.push(mentions[i]!);
  }
  return found;
}
