import type { Packed } from "../src/model/index.ts";

/**
 * Makes real weights small: the rows with the most weight are kept, as many as the table takes; weights become int8 and
 * transitions int16 on one scale; rows are laid into the table the way the run time looks them up.
 */
export function quantise(
  hashes: Uint32Array,
  weights: Float64Array,
  transitions: Float64Array,
  { labels, bits, fill }: { labels: readonly string[]; bits: number; fill: number },
): Packed {
  const width = labels.length;
  const slots = 2 ** bits;
  const scale = 127 / clipAt(weights);
  const importance = Float64Array.from(hashes, (_, id) => {
    let sum = 0;
    for (let l = 0; l < width; l++) sum += Math.abs(weights[id * width + l]!);
    return sum;
  });
  const rows = Uint32Array.from(hashes.keys()).sort((a, b) => importance[b]! - importance[a]! || a - b);
  const packed = {
    labels,
    bits,
    keys: new Uint16Array(slots),
    transitions: Int16Array.from(transitions, (w) => Math.max(-30000, Math.min(30000, Math.round(w * scale)))),
    weights: new Int8Array(slots * width),
  };
  let free = Math.floor(slots * fill);
  for (const id of rows) {
    if (free === 0) break;
    const row = Int8Array.from(weights.subarray(id * width, (id + 1) * width), (w) =>
      Math.max(-127, Math.min(127, Math.round(w * scale))),
    );
    if (row.every((w) => w === 0)) continue;
    const slot = emptySlot(packed.keys, hashes[id]!, bits);
    if (slot < 0) continue;
    packed.keys[slot] = (hashes[id]! >>> 16 || 1) & 0xffff;
    packed.weights.set(row, slot * width);
    free--;
  }
  return packed;
}

/** Where a row goes, or -1 when a weightier one already answers to its hash. */
function emptySlot(keys: Uint16Array, hash: number, bits: number): number {
  const key = (hash >>> 16 || 1) & 0xffff;
  let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return -1;
    slot = (slot + 1) & (keys.length - 1);
  }
  return slot;
}

/** The weight that becomes 127: all but one in 10,000 are below. The few above are cut, the many below stay finer. */
function clipAt(weights: Float64Array): number {
  const sizes = Float64Array.from(weights, Math.abs)
    .filter((w) => w > 0)
    .sort();
  return sizes[Math.floor((sizes.length - 1) * 0.9999)] ?? 1;
}
