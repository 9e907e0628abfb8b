/** An element of a JSON list, without white space around it; `bytes` is `null` where it is longer than the limit. */
export interface Item {
  /** The line it begins in, from 1. */
  readonly line: number;
  readonly bytes: Uint8Array | null;
}

const [newline, quote, comma, open, backslash, close, openBrace, closeBrace] = Buffer.from('\n",[\\]{}');

/**
 * Cuts the UTF-8 of a JSON list into its elements as it comes, whatever they hold and however the chunks fall. Throws where the list does not
 * end, or something follows it.
 */
export async function* splitItems(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Item> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  let begun = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let ended = false;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const finish = (): Item => {
    const item = { line: begun, bytes: size <= maxBytes ? trimEnd(Buffer.concat(parts)) : null };
    parts = [];
    size = 0;
    begun = 0;
    return item;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (byte === newline) line++;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === backslash) escaped = true;
        else if (byte === quote) inString = false;
        continue;
      }
      if (byte <= 0x20) continue;
      if (ended) throw new Error("something follows the list");
      if (depth === 0) {
        // The caller has seen that it is a list.
        depth = 1;
        continue;
      }
      if (depth === 1 && (byte === comma || byte === close)) {
        if (begun > 0) {
          keep(chunk.subarray(from, at));
          yield finish();
        }
        ended = byte === close;
        continue;
      }
      if (begun === 0) [begun, from] = [line, at];
      if (byte === quote) inString = true;
      else if (byte === open || byte === openBrace) depth++;
      else if (byte === close || byte === closeBrace) depth--;
    }
    if (begun > 0) keep(chunk.subarray(from));
  }
  if (!ended) throw new Error("the list is cut short: it does not end");
}

function trimEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1]! <= 0x20) end--;
  return bytes.subarray(0, end);
}
