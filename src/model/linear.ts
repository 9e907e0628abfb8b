import { type Decoder, LANES, makeDecoder, NEVER, ROW } from "./decoder.ts";
import { type Extractor, Features } from "./features.ts";
import { type Packed, unpack } from "./format.ts";
import { LONGEST, type Template } from "./templates.ts";

/** What else is known of a sequence to decode. */
export interface Hints {
  /** Adds to the features the templates give a position. */
  readonly extract?: Extractor;
  /** Bit set of the labels position `i` may take (0: any). Where only one is left, no features are looked at. */
  readonly allowed?: (i: number) => number;
  /** May change the scores of position `i`, which stand at `scores[at + label]`. */
  readonly adjust?: (i: number, scores: Int16Array, at: number) => void;
}

/**
 * A linear sequence model: every feature hash has a row of one weight a label, and every pair of neighbouring labels a
 * transition weight. The best sequence is found by Viterbi; labels are given back as indexes into `labels`.
 * Features come from templates over `columns`, which the caller fills before decoding, from an extractor, or from both.
 */
export class LinearModel {
  readonly labels: readonly string[];
  /** Columns of the sequence to decode: the value of position `i` stands at `MARGIN + i`. They keep their values between calls. */
  readonly columns: readonly Uint32Array[];
  private readonly decoder: Decoder;
  private readonly features: Features;
  private readonly templateCount: number;
  /** Bit sets of the labels that the positions of the sequence at hand may take. */
  private readonly sets = new Int32Array(LONGEST);

  constructor(packed: Packed, templates: readonly Template[] = []) {
    this.labels = packed.labels;
    this.decoder = makeDecoder(packed, templates);
    this.columns = this.decoder.columns;
    this.features = new Features(this.decoder.hashes);
    this.templateCount = templates.length;
  }

  static fromBytes(bytes: Uint8Array, templates: readonly Template[] = []): LinearModel {
    return new LinearModel(unpack(bytes), templates);
  }

  /** The features the templates give position `i` of what stands in the columns. */
  readonly extract: Extractor = (i, into) => {
    const { templates, hashes } = this.decoder;
    this.decoder.features(i, templates, this.templateCount);
    for (let t = 0; t < this.templateCount; t++) {
      const hash = hashes[t * LANES]!;
      if (hash !== 0) into.add(hash);
    }
  };

  /** The best label of every position of a sequence of `length`, which is at most LONGEST. */
  decode(length: number, { extract, allowed, adjust }: Hints = {}): Uint8Array {
    if (length > LONGEST) throw new RangeError(`a sequence of more than ${LONGEST} positions`);
    if (length === 0) return new Uint8Array(0);
    const { scores, path } = this.decoder;
    const sets = this.sets;
    for (let i = 0; i < length; i++) sets[i] = allowed ? allowed(i) : 0;
    this.decoder.clear(length);
    this.scoreTemplates(length);
    for (let i = 0; i < length; i++) {
      const set = sets[i]!;
      if (isOpen(set)) {
        if (extract) this.scoreFeatures(i, extract);
        adjust?.(i, scores, i * ROW);
      }
      if (set !== 0) this.forbid(i, set);
    }
    this.decoder.viterbi(length);
    return path.slice(0, length);
  }

  /** Scores open positions by what the templates make of the columns. */
  private scoreTemplates(length: number): void {
    const { features, score, templates } = this.decoder;
    const count = this.templateCount;
    if (count === 0) return;
    for (let from = 0; from < length; from += LANES) {
      let made = false;
      for (let i = from; i < Math.min(length, from + LANES); i++) {
        if (!isOpen(this.sets[i]!)) continue;
        if (!made) features(from, templates, count);
        made = true;
        score(i, i - from, LANES, count);
      }
    }
  }

  /** Scores a position by the features an extractor gives it. */
  private scoreFeatures(i: number, extract: Extractor): void {
    this.features.clear();
    extract(i, this.features);
    this.decoder.score(i, 0, 1, this.features.count);
  }

  /** Leaves position `i` only the labels of `set`. */
  private forbid(i: number, set: number): void {
    const { scores } = this.decoder;
    for (let l = 0; l < this.labels.length; l++) if ((set & (1 << l)) === 0) scores[i * ROW + l] = NEVER;
  }
}

/** Whether a set leaves a choice between labels. */
function isOpen(set: number): boolean {
  return set === 0 || (set & (set - 1)) !== 0;
}
