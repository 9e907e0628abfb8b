import { hashText, mix } from "../../model/index.ts";
import { foldWords } from "../names.ts";

/** So many of the smallest hashes of a text's shingles stand for all of them; a text of fewer is compared exactly. */
const size = 256;
/** Words of a shingle. */
const shingle = 5;

/** What is kept of a document to tell its copies by: about 1 kB, however long it is. */
export interface Sketch {
  /** Hash of the whole text, white space folded: 53 bits, so that no two of millions of texts share one by chance. */
  readonly whole: number;
  /** Of the text behind its first line. */
  readonly rest: number;
  /** The smallest hashes of its shingles, ascending, each once. */
  readonly smallest: Uint32Array;
  /** Number of different shingles. */
  readonly shingles: number;
}

/** A text's sketch. Words are folded as names are: case, accents and punctuation do not matter. */
export function sketchOf(text: string): Sketch {
  const trimmed = text.trim();
  const words = foldWords(trimmed).trim().split(" ").map(hashText);
  const hashes = new Uint32Array(Math.max(0, words.length - shingle + 1));
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0;
    for (let j = i; j < i + shingle; j++) hash = mix(hash, words[j]!);
    hashes[i] = hash;
  }
  const different = hashes.sort().filter((hash, i) => hash !== hashes[i - 1]);
  const firstEnd = trimmed.indexOf("\n");
  return {
    whole: longHash(trimmed.replace(/\s+/g, " ")),
    rest: firstEnd < 0 ? 0 : hashText(trimmed.slice(firstEnd).trim().replace(/\s+/g, " ")),
    smallest: different.slice(0, size),
    shingles: different.length,
  };
}

function longHash(text: string): number {
  return hashText(text) * 2 ** 21 + (hashText(` ${text}`) >>> 11);
}

/** How much two texts have in common, by their sketches. */
export interface Overlap {
  /** Of all shingles of both together. */
  readonly common: number;
  /** Of the shingles of the one that has fewer. */
  readonly contained: number;
}

/** The share of common shingles: exact for short texts, within about 0.03 for others. */
export function overlapOf(a: Sketch, b: Sketch): Overlap {
  let [i, j, seen, both] = [0, 0, 0, 0];
  const most = a.shingles <= size && b.shingles <= size ? Number.POSITIVE_INFINITY : size;
  while (seen < most && (i < a.smallest.length || j < b.smallest.length)) {
    const x = a.smallest[i] ?? Number.POSITIVE_INFINITY;
    const y = b.smallest[j] ?? Number.POSITIVE_INFINITY;
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
    seen++;
  }
  const common = seen === 0 ? 0 : both / seen;
  const shared = (common / (1 + common)) * (a.shingles + b.shingles);
  return { common, contained: Math.min(1, shared / Math.max(1, Math.min(a.shingles, b.shingles))) };
}
