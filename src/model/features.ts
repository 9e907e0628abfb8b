/** The features of one position, as hashes. Reused from position to position, so that scoring allocates nothing. */
export class Features {
  readonly hashes = new Uint32Array(256);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** Adds a feature; beyond 256 a feature is a programming error. */
  add(hash: number): void {
    if (this.count === this.hashes.length) throw new RangeError("too many features at one position");
    this.hashes[this.count++] = hash;
  }
}

/** Writes the features of position `i` of a sequence. */
export type Extractor = (i: number, into: Features) => void;
