import type { Extraction } from "../../src/extract.ts";
import type {
  ClaimRecord,
  DateRecord,
  DocumentRecord,
  EntityRecord,
  FigureRecord,
  MentionRecord,
} from "../../src/records.ts";
import type { Span } from "../../src/text.ts";

/** Records for tests that are not about extraction: plain ones, with what matters put in. */

export function spanAt(text: string, start = 0): Span {
  return { text, start, end: start + text.length };
}

const evidence = { document: "d", path: "d.txt", line: 1, page: null, start: 0, end: 8, text: "it rains" };

export function claimOf(fields: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    id: "d-c0",
    ...evidence,
    actor: null,
    source: null,
    cue: null,
    content: [spanAt("it rains")],
    statement: "it rains",
    act: "statement",
    mode: "indirect",
    polarity: "positive",
    certainty: "stated",
    hedges: [],
    via: [],
    saidAt: null,
    setting: null,
    addressee: null,
    figures: [],
    dates: [],
    entities: [],
    sentence: spanAt("it rains"),
    ...fields,
  };
}

export function figureOf(fields: Partial<FigureRecord> = {}): FigureRecord {
  return {
    id: "d-f0",
    ...evidence,
    value: 30,
    low: 30,
    high: 30,
    bound: "=",
    trend: null,
    measure: "count",
    unit: "people",
    of: null,
    topic: null,
    actor: null,
    claim: null,
    date: null,
    ...fields,
  };
}

export function dateOf(fields: Partial<DateRecord> = {}): DateRecord {
  return {
    id: "d-d0",
    ...evidence,
    type: "DATE",
    value: "2024-10-26",
    mod: null,
    from: "2024-10-26",
    to: "2024-10-26",
    relative: false,
    claim: null,
    event: null,
    ...fields,
  };
}

export function entityOf(fields: Partial<EntityRecord> = {}): EntityRecord {
  return {
    id: "person:a",
    name: "A",
    type: "person",
    aliases: [],
    roles: [],
    country: null,
    mentions: 1,
    documents: ["d"],
    claims: 0,
    about: 0,
    firstSeen: null,
    lastSeen: null,
    rating: null,
    ...fields,
  };
}

export function mentionOf(fields: Partial<MentionRecord> = {}): MentionRecord {
  return { id: "d-m0", ...evidence, entity: "person:a", name: "A", type: "person", form: "name", ...fields };
}

export function documentOf(fields: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id: "d",
    path: "d.txt",
    title: null,
    publisher: null,
    author: null,
    url: null,
    date: "2024-10-26",
    dateFrom: "text",
    language: "en",
    sha256: "0".repeat(64),
    format: "text",
    words: 2,
    ...fields,
  };
}

export function extractionOf(fields: Partial<Extraction> = {}): Extraction {
  return { document: documentOf(), claims: [], figures: [], dates: [], entities: [], mentions: [], ...fields };
}
