import { blockOf } from "./block.ts";

/**
 * The file of a model: a length (4 bytes, little endian), that many bytes of JSON (`labels`, `blocks`, `about`), zeros up to
 * a multiple of 4, then `transitions` ((labels + 1) × labels × int16), zeros again, and the blocks of the table of weights.
 */
export interface Packed {
  readonly labels: readonly string[];
  readonly transitions: Int16Array;
  /** The table of weights: blocks as `blockOf(labels.length)` lays them out. */
  readonly table: Uint8Array;
}

/** Reads a model file. Throws when the bytes are not one. */
export function unpack(bytes: Uint8Array): Packed {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const { labels, blocks } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + size))) as {
    labels: string[];
    blocks: number;
  };
  const at = align(4 + size);
  const pairs = (labels.length + 1) * labels.length;
  const table = at + align(pairs * 2);
  const end = table + blocks * blockOf(labels.length).bytes;
  if (end > bytes.length) throw new RangeError("the model file is cut short");
  return {
    labels,
    transitions: new Int16Array(new Uint8Array(bytes.subarray(at, at + pairs * 2)).buffer),
    table: bytes.subarray(table, end),
  };
}

/** Writes a model file. */
export function pack({ labels, transitions, table }: Packed, about: Record<string, unknown>): Uint8Array {
  const blocks = table.length / blockOf(labels.length).bytes;
  const head = new TextEncoder().encode(JSON.stringify({ labels, blocks, about }));
  const at = align(4 + head.length);
  const out = new Uint8Array(at + align(transitions.byteLength) + table.length);
  new DataView(out.buffer).setUint32(0, head.length, true);
  out.set(head, 4);
  out.set(new Uint8Array(transitions.buffer, transitions.byteOffset, transitions.byteLength), at);
  out.set(table, at + align(transitions.byteLength));
  return out;
}

function align(n: number): number {
  return Math.ceil(n / 4) * 4;
}
