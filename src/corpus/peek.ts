/** The beginning of a stream, and the stream with all its bytes, the beginning included. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Reads chunks until `enough` holds of all bytes so far, or there are more than `most`. It is asked anew only when the bytes have doubled
 * or a line has ended, so that many small chunks cost no more than a few large ones.
 */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  enough: (head: Uint8Array) => boolean,
  most: number,
): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  let asked = 0;
  while (size <= most) {
    const { done, value } = await iterator.next();
    if (done) break;
    seen.push(value);
    size += value.length;
    if (size < asked * 2 && !value.includes(newline)) continue;
    asked = size;
    if (enough(join(seen))) break;
  }
  return { head: join(seen), chunks: replay(seen, iterator) };
}

const newline = 10;

function join(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

async function* replay(seen: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Lets go of what chunks come from (an open file), read or not. */
export async function close(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  // A generator that was never started would not clean up.
  for await (const _ of chunks) break;
}
