import { collect } from "./bytes.ts";
import { peek } from "./peek.ts";
import type { Input } from "./types.ts";

const sampleSize = 1 << 18;
const newline = 10;

/**
 * The bytes of a text in UTF-8, without a byte order mark, for readers that take it piece by piece. What the first lines show not to be UTF-8 is decoded as a whole, and
 * must then not be longer than the limit for one document. Throws for what is no text.
 */
export async function utf8Of({ chunks, maxBytes, decode, report }: Input): Promise<AsyncIterable<Uint8Array>> {
  const peeked = await peek(chunks, (head) => head.length >= sampleSize, sampleSize);
  // Whole lines: half a character at the end would look like damage.
  const end = peeked.head.lastIndexOf(newline) + 1;
  const sample = await decode(end > 0 ? peeked.head.subarray(0, end) : peeked.head);
  if (sample?.encoding === "utf-8") return withoutMark(peeked.head, peeked.chunks);
  const decoded = await decode(await collect(peeked.chunks, maxBytes));
  if (decoded === null) throw new Error("not a text: binary data");
  if (decoded.notice) report("notice", decoded.notice);
  return one(Buffer.from(decoded.text));
}

const mark = [0xef, 0xbb, 0xbf];

async function* withoutMark(head: Uint8Array, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = mark.every((byte, i) => head[i] === byte) ? mark.length : 0;
  for await (const chunk of chunks) {
    const cut = Math.min(left, chunk.length);
    left -= cut;
    yield chunk.subarray(cut);
  }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
