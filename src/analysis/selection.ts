/** Which records are asked for. Each kind of record has its own test; a filter that was not given lets everything through. */
import type { Extraction } from "../extract.ts";
import type {
  Act,
  ClaimRecord,
  DateRecord,
  DocumentRecord,
  EntityRecord,
  FigureRecord,
  MentionRecord,
  Mode,
} from "../records.ts";
import { overlaps } from "./days.ts";
import { nameTest, textTest } from "./names.ts";
import { people } from "./people.ts";

export interface Filters {
  readonly actor?: readonly string[];
  readonly about?: readonly string[];
  readonly via?: readonly string[];
  readonly act?: readonly Act[];
  readonly mode?: readonly Mode[];
  readonly hedged?: boolean;
  /** First and last calendar day. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly publisher?: readonly string[] | undefined;
  readonly topic?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly type?: readonly string[];
  readonly match?: string;
}

type Test<T> = (record: T) => boolean;

/** What is asked of one document: whether to read it at all, then which of its records. */
export interface Selection {
  document(document: Pick<DocumentRecord, "publisher">): boolean;
  /** By the day of publication. */
  published(date: string | null): boolean;
  /** An entity of all documents together. */
  entity: Test<Pick<EntityRecord, "name" | "type" | "aliases" | "roles"> & { readonly mentions?: number }>;
  of(extraction: Extraction): {
    claim: Test<ClaimRecord>;
    figure: Test<FigureRecord>;
    date: Test<DateRecord>;
    mention: Test<MentionRecord>;
  };
}

/** Compiles filters once for many documents. */
export function select(filters: Filters): Selection {
  const { act, mode, hedged, since = null, until = null, topic, min, max, type } = filters;
  const publisher = filters.publisher && nameTest(filters.publisher);
  const actor = filters.actor && nameTest(filters.actor);
  const about = filters.about && nameTest(filters.about);
  const via = filters.via && nameTest(filters.via);
  const match = filters.match === undefined ? undefined : textTest(filters.match);
  const dated = since !== null || until !== null;
  const within = (from: string | null, to: string | null) => {
    if (!dated) return true;
    const first = from ?? to;
    const last = to ?? from;
    return first !== null && last !== null && overlaps(first, last, since, until);
  };

  return {
    document: ({ publisher: name }) => !publisher || (name !== null && publisher(name)),
    published: (date) => within(dayOf(date), dayOf(date)),
    entity: (entity) =>
      (!type || type.includes(entity.type)) &&
      (min === undefined || (entity.mentions ?? 0) >= min) &&
      (max === undefined || (entity.mentions ?? 0) <= max) &&
      (!match || [entity.name, ...entity.aliases, ...entity.roles].some(match)),
    of(extraction) {
      const who = people(extraction);
      const published = dayOf(extraction.document.date);
      const claims = new Map(extraction.claims.map((claim) => [claim.id, claim]));
      const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
      const saidWithin = (claim: ClaimRecord | undefined) =>
        within(
          claim?.saidAt?.from ?? claim?.saidAt?.to ?? published,
          claim?.saidAt?.to ?? claim?.saidAt?.from ?? published,
        );
      const isAbout = (claim: ClaimRecord) =>
        claim.entities.some((id) => entities.has(id) && who.entity(about!, entities.get(id)!));
      const topics = new Map(extraction.figures.map((figure) => [figure.id, figure.topic]));

      return {
        claim: (claim) =>
          (!act || act.includes(claim.act)) &&
          (!mode || mode.includes(claim.mode)) &&
          (!hedged || claim.hedges.length > 0 || claim.certainty !== "stated") &&
          (!actor || who.speaks(actor, claim)) &&
          (!via || claim.via.some((link) => who.speaks(via, link))) &&
          (!about || isAbout(claim)) &&
          (!topic || claim.figures.some((id) => topic.includes(topics.get(id) ?? ""))) &&
          saidWithin(claim) &&
          (!match || match(claim.text)),
        figure(figure) {
          const claim = figure.claim === null ? undefined : claims.get(figure.claim);
          return (
            (!topic || topic.includes(figure.topic ?? "")) &&
            (min === undefined || (figure.value !== null && figure.value >= min)) &&
            (max === undefined || (figure.value !== null && figure.value <= max)) &&
            (!type || type.includes(figure.measure)) &&
            (!actor || (claim !== undefined && who.speaks(actor, claim))) &&
            (!about || (claim !== undefined && isAbout(claim)) || (figure.of !== null && about(figure.of.text))) &&
            saidWithin(claim) &&
            (!match || match(`${figure.text} ${figure.of?.text ?? ""}`))
          );
        },
        date(date) {
          const claim = date.claim === null ? undefined : claims.get(date.claim);
          return (
            (!type || type.includes(date.type)) &&
            (!actor || (claim !== undefined && who.speaks(actor, claim))) &&
            within(date.from, date.to) &&
            (!match || match(`${date.text} ${date.event?.text ?? ""}`))
          );
        },
        mention: ({ type: found, name, text }) =>
          (!type || type.includes(found)) && (!match || match(name) || match(text)),
      };
    },
  };
}

/** The day of an ISO date that may have a time. */
function dayOf(date: string | null): string | null {
  return date?.slice(0, 10) ?? null;
}
