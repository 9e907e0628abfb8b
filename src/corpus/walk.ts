import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { reasonOf } from "./errors.ts";
import { extensionOf, formatOf } from "./formats.ts";
import type { Warn } from "./types.ts";

/**
 * The files below a directory that can be read, sorted by path in code units. Links are followed, each directory is entered once.
 * What is passed over (hidden, another extension, a pipe or device) is counted in one notice.
 */
export function* walk(directory: string, warn: Warn): Generator<string> {
  const skipped = new Map<string, number>();
  const skip = (what: string) => skipped.set(what, (skipped.get(what) ?? 0) + 1);
  const entered = new Set<string>();
  // A stack instead of recursion: the last is the next.
  const waiting = [directory];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) {
        const real = realpathSync(path);
        if (entered.has(real)) continue;
        entered.add(real);
        waiting.push(...entriesOf(path, skip).reverse());
      } else if (!stats.isFile()) skip(kindOf(stats));
      else if (formatOf(path) === null) skip(extensionOf(path) || "without extension");
      else yield path;
    } catch (error) {
      warn({ path, message: reasonOf(error), kind: "error" });
    }
  }
  if (skipped.size > 0) {
    const counts = [...skipped].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, times]) => `${times} ${what}`);
    warn({ path: directory, message: `passed over: ${counts.join(", ")}`, kind: "notice" });
  }
}

/** Paths in a directory. "/" behind a directory's name sorts what is in it among its neighbours as whole paths would. */
function entriesOf(directory: string, skip: (what: string) => void): string[] {
  const names: string[] = [];
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.name.startsWith(".")) skip("hidden");
    else names.push(isDirectory(directory, entry) ? `${entry.name}/` : entry.name);
  }
  return names.sort().map((name) => below(directory, name));
}

function isDirectory(parent: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(below(parent, entry.name)).isDirectory();
  } catch {
    // A broken link: reading it will say so.
    return false;
  }
}

/** By hand, since `join` would drop the "./" that was given. */
function below(directory: string, name: string): string {
  return directory.endsWith("/") ? directory + name : `${directory}/${name}`;
}

function kindOf(stats: Stats): string {
  return stats.isFIFO() ? "pipe" : stats.isSocket() ? "socket" : "device";
}
