import { realpathSync, statSync } from "node:fs";
import { reasonOf } from "./errors.ts";
import type { Warn } from "./types.ts";
import { walk } from "./walk.ts";

/**
 * The files that arguments name, each once: arguments in the order given, what a directory or a glob holds sorted by path (code units).
 * A path that exists is taken as it stands, even where it would read as a glob.
 */
export async function* findFiles(paths: readonly string[], warn: Warn): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const file of filesOf(path, warn)) {
      const key = file === "-" ? "-" : keyOf(file);
      if (seen.has(key)) continue;
      seen.add(key);
      yield file;
    }
  }
}

async function* filesOf(path: string, warn: Warn): AsyncGenerator<string> {
  if (path === "-") {
    yield path;
    return;
  }
  try {
    if (statSync(path).isDirectory()) yield* walk(path, warn);
    else yield path;
  } catch (error) {
    const matches = (error as NodeJS.ErrnoException).code === "ENOENT" ? await glob(path) : null;
    if (matches === null) warn({ path, message: reasonOf(error), kind: "error" });
    else if (matches.length === 0) warn({ path, message: "no file matches", kind: "error" });
    else yield* matches;
  }
}

/** The files a pattern matches, sorted; `null` when it is no pattern. Links to directories are not followed: they may run in circles. */
async function glob(pattern: string): Promise<string[] | null> {
  const { default: fastGlob } = await import("fast-glob");
  if (!fastGlob.isDynamicPattern(pattern)) return null;
  const matches = await fastGlob(pattern, { onlyFiles: false, followSymbolicLinks: false, suppressErrors: true });
  return matches.filter(isFile).sort();
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** What tells that two paths are one file. A file that has vanished keeps its path: reading it will say so. */
function keyOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
