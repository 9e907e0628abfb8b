/**
 * The file of a model: a length (4 bytes, little endian), that many bytes of JSON (`labels`, `bits`, `about`), zeros up to
 * a multiple of 4, then the arrays `keys` (2^bits × uint16; 0 is an empty slot), `transitions` ((labels + 1) × labels × int16)
 * and `weights` (2^bits × labels × int8). Rows are found by open addressing: slot from the hash, 16 bits of it as the key.
 */
export interface Packed {
  readonly labels: readonly string[];
  /** The table has 2^bits slots. */
  readonly bits: number;
  readonly keys: Uint16Array;
  readonly transitions: Int16Array;
  readonly weights: Int8Array;
}

/** Reads a model file. Throws when the bytes are not one. */
export function unpack(bytes: Uint8Array): Packed {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const { labels, bits } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + size))) as Packed;
  let at = align(4 + size);
  const slots = 2 ** bits;
  // Views of 16 bits begin at even addresses only; a file read whole does, and need not be copied.
  const whole = bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
  const take = (length: number): [ArrayBufferLike, number] => {
    if (at + length > whole.length) throw new RangeError("the model file is cut short");
    const begins = whole.byteOffset + at;
    at = align(at + length);
    return [whole.buffer, begins];
  };
  const pairs = (labels.length + 1) * labels.length;
  return {
    labels,
    bits,
    keys: new Uint16Array(...take(slots * 2), slots),
    transitions: new Int16Array(...take(pairs * 2), pairs),
    weights: new Int8Array(...take(slots * labels.length), slots * labels.length),
  };
}

/** Writes a model file. */
export function pack(model: Packed, about: Record<string, unknown>): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify({ labels: model.labels, bits: model.bits, about }));
  const parts = [model.keys, model.transitions, model.weights].map(
    (array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
  );
  const total = parts.reduce((sum, part) => align(sum + part.length), align(4 + head.length));
  const out = new Uint8Array(total);
  new DataView(out.buffer).setUint32(0, head.length, true);
  out.set(head, 4);
  let at = align(4 + head.length);
  for (const part of parts) {
    out.set(part, at);
    at = align(at + part.length);
  }
  return out;
}

function align(n: number): number {
  return Math.ceil(n / 4) * 4;
}
