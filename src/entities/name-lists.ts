import { readModelBytes } from "../data.ts";
import { hashText } from "../model/index.ts";

/** What the lists say of a spelling, as bits: how large a town of the name is (0 none, 1 to 3), a given name, a family name. */
export const TOWN = 3;
export const GIVEN = 4;
export const FAMILY = 8;

/**
 * The file: `bits` (4 bytes, little endian), `keys` (2^bits × uint16, 0 is an empty slot), `values` (2^bits bytes). Slots by open
 * addressing, 16 bits of the hash as the key. It holds no names, only hashes of them.
 */
interface Lists {
  readonly bits: number;
  readonly keys: Uint16Array;
  readonly values: Uint8Array;
}

let lists: Lists | undefined;

/** The bits of a spelling, 0 when it is in no list. */
export function listed(spelling: string): number {
  lists ??= unpackLists(readModelBytes("gazetteer"));
  const { bits, keys, values } = lists;
  const hash = hashText(spelling);
  const key = keyOf(hash);
  let slot = slotOf(hash, bits);
  for (let found = keys[slot]; found !== 0; found = keys[slot]) {
    if (found === key) return values[slot] ?? 0;
    slot = (slot + 1) & (keys.length - 1);
  }
  return 0;
}

function unpackLists(bytes: Uint8Array): Lists {
  // A file read whole begins at an even address, and need not be copied.
  const { buffer, byteOffset: at } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const [bits = 0] = new Uint32Array(buffer, at, 1);
  const slots = 2 ** bits;
  return {
    bits,
    keys: new Uint16Array(buffer, at + 4, slots),
    values: new Uint8Array(buffer, at + 4 + slots * 2, slots),
  };
}

/** Writes the file of `listed`: each spelling's bits. Spellings that share slot and key share their bits. */
export function packLists(values: ReadonlyMap<string, number>, bits: number): Uint8Array {
  const slots = 2 ** bits;
  if (values.size > slots * 0.85) throw new RangeError("too many names for the table");
  const out = new Uint8Array(4 + slots * 3);
  new DataView(out.buffer).setUint32(0, bits, true);
  const keys = new Uint16Array(out.buffer, 4, slots);
  const bytes = new Uint8Array(out.buffer, 4 + slots * 2, slots);
  for (const [spelling, value] of values) {
    const hash = hashText(spelling);
    let slot = slotOf(hash, bits);
    while (keys[slot] !== 0 && keys[slot] !== keyOf(hash)) slot = (slot + 1) & (slots - 1);
    keys[slot] = keyOf(hash);
    bytes[slot]! |= value;
  }
  return out;
}

function keyOf(hash: number): number {
  return (hash >>> 16 || 1) & 0xffff;
}

function slotOf(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}
