import { closeSync, openSync, readSync, statSync } from "node:fs";
import { TooLarge } from "./errors.ts";

const chunkSize = 1 << 18;

/** The bytes of a file (also of a pipe or device named on the command line), a piece at a time. Throws what the system throws. */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  // A pipe may keep one waiting, and must not keep signals waiting; a file does not, and needs none of what that takes to load.
  yield* statSync(path).isFile() ? regularChunks(path) : waitingChunks(path);
}

function* regularChunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(chunkSize);
      const size = readSync(file, buffer, 0, chunkSize, null);
      if (size === 0) return;
      yield buffer.subarray(0, size);
    }
  } finally {
    closeSync(file);
  }
}

async function* waitingChunks(path: string): AsyncGenerator<Uint8Array> {
  const { open } = await import("node:fs/promises");
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Unpacks gzip as it comes. Data that is cut short or damaged throws after what could be unpacked. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const [{ pipeline, Readable }, { createGunzip }] = await Promise.all([import("node:stream"), import("node:zlib")]);
  // The callback is there because an error reaches the reader through the stream itself.
  yield* pipeline(Readable.from(chunks, { objectMode: true }), createGunzip(), () => {}) as AsyncIterable<Uint8Array>;
}

/** Bytes of which it is known how many there are, before they are read. */
interface Sized extends AsyncIterable<Uint8Array> {
  readonly size?: number;
}

/** Chunks that know how many bytes they are, where they are those of a plain file. */
export function sized(chunks: AsyncIterable<Uint8Array>, file: string | null): Sized {
  const stats = file === null ? undefined : statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return chunks;
  return { size: stats.size, [Symbol.asyncIterator]: () => chunks[Symbol.asyncIterator]() };
}

/** All bytes as one; throws `TooLarge` as soon as it is known that there are more than `maxBytes`. */
export async function collect(chunks: Sized, maxBytes: number): Promise<Uint8Array> {
  if ((chunks.size ?? 0) > maxBytes) throw new TooLarge(maxBytes);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw new TooLarge(maxBytes);
    parts.push(chunk);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts, size);
}
