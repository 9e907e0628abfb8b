import type { Source } from "./types.ts";

/** Which extension is read how. Each may be followed by `.gz`. */
const formats = new Map<string, "text" | "markdown" | "jsonl">([
  [".txt", "text"],
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".jsonl", "jsonl"],
  [".ndjson", "jsonl"],
]);

/** How a file is to be read, by its name alone. */
export function sourceOf(path: string): Source {
  const packed = /\.gz$/i.test(path);
  const extension = extensionOf(packed ? path.slice(0, -".gz".length) : path);
  return { path, format: formats.get(extension) ?? null, packed };
}

/** The last extension of a path, lower case, with its dot; "" where there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot).toLowerCase() : "";
}
