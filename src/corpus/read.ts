import type { Document } from "../document.ts";
import { collect, fileChunks, gunzip } from "./bytes.ts";
import { digest } from "./digest.ts";
import { reasonOf } from "./errors.ts";
import { findFiles } from "./find.ts";
import { uniqueIds } from "./ids.ts";
import { readJsonl } from "./read-jsonl.ts";
import { readText } from "./read-text.ts";
import { settle } from "./settle.ts";
import { sniff } from "./sniff.ts";
import type { Input, RawDocument, ReadOptions, Source } from "./types.ts";

const defaultMaxBytes = 256 * 1024 * 1024;

/** One reader a format. */
const readers = { text: readText, markdown: readText, jsonl: readJsonl } as const;

/**
 * Reads the documents that arguments name: files, directories (all below them), globs, `-` for standard input. One document is in
 * memory at a time. What cannot be read goes to `options.warn` and the rest goes on; nothing is thrown for bad input.
 *
 * Order: arguments as given, within a directory or glob by path in code units, within a .jsonl file by line. A file reached twice is
 * read once. `id` is the given one, else the first 12 hex digits of `sha256`; where an id was met before, `#2` is put behind it.
 */
export async function* readDocuments(paths: readonly string[], options: ReadOptions): AsyncGenerator<Document> {
  const uniqueId = options.independent ? (id: string) => id : uniqueIds();
  for await (const source of findFiles(paths, options.warn)) {
    for await (const raw of readSource(source, options)) {
      const notice = (message: string) => warnOf(source, options)("notice", message, raw.line ?? undefined);
      const base = raw.id ?? raw.sha256.slice(0, 12);
      const id = uniqueId(base);
      if (id !== base)
        notice(
          `another document has the id ${JSON.stringify(base.slice(0, 80))}: this one is called ${JSON.stringify(id.slice(0, 90))}`,
        );
      yield settle(raw, id, source.path, options, notice);
    }
  }
}

async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<RawDocument> {
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const report = warnOf(source, options);
  try {
    const { plain, packedDigest } = await unpack(source, options, maxBytes);
    const known = source.format ?? (source.path === "-" ? options.stdinFormat : undefined);
    const { format, chunks } = known ? { format: known, chunks: plain } : await sniff(plain, maxBytes);
    yield* readers[format]({ chunks, format, maxBytes, packedDigest, report });
  } catch (error) {
    report("error", reasonOf(error));
  }
}

/** A source's bytes, unpacked. A corpus is unpacked as it is read; of one packed text the packed bytes are kept for their digest. */
async function unpack(source: Source, { stdin }: ReadOptions, maxBytes: number) {
  const bytes = source.path === "-" ? (stdin ?? process.stdin) : fileChunks(source.path);
  if (!source.packed) return { plain: bytes, packedDigest: null };
  if (source.format === "jsonl") return { plain: gunzip(bytes), packedDigest: null };
  const packed = await collect(bytes, maxBytes);
  return { plain: gunzip([packed]), packedDigest: digest(packed) };
}

function warnOf({ path }: Source, { warn }: ReadOptions): Input["report"] {
  return (kind, message, line) => warn({ path, message, kind, ...(line !== undefined && { line }) });
}
