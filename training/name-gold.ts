/** What the names model learns from: documents of public corpora with their names, brought to the conventions of one of them, Worldwide. */
import { join } from "node:path";
import { knownName } from "../src/entities/gazetteer.ts";
import { isTitleWord, titleKind } from "../src/entities/roles.ts";
import { isUpper } from "../src/letters.ts";
import { corpora, readJsonl } from "./files.ts";

/** A name: offsets into its document's text, end exclusive, and its type in the terms of the program's records. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface GoldDocument {
  readonly text: string;
  /** In order of `start`, the longer first; names inside names may be among them. */
  readonly names: readonly GoldName[];
}

interface Row {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mapped: string | null;
  readonly layer?: number;
  readonly form?: string;
  readonly head?: { readonly start: number; readonly end: number };
}

/** Worldwide newswire: names only, nationalities and faiths among them. */
export function readWorldwide(split: string): GoldDocument[] {
  return read("worldwide", "docs.jsonl.gz", split, (row) =>
    row.layer || row.mapped === null ? null : { start: row.start, end: row.end, type: row.mapped },
  );
}

/** GUM: of every mention whose head is a proper noun, the name within it. Adjectives of nationality are no mentions there. */
export function readGum(split: string): GoldDocument[] {
  return read("gum", "docs.jsonl", split, (row) => (row.form === "name" ? nameWithin(row) : null));
}

function read(corpus: string, file: string, split: string, nameOf: (row: Row) => GoldName | null): GoldDocument[] {
  const byDocument = new Map<string, GoldName[]>();
  for (const row of readJsonl<Row>(join(corpora, corpus, "entities.jsonl.gz"))) {
    const name = nameOf(row);
    if (name === null) continue;
    const all = byDocument.get(row.document);
    if (all) all.push(name);
    else byDocument.set(row.document, [name]);
  }
  return readJsonl<{ id: string; text: string; split: string }>(join(corpora, corpus, file))
    .filter((document) => document.split === split)
    .map(({ id, text }) => ({
      text,
      names: (byDocument.get(id) ?? []).sort((a, b) => a.start - b.start || b.end - a.end),
    }));
}

/** Small words inside names, of people and of others. */
const PARTICLE = /^(?:de|del|la|le|al|el|bin|ibn|van|von|der|den|du|da|dos|di|-)$/;
const INNER = /^(?:of|for|the|de|del|la|al|el|du|da|di|&|-|['’]s)$/;
const WORD = /['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}](?:(?:[.&-]|['’](?!s(?![\p{L}\p{N}])))?[\p{L}\p{N}])*\.?|[^\s]/gu;

/** The run of words with capitals around a mention's head, small words inside, a person's titles off: "academic Simon Ličen" → the name. */
function nameWithin({ start, text, mapped, head }: Row): GoldName | null {
  if (mapped !== "person" && mapped !== "place" && mapped !== "organization") return null;
  if (text.length > 300) return null;
  const inner = mapped === "person" ? PARTICLE : INNER;
  const words = [...text.matchAll(WORD)].map((found) => ({ text: found[0], start: start + found.index }));
  const at = words.findIndex(
    (word) => head !== undefined && word.start <= head.start && head.start < word.start + word.text.length,
  );
  if (at < 0 || !isUpper(words[at]!.text)) return null;
  let first = at;
  let last = at + 1;
  for (let k = at - 1; k >= 0 && (isUpper(words[k]!.text) || inner.test(words[k]!.text)); k--)
    if (isUpper(words[k]!.text)) first = k;
  for (let k = at + 1; k < words.length; k++) {
    const word = words[k]!.text;
    if (isUpper(word) || /^\d/.test(word)) last = k + 1;
    else if (!inner.test(word) && (word !== "and" || mapped === "person")) break;
  }
  while (first < last && /^the$/i.test(words[first]!.text)) first++;
  if (mapped === "person") while (first < last && isTitle(words[first]!.text.toLowerCase())) first++;
  if (first >= last) return null;
  const from = words[first]!.start;
  const to = words[last - 1]!.start + words[last - 1]!.text.length;
  const type =
    mapped === "person" && knownName(text.slice(from - start, to - start))?.kind === "people" ? "group" : mapped;
  return { start: from, end: to, type };
}

function isTitle(lower: string): boolean {
  return titleKind(lower) !== undefined || isTitleWord(lower);
}
