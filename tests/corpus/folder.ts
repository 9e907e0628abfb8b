import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Problem, ReadOptions } from "../../src/corpus/index.ts";
import { readDocuments } from "../../src/corpus/read.ts";
import type { Document } from "../../src/document.ts";

/** A folder of the given files that lives as long as the test. Returns its path. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "osint-corpus-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

export interface Result {
  readonly documents: Document[];
  readonly problems: Problem[];
}

/** Everything that reading gives: documents and problems. */
export async function read(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<Result> {
  const problems: Problem[] = [];
  const documents: Document[] = [];
  const warn = (problem: Problem) => problems.push(problem);
  for await (const document of readDocuments(paths, { warn, ...options })) documents.push(document);
  return { documents, problems };
}

/** Standard input that gives these bytes a few at a time. */
export async function* stdin(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What reading one file of this name and content gives: documents, and problems as "kind place: message". */
export async function readOne(name: string, content: string | Uint8Array, options: Partial<ReadOptions> = {}) {
  const root = folder({ [name]: content });
  const { documents, problems } = await read([join(root, name)], options);
  const place = (path: string) => path.slice(root.length + 1);
  return {
    documents: documents.map((document) => ({ ...document, path: place(document.path) })),
    problems: problems.map(
      ({ kind, path, line, message }) => `${kind} ${place(path)}${line === undefined ? "" : `:${line}`}: ${message}`,
    ),
  };
}
