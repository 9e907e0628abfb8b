import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Kind, summarizer } from "../../src/analysis/index.ts";
import { readDocuments } from "../../src/corpus/read.ts";
import type { Document } from "../../src/document.ts";
import { explainer } from "../../src/explain.ts";
import { type Extraction, extract } from "../../src/extract.ts";
import { createWriter, escapeText, explanationWriters, formats, summaryWriters } from "../../src/output/index.ts";
import type { Span } from "../../src/text.ts";

/** What does not hold. */
export class Broken extends Error {}

function hold(holds: boolean, what: string): void {
  if (!holds) throw new Broken(what);
}

/** A document whose every field is hostile, or plain. */
export function documentOf(text: string, field: string | null = null): Document {
  return {
    ...{ id: "d", path: field ?? "d.txt", title: field, publisher: field, author: field, url: field },
    ...{ date: "2024-10-26", dateFrom: "given", language: "en", format: "text", text, proseStart: 0, pages: [] },
    sha256: "0".repeat(64),
  };
}

/** Spans are where they say, ids are unique and known, records are in order. */
export function checkRecords(document: Document): Extraction {
  const found = extract(document);
  const placed = [found.claims, found.figures, found.dates, found.mentions];
  for (const records of placed) {
    let last = 0;
    for (const record of records) {
      for (const { start, end, text } of spansIn(record)) {
        hold(start >= document.proseStart && end > start, `a span from ${start} to ${end}`);
        hold(document.text.slice(start, end) === text, `a span that is not its text: ${JSON.stringify(text)}`);
      }
      hold(record.start >= last, `${record.id} is out of order`);
      last = record.start;
    }
  }
  const ids = [...placed.flat(), ...found.entities].map(({ id }) => id);
  hold(new Set(ids).size === ids.length, "an id that two records have");
  const known = new Set(ids);
  const referred = [
    ...found.claims.flatMap((c) => [...c.figures, ...c.dates, ...c.entities, ...c.via.map((link) => link.actor?.id)]),
    ...found.claims.map((claim) => claim.actor?.id),
    ...[...found.figures, ...found.dates].map(({ claim }) => claim),
    ...found.mentions.map(({ entity }) => entity),
  ];
  for (const id of referred) if (id) hold(known.has(id), `${id} is referred to, but is not there`);
  return found;
}

function spansIn(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const here = "start" in value && "end" in value && "text" in value ? [value as Span] : [];
  return [...here, ...Object.values(value).flatMap(spansIn)];
}

const dangerous = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u;

/** No format prints what a terminal would obey or hide. */
export async function checkPrinted(document: Document, found: Extraction): Promise<void> {
  const screen = { width: 80, colour: false };
  const kinds: readonly (readonly [Kind, readonly object[]])[] = [
    ["claim", found.claims],
    ["figure", found.figures],
    ["date", found.dates],
    ["entity", found.entities],
    ["mention", found.mentions],
    ["document", [found.document]],
  ];
  for (const format of formats) {
    for (const [kind, records] of kinds) {
      const writer = await createWriter(format, { kind, fields: null, screen });
      const printed = writer.start() + records.map((record) => writer.write(record)).join("") + writer.end();
      harmless(printed, `${kind} as ${format}`, format.endsWith("sv") ? /[\n\t]/g : /\n/g);
    }
  }
  const summary = summarizer();
  summary.add(found);
  const { summaryMarkdown, summaryScreen } = await summaryWriters();
  harmless(summaryMarkdown(summary.finish(8)), "summary as markdown");
  harmless(summaryScreen(summary.finish(8), screen), "summary");
  const first = found.claims[0]?.id;
  const explanation = first === undefined ? null : explainer(document).explain(first);
  if (explanation) harmless((await explanationWriters()).explanationScreen(explanation, screen), "explanation");
}

function harmless(printed: string, what: string, kept = /\n/g): void {
  const raw = dangerous.exec(printed.replace(kept, ""));
  hold(raw === null, `${what}: ${raw && escapeText(raw[0])} is printed raw`);
}

/** Reads the bytes as a file of that name. Nothing is thrown, and what cannot be read is told. */
export async function checkFile(name: string, bytes: Uint8Array): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), "osint-fuzz-"));
  try {
    writeFileSync(join(place, name), bytes);
    let told = 0;
    let documents = 0;
    const ids = new Set<string>();
    const options = { maxBytes: 10_000_000, warn: () => void told++ };
    for await (const { id, text, pages, proseStart } of readDocuments([join(place, name)], options)) {
      documents++;
      hold(!ids.has(id), `an id that two documents have: ${id}`);
      ids.add(id);
      hold(proseStart >= 0 && proseStart <= text.length, `prose that begins at ${proseStart} of ${text.length}`);
      for (const [i, page] of pages.entries())
        hold(page >= (pages[i - 1] ?? 0) && page <= text.length, `pages at ${pages.slice(0, 20)} of ${text.length}`);
    }
    hold(documents + told > 0, "no document and no word about it");
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
