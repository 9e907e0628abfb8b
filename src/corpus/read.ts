import type { Document } from "../document.ts";
import { fileChunks } from "./bytes.ts";
import { NoDocuments, reasonOf } from "./errors.ts";
import { findFiles } from "./find.ts";
import { uniqueIds } from "./ids.ts";
import { readFile } from "./read-part.ts";
import { settle } from "./settle.ts";
import { nothingStated, type Part, type ReadOptions } from "./types.ts";

export { inputSize } from "./size.ts";

const defaultMaxBytes = 256 * 1024 * 1024;

/**
 * Reads the documents that arguments name: files, directories (all below them), globs, `-` for standard input. One document is in
 * memory at a time. What cannot be read goes to `options.warn` and the rest goes on; nothing is thrown for bad input.
 *
 * Order: arguments as given, within a directory or glob by path in code units, within a file as they stand there. A file reached twice is
 * read once. `id` is the given one, else the first 12 hex digits of `sha256`; where an id was met before, `#2` is put behind it.
 */
export async function* readDocuments(paths: readonly string[], options: ReadOptions): AsyncGenerator<Document> {
  const uniqueId = options.independent ? (id: string) => id : uniqueIds();
  const { warn, encoding, textColumn, maxBytes = defaultMaxBytes } = options;
  const named = new Set(paths);
  for await (const path of findFiles(paths, warn)) {
    try {
      for await (const { raw, at } of readFile(partOf(path, options), { warn, encoding, textColumn, maxBytes })) {
        const notice = (message: string) =>
          warn({ path: at, message, kind: "notice", ...(raw.line !== null && { line: raw.line }) });
        const base = raw.id ?? raw.sha256.slice(0, 12);
        const id = uniqueId(base);
        if (id !== base)
          notice(
            `another document has the id ${JSON.stringify(base.slice(0, 80))}: this one is called ${JSON.stringify(id.slice(0, 90))}`,
          );
        yield await settle(raw, id, at, options, notice);
      }
    } catch (error) {
      const kind = error instanceof NoDocuments && !named.has(path) ? "notice" : "error";
      warn({ path, message: reasonOf(error), kind });
    }
  }
}

function partOf(path: string, { stdin, stdinFormat, as, onBytes }: ReadOptions): Part {
  const format = as ?? (path === "-" ? stdinFormat : null) ?? null;
  const chunks = path === "-" ? (stdin ?? process.stdin) : fileChunks(path);
  const told = onBytes ? counted(chunks, onBytes) : chunks;
  return { name: path, chunks: told, file: path === "-" ? null : path, format, stated: nothingStated };
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: (count: number) => void) {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}
