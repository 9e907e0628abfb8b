import { blockIndex, blockOf, keyOf, type Packed } from "../src/model/index.ts";

/**
 * Makes real weights small: the rows with the most weight are kept, as many as `fill` of the table's `slots` take; weights become int8
 * and transitions int16 on one scale; rows are laid into the blocks the run time looks them up in. Where a block is full, its weakest are
 * left out.
 */
export function quantise(
  hashes: Uint32Array,
  weights: Float64Array,
  transitions: Float64Array,
  { labels, slots, fill }: { labels: readonly string[]; slots: number; fill: number },
): Packed {
  const width = labels.length;
  const block = blockOf(width);
  const blocks = Math.ceil(slots / block.rows);
  const scale = 127 / clipAt(weights);
  const importance = Float64Array.from(hashes, (_, id) => {
    let sum = 0;
    for (let l = 0; l < width; l++) sum += Math.abs(weights[id * width + l]!);
    return sum;
  });
  const rows = Uint32Array.from(hashes.keys()).sort((a, b) => importance[b]! - importance[a]! || a - b);
  const table = new Uint8Array(blocks * block.bytes);
  let free = Math.floor(slots * fill);
  for (const id of rows) {
    if (free === 0) break;
    const row = Int8Array.from(weights.subarray(id * width, (id + 1) * width), (w) =>
      Math.max(-127, Math.min(127, Math.round(w * scale))),
    );
    if (row.every((w) => w === 0)) continue;
    const hash = hashes[id]!;
    const begins = blockIndex(hash, blocks) * block.bytes;
    const keys = new Uint16Array(table.buffer, begins, block.rows);
    const place = freePlace(keys, keyOf(hash));
    if (place < 0) continue;
    keys[place] = keyOf(hash);
    table.set(new Uint8Array(row.buffer), begins + block.rows * 2 + place * width);
    free--;
  }
  return {
    labels,
    transitions: Int16Array.from(transitions, (w) => Math.max(-30000, Math.min(30000, Math.round(w * scale)))),
    table,
  };
}

/** Where a row goes in its block, or -1 when weightier ones answer to its key or take all places. */
function freePlace(keys: Uint16Array, key: number): number {
  const place = keys.findIndex((taken) => taken === 0 || taken === key);
  return keys[place] === 0 ? place : -1;
}

/** The weight that becomes 127: all but one in 10,000 are below. The few above are cut, the many below stay finer. */
function clipAt(weights: Float64Array): number {
  const sizes = Float64Array.from(weights, Math.abs)
    .filter((w) => w > 0)
    .sort();
  return sizes[Math.floor((sizes.length - 1) * 0.9999)] ?? 1;
}
