/**
 * Classes of words that occur in like company: a word's hash → its fine class, and each fine class → its coarse class.
 * The file: three numbers (4 bytes each, little endian): `bits`, fine classes, coarse classes; then `keys` (2^bits × uint16,
 * 0 is an empty slot), `fine` (2^bits × uint16) and `coarse` (a uint16 a fine class). Slots by open addressing,
 * 16 bits of the hash as the key, so an unknown word gets a class by chance once in some 30,000 times.
 */
export interface Clusters {
  /** Fine class of the word whose lower-case form has this `hashText`, from 1; 0 when the word is unknown. */
  fine(hash: number): number;
  /** Coarse class of a fine class, from 1; 0 for 0. */
  coarse(fine: number): number;
}

/** Reads `models/clusters.bin`. Throws when the bytes are cut short. */
export function readClusters(bytes: Uint8Array): Clusters {
  // A file read whole begins at an even address, and need not be copied.
  const { buffer, byteOffset: at } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const [bits = 0, classes = 0] = new Uint32Array(buffer, at, 3);
  const slots = 2 ** bits;
  const keys = new Uint16Array(buffer, at + 12, slots);
  const fine = new Uint16Array(buffer, at + 12 + slots * 2, slots);
  const coarse = new Uint16Array(buffer, at + 12 + slots * 4, classes + 1);
  return {
    fine(hash) {
      const key = clusterKey(hash);
      let slot = clusterSlot(hash, bits);
      for (let found = keys[slot]; found !== 0; found = keys[slot]) {
        if (found === key) return fine[slot] ?? 0;
        slot = (slot + 1) & (slots - 1);
      }
      return 0;
    },
    coarse: (of) => coarse[of] ?? 0,
  };
}

/** Writes the file `readClusters` reads. `classes` gives each word's hash its fine class; words earlier in the map win a shared key. */
export function packClusters(
  classes: ReadonlyMap<number, number>,
  coarse: readonly number[],
  bits: number,
): Uint8Array {
  const slots = 2 ** bits;
  if (classes.size > slots * 0.85) throw new RangeError("too many words for the table");
  const keys = new Uint16Array(slots);
  const fine = new Uint16Array(slots);
  for (const [hash, of] of classes) {
    const key = clusterKey(hash);
    let slot = clusterSlot(hash, bits);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    if (keys[slot] === key) continue;
    keys[slot] = key;
    fine[slot] = of;
  }
  const out = new Uint8Array(12 + slots * 4 + coarse.length * 2);
  out.set(new Uint8Array(new Uint32Array([bits, coarse.length - 1, Math.max(...coarse)]).buffer), 0);
  out.set(new Uint8Array(keys.buffer), 12);
  out.set(new Uint8Array(fine.buffer), 12 + slots * 2);
  out.set(new Uint8Array(Uint16Array.from(coarse).buffer), 12 + slots * 4);
  return out;
}

function clusterKey(hash: number): number {
  return (hash >>> 16 || 1) & 0xffff;
}

function clusterSlot(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}
