import type { Allowance } from "../allowance.ts";
import { telling } from "../allowance.ts";
import type { ByteReader } from "../byte-reader.ts";
import { isGzip } from "../detect.ts";
import { peek } from "../peek.ts";
import { firstLine, readHeaders } from "./headers.ts";

/** What a server answered. */
export interface Response {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** The body as it was meant: joined and unpacked. */
  readonly body: () => AsyncGenerator<Uint8Array>;
}

/** Reads an HTTP response as it went over the wire, or as a tool kept it that had joined or unpacked the body and left the headers as they were. */
export async function readResponse(reader: ByteReader, allowance: Allowance): Promise<Response> {
  const status = Number(/^HTTP\/\S{1,10}\s{1,9}(\d{3})/.exec((await firstLine(reader)) ?? "")?.[1] ?? 0);
  const headers = await readHeaders(reader);
  const joined = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "") ? joinChunks(reader) : reader.rest();
  const packing = (headers.get("content-encoding") ?? "").trim().toLowerCase();
  return { status, headers, body: () => telling(unpack(joined, packing), unpackedOf(packing, allowance)) };
}

function unpackedOf(packing: string, allowance: Allowance): (bytes: number) => void {
  return packing === "" ? () => {} : allowance.spend;
}

const chunkLine = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?$/i;

async function* joinChunks(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (let first = true; ; first = false) {
    const line = await reader.line(1 << 20);
    if (line === null) return;
    const size = chunkLine.exec(line.toString("latin1").trimEnd())?.[1];
    if (size === undefined) {
      if (!first) throw new Error("damaged: no chunk where one should begin");
      yield line;
      yield* reader.rest();
      return;
    }
    if (Number.parseInt(size, 16) === 0) return;
    yield* reader.take(Number.parseInt(size, 16));
    await reader.line(16);
  }
}

async function* unpack(chunks: AsyncIterable<Uint8Array>, packing: string): AsyncGenerator<Uint8Array> {
  if (packing === "" || packing === "identity") return yield* chunks as AsyncGenerator<Uint8Array>;
  const [{ pipeline, Readable }, zlib] = await Promise.all([import("node:stream"), import("node:zlib")]);
  const { head, chunks: bytes } = await peek(chunks, (seen) => seen.length > 1, 1);
  const how = {
    gzip: isGzip(head) ? zlib.createGunzip : null,
    deflate: (head[0]! & 0x0f) === 8 ? zlib.createInflate : zlib.createInflateRaw,
    br: zlib.createBrotliDecompress,
  };
  const name = packing.replace(/^x-/, "");
  if (name !== "gzip" && name !== "deflate" && name !== "br")
    throw new Error(`packed in a way that is not read (${packing.slice(0, 40)})`);
  const make = how[name];
  if (head.length === 0 || make === null) return yield* bytes as AsyncGenerator<Uint8Array>;
  // The callback is there because an error reaches the reader through the stream itself.
  yield* pipeline(Readable.from(bytes, { objectMode: true }), make(), () => {}) as AsyncIterable<Uint8Array>;
}
