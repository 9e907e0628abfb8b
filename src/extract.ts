/** The one place that puts the stages in order: a document → everything found in it, as records. */
import { type Attribution, findClaims, type Link } from "./claims/index.ts";
import { findDates } from "./dates/index.ts";
import type { Document } from "./document.ts";
import { documentRecord } from "./document-record.ts";
import { isEnglish } from "./english.ts";
import { type Entities, type Entity, findEntities } from "./entities/index.ts";
import { findFigures } from "./figures/index.ts";
import { analyse } from "./language/index.ts";
import { innermostOwner, itemsWithin } from "./nesting.ts";
import type {
  Actor,
  ClaimRecord,
  DateRecord,
  DocumentRecord,
  EntityRecord,
  FigureRecord,
  MentionRecord,
} from "./records.ts";
import { type Range, type Span, spanOf } from "./text.ts";

/** What one document holds. Claims, figures, dates and mentions are in order of `start`. */
export interface Extraction {
  readonly document: DocumentRecord;
  readonly claims: readonly ClaimRecord[];
  readonly figures: readonly FigureRecord[];
  readonly dates: readonly DateRecord[];
  /** The document's own entities. */
  readonly entities: readonly EntityRecord[];
  readonly mentions: readonly MentionRecord[];
}

/**
 * Reads a document. Pure: the same document gives the same records on any machine. One that is not English gives none but its own. `trace` is
 * told what each claim was read from.
 */
export function extract(document: Document, trace?: (claim: ClaimRecord, found: Attribution) => void): Extraction {
  const record = documentRecord(document);
  if (!isEnglish(document.language)) {
    return { document: record, claims: [], figures: [], dates: [], entities: [], mentions: [] };
  }
  const { text } = document;
  const analysis = analyse(text, document.proseStart);
  const foundDates = findDates(analysis, document.date);
  const found = findEntities(analysis);
  const attributions = findClaims(analysis, found, foundDates);
  const evidence = evidenceOf(document);

  const foundFigures = findFigures(analysis, foundDates);
  const dates = foundDates.map((date) => evidence("d", date.start, date));
  const figures = foundFigures.map((figure) => evidence("f", figure.start, figure));
  const { entities, mentions: places } = withActors(found, attributions);
  const mentions = places.map(({ entity, form, start, end }) => {
    const { id, name, type } = entities[entity]!;
    return Object.assign(evidence("m", start, { start, end }), { entity: id, name, type, form });
  });
  const claims = attributions
    .map((found) => ({ found, place: evidence("c", anchorOf(found), coverOf(found)) }))
    .sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);

  const owners = claims.map((claim) => ({ owner: claim, ranges: claim.found.content }));
  const ownerOfDate = innermostOwner(owners);
  const ownerOfFigure = innermostOwner(owners);
  const isOther = otherThan(document.publisher);
  const claimsBy = tally(attributions.map((a) => a.actor?.id));
  const mentionsOf = tally(mentions.map((m) => m.entity));

  const published = record.date?.slice(0, 10) ?? null;
  const mentioned = claims.map(({ found }) => [
    ...new Set(itemsWithin(mentions, found.content).map((mention) => mention.entity)),
  ]);
  const claimsAbout = tally(mentioned.flat());

  return {
    document: record,
    claims: claims.map(({ found: a, place }, i): ClaimRecord => {
      const claim: ClaimRecord = Object.assign(place, {
        actor: actorOf(a.actor),
        source: spanOr(text, a.source),
        cue: spanOr(text, a.cue),
        content: a.content.map((part) => spanOf(text, part)),
        statement: a.statement,
        act: a.act,
        mode: a.mode,
        polarity: a.polarity,
        certainty: a.certainty,
        hedges: a.hedges.map(({ by, ...hedge }) => ({ ...spanOf(text, hedge), by })),
        via: a.via.filter(isOther).map((link) => ({
          actor: actorOf(link.actor),
          source: spanOr(text, link.source),
          cue: spanOr(text, link.cue),
        })),
        saidAt: a.saidAt && { ...spanOf(text, a.saidAt), value: a.saidAt.value, from: a.saidAt.from, to: a.saidAt.to },
        setting: spanOr(text, a.setting),
        addressee: spanOr(text, a.addressee),
        figures: itemsWithin(figures, a.content).map((figure) => figure.id),
        dates: itemsWithin(dates, a.content).map((date) => date.id),
        entities: mentioned[i]!,
        sentence: spanOf(text, a.sentence),
      });
      trace?.(claim, a);
      return claim;
    }),
    figures: figures.map((place, i): FigureRecord => {
      const { value, low, high, bound, trend, measure, unit, of, topic, date } = foundFigures[i]!;
      const owner = ownerOfFigure(place);
      return Object.assign(place, {
        value,
        low,
        high,
        bound,
        trend,
        measure,
        unit,
        of: spanOr(text, of),
        topic,
        actor: actorOf(owner?.found.actor ?? null),
        claim: owner?.place.id ?? null,
        date,
      });
    }),
    dates: dates.map((place, i): DateRecord => {
      const { type, value, mod, from, to, relative, event } = foundDates[i]!;
      const owner = ownerOfDate(place);
      return Object.assign(place, {
        type,
        value,
        mod,
        from,
        to,
        relative,
        claim: owner?.place.id ?? null,
        event: spanOr(text, event),
      });
    }),
    entities: entities.map(({ id, name, type, aliases, roles, country }) => ({
      id,
      name,
      type,
      aliases: [...aliases],
      roles: [...roles],
      country,
      mentions: mentionsOf.get(id) ?? 0,
      documents: [document.id],
      claims: claimsBy.get(id) ?? 0,
      about: claimsAbout.get(id) ?? 0,
      firstSeen: published,
      lastSeen: published,
      rating: null,
    })),
    mentions,
  };
}

/** The entities, with actors no mention was found for ("two captured soldiers"): their sources are their mentions. */
function withActors(found: Entities, attributions: readonly Attribution[]) {
  const entities = [...found.entities];
  const known = new Map(entities.map(({ id }, i) => [id, i]));
  const places: { start: number; end: number; entity: number; form: "name" | "nominal" | "pronoun" }[] = [
    ...found.mentions,
  ];
  for (const { actor, source } of attributions.flatMap((found) => [found, ...found.via])) {
    if (!actor || !source) continue;
    const entity = known.get(actor.id) ?? entities.push(actor) - 1;
    if (entity >= found.entities.length) places.push({ ...source, entity, form: "nominal" });
    known.set(actor.id, entity);
  }
  return { entities, mentions: places.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** Makes the fields every record carries. An id is the document's, the kind's letter and the offset: `a2d48c66b2ab-c1043`. */
function evidenceOf({ id, path, text, pages }: Document) {
  const lines = lineStarts(text);
  const taken = new Map<string, Map<number, number>>();
  return (kind: string, anchor: number, { start, end }: Range) => {
    let anchors = taken.get(kind);
    if (anchors === undefined) {
      anchors = new Map();
      taken.set(kind, anchors);
    }
    const times = (anchors.get(anchor) ?? 0) + 1;
    anchors.set(anchor, times);
    return {
      id: times === 1 ? `${id}-${kind}${anchor}` : `${id}-${kind}${anchor}.${times}`,
      document: id,
      path,
      line: countUpTo(lines, start),
      page: pages.length === 0 ? null : Math.max(1, countUpTo(pages, start)),
      start,
      end,
      text: text.slice(start, end),
    };
  };
}

/** Tells the links of a chain that are not the document's own publisher, whose passing on goes without saying. */
function otherThan(publisher: string | null): (link: Link) => boolean {
  if (publisher === null) return () => true;
  const plain = (name: string) => name.trim().toLowerCase().replace(/^the /, "");
  const own = plain(publisher);
  return ({ actor }) =>
    ![actor?.name, ...(actor?.aliases ?? [])].some((name) => name !== undefined && plain(name) === own);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the ascending numbers are not above a limit: of the starts of lines or pages, the number of the one that holds an offset. */
function countUpTo(starts: readonly number[], offset: number): number {
  let low = -1;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Where a claim's id points: its cue, else its source. */
function anchorOf({ cue, source, content }: Attribution): number {
  return (cue ?? source ?? content[0])!.start;
}

/** From the first to the last character of source, cue and content. */
function coverOf({ source, cue, content }: Attribution): Range {
  const parts = [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])];
  return { start: Math.min(...parts.map((p) => p.start)), end: Math.max(...parts.map((p) => p.end)) };
}

function actorOf(entity: Entity | null): Actor | null {
  return entity && { id: entity.id, name: entity.name, type: entity.type };
}

function spanOr(text: string, range: Range | null): Span | null {
  return range && spanOf(text, range);
}

function tally(keys: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
