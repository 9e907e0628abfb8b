import { decode } from "./decode.ts";
import { parseObject } from "./read-jsonl.ts";

const newline = 10;

/**
 * Tells JSON Lines from plain text where no file name does: it is JSON Lines when the first character that is no white space is `{` and
 * the line it stands in parses as an object with a `text`. Reads no further than that line, and gives all bytes back as `chunks`.
 */
export async function sniff(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<{ format: "text" | "jsonl"; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  const line: Uint8Array[] = [];
  let size = 0;
  let complete = false;
  while (!complete && size <= maxBytes) {
    const { done, value } = await iterator.next();
    if (done) break;
    seen.push(value);
    size += value.length;
    const from = line.length === 0 ? firstVisible(value) : 0;
    if (from === value.length) continue;
    if (line.length === 0 && value[from] !== 0x7b) break;
    const end = value.indexOf(newline, from);
    line.push(value.subarray(from, end < 0 ? undefined : end));
    complete = end >= 0;
  }
  const record = line.length === 0 ? null : parseObject(decode(Buffer.concat(line))?.text ?? "");
  return { format: typeof record?.text === "string" ? "jsonl" : "text", chunks: replay(seen, iterator) };
}

/** Position of the first byte that is neither white space nor a part of a UTF-8 byte order mark. */
function firstVisible(bytes: Uint8Array): number {
  const at = bytes.findIndex((byte) => byte > 32 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  return at < 0 ? bytes.length : at;
}

async function* replay(seen: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
