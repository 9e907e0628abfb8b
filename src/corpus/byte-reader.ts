/** Reads a stream by lines and by lengths, holding no more of it than that takes. */
export interface ByteReader {
  /** The next line with its end, or what is left; `null` at the end. Throws where it is longer than `most`. */
  readonly line: (most: number) => Promise<Buffer | null>;
  /** The next bytes, so many, as they come; throws where the stream ends before. */
  readonly take: (length: number) => AsyncGenerator<Uint8Array>;
  /** All that is left. */
  readonly rest: () => AsyncGenerator<Uint8Array>;
}

const newline = 10;

export function byteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  const fill = async () => {
    while (held.length === 0) {
      const { done, value } = await iterator.next();
      if (done) return false;
      held = value;
    }
    return true;
  };
  const cut = (length: number) => {
    const part = held.subarray(0, length);
    held = held.subarray(length);
    return part;
  };
  return {
    async line(most) {
      const parts: Uint8Array[] = [];
      for (let size = 0; await fill(); ) {
        const end = held.indexOf(newline);
        const part = cut(end < 0 ? held.length : end + 1);
        size += part.length;
        if (size > most) throw new Error("damaged: a header line without an end");
        parts.push(part);
        if (end >= 0) break;
      }
      return parts.length === 0 ? null : Buffer.concat(parts);
    },
    async *take(length) {
      for (let left = length; left > 0; ) {
        if (!(await fill())) throw new Error("cut short");
        const part = cut(left);
        left -= part.length;
        yield part;
      }
    },
    async *rest() {
      while (await fill()) yield cut(held.length);
    },
  };
}
