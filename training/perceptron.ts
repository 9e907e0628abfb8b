/**
 * Learns a linear sequence model: an averaged structured perceptron (Collins 2002).
 *
 *     const packed = train(sequences, { labels: ["O", "B", "I"], slots: 131_072 });
 *     writeModel("names", packed, { … });                         // training/write.ts
 *     const model = new LinearModel(packed);                      // what the run time will see
 *
 * A sequence is what the run time decodes: its length, the extractor of its features (the very function the stage uses),
 * the gold labels as indexes into `labels`, and, where the stage passes one to `decode`, the same `allowed` mask.
 * Features are extracted once, so `sequences` may be a generator. Everything is seeded: same input, same bytes.
 */
import { blockOf, type Extractor, Features, type Packed } from "../src/model/index.ts";
import { Dictionary } from "./dictionary.ts";
import { quantise } from "./quantise.ts";
import { random, shuffle } from "./random.ts";
import { viterbi } from "./viterbi.ts";

export interface Sequence {
  readonly length: number;
  readonly extract: Extractor;
  /** Gold labels, one a position. */
  readonly labels: ArrayLike<number>;
  /** Bit set of the labels position `i` may take (0: any). The gold label must be in it. */
  readonly allowed?: (i: number) => number;
}

export interface TrainOptions {
  /** At most 32. */
  readonly labels: readonly string[];
  /** Places for rows in the table, whose file has about slots × (labels + 2) bytes. */
  readonly slots: number;
  /** Passes over the data (default 10). */
  readonly epochs?: number;
  /** A feature seen less often is not learned (default 2). */
  readonly minCount?: number;
  /** A wrong label must score this much below the right one, or the weights move (default 0). */
  readonly margin?: number;
  /** Label pairs that never stand side by side (`from` is -1 at the start), such as O before I. */
  readonly forbidden?: (from: number, to: number) => boolean;
  /** The share of slots filled (default 0.75): rows with the least weight are left out. */
  readonly fill?: number;
  readonly seed?: number;
  /** Told of each epoch's number and the share of training labels it got right. */
  readonly onEpoch?: (epoch: number, accuracy: number) => void;
}

/** Sequences as dense feature ids: those of position `i` are `ids[bounds[i] … bounds[i + 1]]`. */
export interface Encoded {
  readonly ids: Int32Array;
  readonly bounds: Int32Array;
  readonly labels: Uint8Array;
  readonly allowed: Int32Array | null;
}

const NEVER = -1e6;

export function train(sequences: Iterable<Sequence>, options: TrainOptions): Packed {
  const { labels, epochs = 10, minCount = 2, margin = 0, seed = 1 } = options;
  if (labels.length > 32) throw new RangeError("at most 32 labels");
  const dictionary = new Dictionary();
  const data = encode(sequences, dictionary, minCount);
  const width = labels.length;
  const weights = new Averaged(dictionary.size * width);
  const transitions = new Averaged((width + 1) * width);
  const allowedPairs = pairMask(width, options.forbidden);
  const pairs = new Float64Array(transitions.now.length);
  const order = Uint32Array.from(data.keys());
  const next = random(seed);
  let time = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, next);
    let right = 0;
    let total = 0;
    for (const s of order) {
      const sequence = data[s]!;
      time++;
      const emissions = score(sequence, weights.now, width, margin);
      for (let k = 0; k < pairs.length; k++) pairs[k] = allowedPairs[k] === 0 ? NEVER : transitions.now[k]!;
      const { allowed } = sequence;
      const guess = viterbi(emissions, pairs, width, allowed ? (i) => allowed[i]! : undefined);
      right += update(sequence, guess, weights, transitions, width, time);
      total += guess.length;
    }
    options.onEpoch?.(epoch, right / total);
  }
  const averages = transitions.average(time);
  for (let k = 0; k < averages.length; k++) if (allowedPairs[k] === 0) averages[k] = NEVER;
  return quantise(dictionary.hashes, weights.average(time), averages, {
    labels,
    slots: options.slots,
    fill: options.fill ?? 0.75,
  });
}

export function encode(sequences: Iterable<Sequence>, dictionary: Dictionary, minCount: number): Encoded[] {
  const features = new Features();
  const raw: (Encoded & { hashes: Uint32Array })[] = [];
  let buffer = new Uint32Array(4096);
  for (const { length, extract, labels, allowed } of sequences) {
    const bounds = new Int32Array(length + 1);
    let used = 0;
    for (let i = 0; i < length; i++) {
      features.clear();
      extract(i, features);
      if (used + features.count > buffer.length) {
        const larger = new Uint32Array(buffer.length * 2);
        larger.set(buffer);
        buffer = larger;
      }
      buffer.set(features.hashes.subarray(0, features.count), used);
      used += features.count;
      bounds[i + 1] = used;
    }
    const hashes = buffer.slice(0, used);
    dictionary.count(hashes);
    raw.push({
      hashes,
      ids: new Int32Array(hashes.buffer),
      bounds,
      labels: Uint8Array.from({ length }, (_, i) => labels[i]!),
      allowed: allowed ? Int32Array.from({ length }, (_, i) => allowed(i)) : null,
    });
  }
  dictionary.freeze(minCount);
  for (const { hashes, ids, bounds } of raw) {
    // In place: the id of a feature that is kept takes the place of a hash already read.
    let kept = 0;
    let from = 0;
    for (let i = 1; i < bounds.length; i++) {
      const to = bounds[i]!;
      for (let k = from; k < to; k++) {
        const id = dictionary.idOf(hashes[k]!);
        if (id >= 0) ids[kept++] = id;
      }
      from = to;
      bounds[i] = kept;
    }
  }
  return raw;
}

/** The emissions of a sequence; with a margin, wrong labels get it on top. */
function score({ ids, bounds, labels }: Encoded, weights: Float32Array, width: number, margin: number): Float64Array {
  const emissions = new Float64Array(labels.length * width);
  for (let i = 0; i < labels.length; i++) {
    const at = i * width;
    const end = bounds[i + 1]!;
    for (let k = bounds[i]!; k < end; k++) {
      const row = ids[k]! * width;
      for (let l = 0; l < width; l++) emissions[at + l]! += weights[row + l]!;
    }
    if (margin !== 0) for (let l = 0; l < width; l++) if (l !== labels[i]) emissions[at + l]! += margin;
  }
  return emissions;
}

/** Moves the weights from the guessed to the gold labels; gives back how many were right. */
function update(
  { ids, bounds, labels }: Encoded,
  guess: Uint8Array,
  weights: Averaged,
  transitions: Averaged,
  width: number,
  time: number,
): number {
  let right = 0;
  for (let i = 0; i < guess.length; i++) {
    const gold = labels[i]!;
    const label = guess[i]!;
    const goldBefore = i === 0 ? width : labels[i - 1]!;
    const before = i === 0 ? width : guess[i - 1]!;
    if (gold !== label || goldBefore !== before) {
      transitions.add(goldBefore * width + gold, 1, time);
      transitions.add(before * width + label, -1, time);
    }
    if (gold === label) {
      right++;
      continue;
    }
    for (let k = bounds[i]!; k < bounds[i + 1]!; k++) {
      const row = ids[k]! * width;
      weights.add(row + gold, 1, time);
      weights.add(row + label, -1, time);
    }
  }
  return right;
}

/** Weights with the sum that turns the last into the average over all steps, without touching every weight at each. */
class Averaged {
  readonly now: Float32Array;
  private readonly late: Float64Array;

  constructor(length: number) {
    this.now = new Float32Array(length);
    this.late = new Float64Array(length);
  }

  add(at: number, delta: number, time: number): void {
    this.now[at]! += delta;
    this.late[at]! += delta * (time - 1);
  }

  average(steps: number): Float64Array {
    const { now, late } = this;
    for (let k = 0; k < late.length; k++) late[k] = now[k]! - late[k]! / Math.max(1, steps);
    return late;
  }
}

/** A model that has learned nothing, for what its templates make of columns. */
export function emptyModel(labels: readonly string[]): Packed {
  return {
    labels,
    transitions: new Int16Array((labels.length + 1) * labels.length),
    table: new Uint8Array(blockOf(labels.length).bytes),
  };
}

export function pairMask(width: number, forbidden?: (from: number, to: number) => boolean): Uint8Array {
  const mask = new Uint8Array((width + 1) * width).fill(1);
  if (!forbidden) return mask;
  for (let from = 0; from <= width; from++)
    for (let to = 0; to < width; to++) if (forbidden(from === width ? -1 : from, to)) mask[from * width + to] = 0;
  return mask;
}
