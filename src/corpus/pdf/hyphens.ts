import { readLexicon } from "../../data.ts";

/** What a document shows of its words: those it writes with a hyphen within a line, and those it writes without. */
export interface Spellings {
  readonly hyphenated: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
}

const word = /[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)*/gu;

/** Reads the words of lines, but for the one that the end of each may have cut. */
export function spellingsOf(lines: Iterable<string>): Spellings {
  const hyphenated = new Set<string>();
  const plain = new Set<string>();
  for (const line of lines) {
    for (const [found] of line.matchAll(word)) {
      const key = keyOf(found);
      (key.includes("-") ? hyphenated : plain).add(key);
    }
  }
  return { hyphenated, plain };
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[‐‑]/g, "-");
}

const softHyphen = "\u00ad";

/** How a line is joined to the next: what of its end goes, and what comes between. */
export interface Joint {
  readonly drop: 0 | 1;
  readonly between: "" | " ";
}

const apart: Joint = { drop: 0, between: " " };
const together: Joint = { drop: 0, between: "" };
const undivided: Joint = { drop: 1, between: "" };

/** Joins the end of a line to the beginning of the next: with a space, or within a word that was divided, whose hyphen goes or stays. */
export function jointOf(before: string, after: string, spellings: Spellings): Joint {
  if (before.endsWith(softHyphen)) return undivided;
  if (/\d[–‑]$/.test(before) && /^\d/.test(after)) return together;
  const head = /[\p{L}\p{M}\d][\p{L}\p{M}\d’'-]*[-‐‑]$/u.exec(before.slice(-80))?.[0];
  const tail = /^["“]?([\p{L}\p{M}\d]+(?:[-‐‑][\p{L}\p{M}]+)*)/u.exec(after.slice(0, 80))?.[1];
  if (head === undefined || tail === undefined || joiners.has(tail)) return apart;
  return keepsHyphen(head.slice(0, -1), tail, spellings) ? together : undivided;
}

/** "short- and long-range": the hyphen stands for what follows later. */
const joiners = new Set(["and", "or", "to", "nor"]);

function keepsHyphen(first: string, second: string, { hyphenated, plain }: Spellings): boolean {
  // Names and numbers are not divided before a capital or a digit.
  if (!/^\p{Ll}/u.test(second) || /[\d-]/.test(first)) return true;
  if (hyphenated.has(keyOf(`${first}-${second}`))) return true;
  if (plain.has(keyOf(first + second))) return false;
  const { firsts, seconds, joined } = parts();
  const start = first.toLowerCase();
  return firsts.has(start) ? isWord(second, plain) : seconds.has(second) && start.length > 2 && !joined.has(start);
}

function isWord(text: string, plain: ReadonlySet<string>): boolean {
  return text.length > 3 || plain.has(text) || numerals.has(text);
}

const numerals = new Set(["one", "two", "six"]);

interface Parts {
  readonly firsts: ReadonlySet<string>;
  readonly seconds: ReadonlySet<string>;
  readonly joined: ReadonlySet<string>;
}

let known: Parts | undefined;

function parts(): Parts {
  if (!known) {
    const rows = readLexicon("hyphenated-parts");
    const of = (kind: string) => new Set(rows.filter(([, k]) => k === kind).map(([part]) => part!));
    known = { firsts: of("first"), seconds: of("second"), joined: of("joined") };
  }
  return known;
}
