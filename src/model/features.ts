/** The features of one position, as hashes. Reused from position to position, so that scoring allocates nothing. */
export class Features {
  readonly hashes: Uint32Array;
  count = 0;

  /** `hashes`: where they are written, as many as it takes. */
  constructor(hashes: Uint32Array = new Uint32Array(1024)) {
    this.hashes = hashes;
  }

  clear(): void {
    this.count = 0;
  }

  /** Adds a feature; more than there is room for is a programming error. */
  add(hash: number): void {
    if (this.count === this.hashes.length) throw new RangeError("too many features at one position");
    this.hashes[this.count++] = hash;
  }
}

/** Writes the features of position `i` of a sequence. */
export type Extractor = (i: number, into: Features) => void;
