/** Feature hashes → dense ids: counts hashes first, then numbers those that are frequent enough. */
export class Dictionary {
  private slots = new Uint32Array(1 << 20);
  private values = new Int32Array(1 << 20);
  private shift = 12;
  private used = 0;
  /** The hash of each id, once frozen. */
  hashes: Uint32Array = new Uint32Array(0);

  get size(): number {
    return this.hashes.length;
  }

  count(hashes: Uint32Array): void {
    for (const hash of hashes) {
      if (this.used * 2 > this.slots.length) this.grow();
      const slot = this.find(hash);
      if (this.values[slot] === 0) {
        this.slots[slot] = hash;
        this.used++;
      }
      this.values[slot]!++;
    }
  }

  /** Gives every hash counted at least `minCount` times an id, in rising order of hash; the others get -1. */
  freeze(minCount: number): void {
    const kept: number[] = [];
    for (let s = 0; s < this.slots.length; s++) if (this.values[s]! >= minCount) kept.push(this.slots[s]!);
    this.hashes = Uint32Array.from(kept).sort();
    // From here on a value is the id plus 1.
    this.values.fill(0);
    this.slots.fill(0);
    for (let id = 0; id < this.hashes.length; id++) {
      const slot = this.find(this.hashes[id]!);
      this.slots[slot] = this.hashes[id]!;
      this.values[slot] = id + 1;
    }
  }

  idOf(hash: number): number {
    return this.values[this.find(hash)]! - 1;
  }

  private find(hash: number): number {
    const mask = this.slots.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> this.shift;
    while (this.values[slot] !== 0 && this.slots[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { slots, values } = this;
    this.slots = new Uint32Array(slots.length * 2);
    this.values = new Int32Array(slots.length * 2);
    this.shift--;
    for (let s = 0; s < slots.length; s++) {
      if (values[s] === 0) continue;
      const slot = this.find(slots[s]!);
      this.slots[slot] = slots[s]!;
      this.values[slot] = values[s]!;
    }
  }
}
