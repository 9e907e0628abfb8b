/** One record in its text, with what it was read from: Document → what `osint explain` prints. */
import { type Attribution, type Scores, scoresOf } from "./claims/index.ts";
import { readLexicon } from "./data.ts";
import type { Document } from "./document.ts";
import { type Extraction, extract } from "./extract.ts";
import { type Analysis, analyse } from "./language/index.ts";
import type {
  Act,
  ClaimRecord,
  DateRecord,
  DocumentRecord,
  EntityRecord,
  FigureRecord,
  MentionRecord,
} from "./records.ts";
import { type Range, type Span, spanOf } from "./text.ts";

export type Asked =
  | { readonly kind: "claim"; readonly record: ClaimRecord }
  | { readonly kind: "figure"; readonly record: FigureRecord }
  | { readonly kind: "date"; readonly record: DateRecord }
  | { readonly kind: "mention"; readonly record: MentionRecord };

/** What part of the passage plays which part in the claim, or is the record asked for (`asked`). */
export interface Mark extends Span {
  readonly part: "source" | "cue" | "content" | "hedge" | "saidAt" | "setting" | "addressee" | "asked";
}

export interface Explanation {
  readonly kind: Asked["kind"];
  readonly record: Asked["record"];
  readonly document: DocumentRecord;
  readonly passage: Passage;
  /** In order of `start`, the longer first. */
  readonly marks: readonly Mark[];
  /** The claim itself, or the innermost claim that the record stands in (a mention: also as its source; a date: also as when it was said). */
  readonly claim: ClaimRecord | null;
  /** Who speaks through whom, outermost first: the publisher, the chain, the actor. */
  readonly chain: readonly string[];
  readonly reasons: Reasons | null;
  /** What stands inside the claim's content. */
  readonly figures: readonly FigureRecord[];
  readonly dates: readonly DateRecord[];
  readonly entities: readonly EntityRecord[];
}

/** The paragraphs a record stands in; of long ones, what is near. */
export interface Passage extends Range {
  /** Of `start`, from 1. */
  readonly line: number;
  readonly paragraphs: readonly Span[];
  /** Whether the first paragraph begins earlier, and the last one goes on. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Why the claim reads as it does. */
export interface Reasons {
  /** The models and rules that found or changed it, in order. */
  readonly found: readonly { readonly id: string; readonly kind: "model" | "rule"; readonly does: string }[];
  readonly scores: Scores;
  readonly act: {
    readonly word: Span | null;
    readonly listed: Act | null;
    readonly operator: string | null;
    readonly by: Attribution["reasons"]["act"]["by"];
  };
  /** The hedge that sets the certainty. */
  readonly certainty: Span | null;
  /** The date that says when it was said. */
  readonly saidAt: DateRecord | null;
}

/** Reads a document once, to explain any of its records as `corrected` has them. `null` when it has no record of that id. */
export function explainer(
  document: Document,
  corrected: (found: Extraction) => Extraction = (found) => found,
): {
  readonly ids: readonly string[];
  explain(id: string): Explanation | null;
} {
  const attributions = new Map<string, Attribution>();
  const extraction = corrected(extract(document, ({ id }, found) => attributions.set(id, found)));
  const asked = new Map(recordsOf(extraction).map((one) => [one.record.id, one]));
  return {
    ids: [...asked.keys()],
    explain(id) {
      const one = asked.get(id);
      return one ? explained(document, extraction, attributions, one) : null;
    },
  };
}

function recordsOf({ claims, figures, dates, mentions }: Extraction): Asked[] {
  return [
    ...claims.map((record) => ({ kind: "claim" as const, record })),
    ...figures.map((record) => ({ kind: "figure" as const, record })),
    ...dates.map((record) => ({ kind: "date" as const, record })),
    ...mentions.map((record) => ({ kind: "mention" as const, record })),
  ];
}

function explained(
  document: Document,
  extraction: Extraction,
  attributions: ReadonlyMap<string, Attribution>,
  asked: Asked,
): Explanation {
  const analysis = analyse(document.text, document.proseStart);
  const claim = claimOf(asked, extraction.claims);
  const marks = marksOf(asked, claim);
  const inside = <T extends { readonly id: string }>(records: readonly T[], ids: readonly string[] = []) => {
    const wanted = new Set(ids);
    return records.filter(({ id }) => wanted.has(id));
  };
  return {
    kind: asked.kind,
    record: asked.record,
    document: extraction.document,
    passage: passageOf(document.text, analysis, marks),
    marks,
    claim,
    chain: claim ? chainOf(extraction.document, claim) : [],
    reasons: claim && reasonsOf(analysis, extraction, attributions.get(claim.id)!),
    figures: inside(extraction.figures, claim?.figures),
    dates: inside(extraction.dates, claim?.dates),
    entities: inside(extraction.entities, claim?.entities),
  };
}

function claimOf({ kind, record }: Asked, claims: readonly ClaimRecord[]): ClaimRecord | null {
  if (kind === "claim") return record;
  if (kind !== "mention" && record.claim !== null) return claims.find(({ id }) => id === record.claim) ?? null;
  // When and by whom it was said stands outside what was said.
  if (kind === "date") return claims.find(({ saidAt }) => saidAt?.start === record.start) ?? null;
  const size = (claim: ClaimRecord) => claim.end - claim.start;
  const holding = claims.filter(({ content, source }) =>
    [...content, ...(source ? [source] : [])].some((part) => part.start <= record.start && part.end >= record.end),
  );
  return holding.reduce<ClaimRecord | null>((best, one) => (best && size(best) <= size(one) ? best : one), null);
}

function marksOf({ kind, record }: Asked, claim: ClaimRecord | null): Mark[] {
  const mark = (part: Mark["part"], span: Span | null): Mark[] =>
    span ? [{ part, text: span.text, start: span.start, end: span.end }] : [];
  const ofClaim = claim
    ? [
        ...mark("source", claim.source),
        ...mark("cue", claim.cue),
        ...claim.content.flatMap((part) => mark("content", part)),
        ...claim.hedges.flatMap((hedge) => mark("hedge", hedge)),
        ...mark("saidAt", claim.saidAt),
        ...mark("setting", claim.setting),
        ...mark("addressee", claim.addressee),
      ]
    : [];
  const all = kind === "claim" ? ofClaim : [...ofClaim, ...mark("asked", record)];
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Of a long paragraph, no more than this is shown before and behind what is marked. */
const NEARBY = 1200;

/** From the first to the last paragraph that holds a mark, cut between sentences. */
function passageOf(text: string, { sentences }: Analysis, marks: readonly Mark[]): Passage {
  const start = Math.min(...marks.map((mark) => mark.start));
  const end = Math.max(...marks.map((mark) => mark.end));
  let first = sentences.findIndex((sentence) => sentence.end > start);
  if (first < 0) first = sentences.length - 1;
  let last = first;
  while (sentences[last + 1] && sentences[last + 1]!.start < end) last++;
  const near = (i: number, edge: number, at: number) =>
    sentences[i]?.paragraph === sentences[edge]?.paragraph && Math.abs(sentences[i]!.start - at) < NEARBY;
  const [from, to] = [first, last];
  while (first > 0 && near(first - 1, from, start)) first--;
  while (last + 1 < sentences.length && near(last + 1, to, end)) last++;
  const range: Range = {
    start: Math.min(start, sentences[first]?.start ?? start),
    end: Math.max(end, sentences[last]?.end ?? end),
  };
  const paragraphs: Range[] = [];
  for (let i = first; i <= last; i++) {
    const { paragraph, ...sentence } = sentences[i]!;
    const before = paragraphs.at(-1);
    const goesOn = before !== undefined && sentences[i - 1]!.paragraph === paragraph;
    const begins = i === first ? range.start : goesOn ? before.start : sentence.start;
    if (goesOn) paragraphs.pop();
    paragraphs.push({ start: begins, end: i === last ? range.end : sentence.end });
  }
  return {
    line: text.slice(0, range.start).split("\n").length,
    ...range,
    paragraphs: (paragraphs.length > 0 ? paragraphs : [range]).map((paragraph) => spanOf(text, paragraph)),
    before: sentences[first - 1]?.paragraph === sentences[first]?.paragraph,
    after: sentences[last + 1]?.paragraph === sentences[last]?.paragraph,
  };
}

function chainOf({ publisher }: DocumentRecord, { via, actor, source }: ClaimRecord): string[] {
  const name = (link: Pick<ClaimRecord, "actor" | "source">) => link.actor?.name ?? link.source?.text ?? "?";
  return [...(publisher === null ? [] : [publisher]), ...via.map(name), name({ actor, source })];
}

function reasonsOf(analysis: Analysis, { dates }: Extraction, found: Attribution): Reasons {
  const { rules, act, certainty } = found.reasons;
  const known = new Map(readLexicon("claim-rules").map(([id, kind, does]) => [id, { kind, does }]));
  const span = (range: Range | null) => range && spanOf(analysis.text, range);
  const { saidAt } = found;
  return {
    found: rules.map((id) => ({
      id,
      kind: known.get(id)?.kind === "model" ? "model" : "rule",
      does: known.get(id)?.does ?? "",
    })),
    scores: scoresOf(analysis, found),
    act: { ...act, word: span(act.word) },
    certainty: span(certainty),
    saidAt: (saidAt && dates.find(({ start, end }) => start === saidAt.start && end === saidAt.end)) ?? null,
  };
}
