import type { Extraction } from "../extract.ts";
import type { ClaimRecord, DateRecord, DocumentRecord, TimelineRecord } from "../records.ts";
import { foldWords } from "./names.ts";
import { compare } from "./summary/group.ts";

/** Which of a document's dates and claims are wanted. */
export interface Wanted {
  readonly date: (date: DateRecord) => boolean;
  /** By who says it; `undefined` is the document itself. */
  readonly claim: (claim: ClaimRecord | undefined) => boolean;
}

/**
 * What happens when, told by any number of documents: each dated clause, and each claim that was made on a day. Dates of one clause
 * that follow on each other ("on October 27 and 28") are one entry; so is what several places tell in the same words.
 */
export function timeline() {
  const entries = new Map<string, TimelineRecord>();
  let adrift = 0;
  const add = (entry: TimelineRecord) => {
    const who = entry.actor?.id ?? entry.source?.text ?? "";
    const key = [entry.from, entry.to, entry.kind, who, foldWords(entry.statement)].join("\n");
    const known = entries.get(key);
    if (!known) entries.set(key, entry);
    else {
      const first = byPlace(entry, known) < 0 ? entry : known;
      const documents = [...new Set([...known.documents, ...entry.documents])].sort(compare);
      entries.set(key, { ...first, times: known.times + 1, documents });
    }
  };
  return {
    add(extraction: Extraction, wanted: Wanted): void {
      const { entries: found, adrift: without } = entriesOf(extraction, wanted);
      for (const entry of found) add(entry);
      adrift += without;
    },
    /** How many dates stand in no clause and no claim (a dateline, a heading): nothing is told of them. */
    adrift: () => adrift,
    /** In order of time. */
    finish: (): TimelineRecord[] =>
      [...entries.values()].sort(
        (a, b) => compare(beginOf(a), beginOf(b)) || compare(a.to ?? a.from!, b.to ?? b.from!) || byPlace(a, b),
      ),
  };
}

function entriesOf({ document, claims, dates }: Extraction, wanted: Wanted) {
  let adrift = 0;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const saidOn = new Map<number, ClaimRecord[]>();
  for (const claim of claims) {
    const on = claim.saidAt && saidOn.get(claim.saidAt.start);
    if (on) on.push(claim);
    else if (claim.saidAt) saidOn.set(claim.saidAt.start, [claim]);
  }
  const said: TimelineRecord[] = [];
  const events: TimelineRecord[] = [];
  for (const date of dates) {
    if (!isPlaced(date) || !wanted.date(date)) continue;
    const then = saidOn.get(date.start) ?? [];
    said.push(...then.filter(wanted.claim).map((claim) => saidEntry(document, date, claim)));
    const claim = date.claim === null ? undefined : byId.get(date.claim);
    if (then.length > 0 || !wanted.claim(claim)) continue;
    const event = date.event ?? claim?.content[0];
    if (!event) {
      adrift++;
      continue;
    }
    const entry = eventEntry(document, { ...date, event }, claim);
    const before = events.at(-1);
    if (before && followsOn(before, entry)) events[events.length - 1] = { ...before, to: entry.to };
    else events.push(entry);
  }
  return { entries: [...said, ...events], adrift };
}

/** Whether an expression stands for days of the calendar. */
function isPlaced({ type, from, to }: DateRecord): boolean {
  return (type === "DATE" || type === "TIME") && (from !== null || to !== null);
}

/** What an entry says, besides where and when. */
type Told = Omit<TimelineRecord, keyof DateRecord | "publisher" | "times" | "documents"> &
  Pick<TimelineRecord, "event" | "claim">;

function entryOf({ id: documentId, publisher }: DocumentRecord, date: DateRecord, told: Told): TimelineRecord {
  const { id, document, path, line, page, start, end, text, from, to, mod } = date;
  return {
    ...{ id, document, path, line, page, start, end, text, from, to, mod },
    ...told,
    ...{ publisher, times: 1, documents: [documentId] },
  };
}

function eventEntry(document: DocumentRecord, date: DateRecord, claim: ClaimRecord | undefined): TimelineRecord {
  const { actor = null, source = null, act = null, certainty = null, via = [] } = claim ?? {};
  const statement = statementOf(date, claim);
  const { claim: inside } = date;
  return entryOf(document, date, {
    ...{ kind: "event", event: date.event!, actor, source, act, certainty, via, statement, claim: inside },
  });
}

function saidEntry(document: DocumentRecord, date: DateRecord, claim: ClaimRecord): TimelineRecord {
  const { actor, source, act, certainty, via, statement, id, start, end, text } = claim;
  const event = { text, start, end };
  return entryOf(document, date, {
    ...{ kind: "said", event, actor, source, act, certainty, via, statement, claim: id },
  });
}

/** A clause of fewer words tells nothing. */
const few = 4;

/** The clause that is dated, without what introduces the claim it stands in ("The institute said that …"). */
function statementOf({ event, start, end }: DateRecord, claim: ClaimRecord | undefined): string {
  const { text, start: from, end: to } = event!;
  const said = claim?.content.find((part) => part.start <= start && part.end >= end);
  const words = said ? text.slice(Math.max(0, said.start - from), Math.min(to, said.end) - from) : text;
  const plain = words.replace(/\s+/g, " ").replace(/^[-–—,;:\s]+/, "");
  // "Reuters reported last week that …": what is left of the clause is the date alone; the claim says what it is about.
  if (claim && plain.split(" ", few).length < few) return claim.statement;
  return withoutLoneMark(plain.replace(/^that (?=.)/, ""));
}

/** A clause cut out of a quotation, without the mark that opens or closes more than it. */
function withoutLoneMark(text: string): string {
  const marks = text.match(/["“”„«»]/g) ?? [];
  if (marks.length !== 1) return text;
  if (/^["“„«]/.test(text)) return text.slice(1);
  return /["”»]$/.test(text) ? text.slice(0, -1) : text;
}

/** Whether two dates of one clause are one stretch: the second begins no later than the day after the first. */
function followsOn(a: TimelineRecord, b: TimelineRecord): boolean {
  if (a.event.start !== b.event.start || a.claim !== b.claim || !a.from || !a.to || !b.from || !b.to) return false;
  return b.from >= a.from && b.from <= dayAfter(a.to) && b.to > a.to;
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return Number.isNaN(next.getTime()) ? day : next.toISOString().slice(0, 10);
}

/** The day an entry is sorted by: "by the end of the year" stands at the end. */
function beginOf({ from, to, mod }: TimelineRecord): string {
  return (mod === "END" ? to : from) ?? from ?? to!;
}

function byPlace(a: TimelineRecord, b: TimelineRecord): number {
  return (
    compare(a.path, b.path) ||
    compare(a.document, b.document) ||
    a.start - b.start ||
    compare(a.claim ?? "", b.claim ?? "")
  );
}
