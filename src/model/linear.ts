import { type Extractor, Features } from "./features.ts";
import { type Packed, unpack } from "./format.ts";

/**
 * A linear sequence model: every feature hash has a row of one weight a label, and every pair of neighbouring labels a
 * transition weight. The best sequence is found by Viterbi; labels are given back as indexes into `labels`.
 */
export class LinearModel {
  readonly labels: readonly string[];
  private readonly packed: Packed;
  private readonly features = new Features();

  constructor(packed: Packed) {
    this.packed = packed;
    this.labels = packed.labels;
  }

  static fromBytes(bytes: Uint8Array): LinearModel {
    return new LinearModel(unpack(bytes));
  }

  /** Adds the weights of the features to `into[at … at + labels]`. */
  score(features: Features, into: Float64Array, at: number): void {
    const { keys, weights, bits } = this.packed;
    const width = this.labels.length;
    const mask = (1 << bits) - 1;
    const hashes = features.hashes;
    for (let f = 0; f < features.count; f++) {
      const hash = hashes[f] as number;
      const key = (hash >>> 16 || 1) & 0xffff;
      let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
      for (let found = keys[slot] as number; found !== 0; found = keys[slot] as number) {
        if (found === key) {
          const row = slot * width;
          for (let l = 0; l < width; l++) into[at + l] = (into[at + l] as number) + (weights[row + l] as number);
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
  }

  /**
   * The best label of every position of a sequence of `length`.
   * `allowed(i)`, where given, is a bit set of the labels position `i` may take (0: any);
   * `adjust(i, scores, at)` may add to the scores of position `i`, which stand at `scores[at + label]`.
   */
  decode(
    length: number,
    extract: Extractor,
    allowed?: (i: number) => number,
    adjust?: (i: number, scores: Float64Array, at: number) => void,
  ): Uint8Array {
    const width = this.labels.length;
    const emissions = new Float64Array(length * width);
    for (let i = 0; i < length; i++) {
      this.features.clear();
      extract(i, this.features);
      this.score(this.features, emissions, i * width);
      adjust?.(i, emissions, i * width);
    }
    return viterbi(emissions, this.packed.transitions, width, allowed);
  }
}

/**
 * The best path. `emissions` holds a row a position; `transitions` is `(width + 1) × width`, from (row; the last is the
 * start) to (column).
 */
export function viterbi(
  emissions: Float64Array,
  transitions: ArrayLike<number>,
  width: number,
  allowed?: (i: number) => number,
): Uint8Array {
  const length = emissions.length / width;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * width);
  let previous = new Float64Array(width);
  let current = new Float64Array(width);
  for (let i = 0; i < length; i++) {
    const set = allowed?.(i) ?? 0;
    for (let to = 0; to < width; to++) {
      if (set !== 0 && (set & (1 << to)) === 0) {
        current[to] = Number.NEGATIVE_INFINITY;
        continue;
      }
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      if (i === 0) best = transitions[width * width + to] as number;
      else {
        for (let p = 0; p < width; p++) {
          const s = (previous[p] as number) + (transitions[p * width + to] as number);
          if (s > best) {
            best = s;
            from = p;
          }
        }
      }
      current[to] = best + (emissions[i * width + to] as number);
      back[i * width + to] = from;
    }
    [previous, current] = [current, previous];
  }
  let label = 0;
  for (let l = 1; l < width; l++) if ((previous[l] as number) > (previous[label] as number)) label = l;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * width + label] as number;
  }
  return path;
}
