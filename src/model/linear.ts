import { type Extractor, Features } from "./features.ts";
import { type Packed, unpack } from "./format.ts";
import { dominance, undominated, viterbi } from "./viterbi.ts";

/**
 * A linear sequence model: every feature hash has a row of one weight a label, and every pair of neighbouring labels a
 * transition weight. The best sequence is found by Viterbi; labels are given back as indexes into `labels`.
 */
export class LinearModel {
  readonly labels: readonly string[];
  private readonly packed: Packed;
  private readonly features = new Features();
  private readonly dominance: Int32Array;

  constructor(packed: Packed) {
    this.packed = packed;
    this.labels = packed.labels;
    this.dominance = dominance(packed.transitions, packed.labels.length);
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
    const sets = new Uint32Array(length);
    for (let i = 0; i < length; i++) {
      this.features.clear();
      extract(i, this.features);
      this.score(this.features, emissions, i * width);
      adjust?.(i, emissions, i * width);
      sets[i] = undominated(emissions, i * width, this.dominance, width, allowed?.(i) ?? 0);
    }
    return viterbi(emissions, this.packed.transitions, width, (i) => sets[i] as number);
  }
}
