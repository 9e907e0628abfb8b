import type { Extraction } from "../extract.ts";
import type { Act, ClaimRecord, DateRecord, EntityType, FigureRecord } from "../records.ts";
import { actorTally } from "./summary/actors.ts";
import { claimTally } from "./summary/claims.ts";
import { documentTally } from "./summary/documents.ts";
import { figureTally } from "./summary/figures.ts";
import { timelineTally } from "./summary/timeline.ts";

/** What a pile of documents says, on one screen. Everything in it points to the records it was made from. */
export interface Summary {
  readonly documents: DocumentsSummary;
  /** Numbers of records, before any limit. */
  readonly counts: {
    readonly claims: number;
    /** Claims that something qualifies. */
    readonly hedged: number;
    /** Claims whose source could not be resolved to an entity. */
    readonly unattributed: number;
    readonly figures: number;
    readonly dates: number;
    readonly actors: number;
  };
  /** Who speaks most, first. */
  readonly actors: readonly ActorSummary[];
  /** What an editor would want to see first, first. */
  readonly claims: readonly ClaimSummary[];
  readonly figures: readonly FigureSummary[];
  /** In order of time. */
  readonly timeline: readonly TimelineEntry[];
}

export interface DocumentsSummary {
  readonly count: number;
  readonly words: number;
  /** First and last publication day. */
  readonly from: string | null;
  readonly to: string | null;
  readonly undated: number;
  /** By falling number of documents. */
  readonly publishers: readonly { readonly name: string; readonly documents: number }[];
}

export interface ActorSummary {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly roles: readonly string[];
  readonly claims: number;
  readonly documents: number;
  /** By falling count. */
  readonly acts: readonly { readonly act: Act; readonly count: number }[];
}

/** A claim as it first stands, and how often the same actor is credited with the same words. */
export interface ClaimSummary extends ClaimRecord {
  readonly times: number;
  readonly documents: readonly string[];
}

/** A figure as it first stands, and everyone who puts the same amount of the same thing forward. */
export interface FigureSummary extends FigureRecord {
  readonly times: number;
  readonly documents: readonly string[];
  /** Names; a figure in the documents' own words has none. */
  readonly actors: readonly string[];
}

/** What is dated to one day (or stretch of days), as it first stands. */
export interface TimelineEntry extends DateRecord {
  readonly from: string;
  readonly to: string;
  readonly times: number;
  readonly documents: readonly string[];
}

/** Makes a summary of any number of documents, one at a time. */
export interface Summarizer {
  add(extraction: Extraction): void;
  /** The summary of what was added, with at most `limit` rows a section. */
  finish(limit: number): Summary;
}

export function summarizer(): Summarizer {
  const documents = documentTally();
  const actors = actorTally();
  const claims = claimTally();
  const figures = figureTally();
  const timeline = timelineTally();
  const counts = { claims: 0, hedged: 0, unattributed: 0, figures: 0, dates: 0 };
  return {
    add(extraction) {
      for (const tally of [documents, actors, claims, figures, timeline]) tally.add(extraction);
      counts.claims += extraction.claims.length;
      counts.hedged += extraction.claims.filter((c) => c.certainty !== "stated" || c.hedges.length > 0).length;
      counts.unattributed += extraction.claims.filter((c) => c.actor === null).length;
      counts.figures += extraction.figures.length;
      counts.dates += extraction.dates.length;
    },
    finish: (limit) => ({
      documents: documents.finish(),
      counts: { ...counts, actors: actors.count() },
      actors: actors.finish(limit),
      claims: claims.finish(limit),
      figures: figures.finish(limit),
      timeline: timeline.finish(limit),
    }),
  };
}
