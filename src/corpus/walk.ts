import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { fileChunks } from "./bytes.ts";
import { reasonOf } from "./errors.ts";
import { formatOf } from "./formats.ts";
import { isSettings, kindByName, passedOver } from "./passed-over.ts";
import { close } from "./peek.ts";
import { sniff } from "./sniff.ts";
import type { Warn } from "./types.ts";

/**
 * The files below a directory that can be read, sorted by path in code units. Links are followed, each directory is entered once.
 * A file whose name says nothing is read if its content leaves no doubt what it is. What is passed over (hidden, of another kind, a pipe or
 * device) is counted in one notice.
 */
export async function* walk(directory: string, warn: Warn): AsyncGenerator<string> {
  const passed = passedOver();
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
        waiting.push(...entriesOf(path, passed.add).reverse());
      } else if (!stats.isFile()) passed.add(kindOf(stats));
      else if (isSettings(path)) continue;
      else if (formatOf(path) !== null || (await isRecognised(path))) yield path;
      else passed.add(kindByName(path));
    } catch (error) {
      warn({ path, message: reasonOf(error), kind: "error" });
    }
  }
  const message = passed.message();
  if (message !== null) warn({ path: directory, message, kind: "notice" });
}

/** A file that cannot be opened is not recognised. */
async function isRecognised(path: string): Promise<boolean> {
  try {
    const { format, chunks } = await sniff(fileChunks(path), path);
    await close(chunks);
    return format !== null;
  } catch {
    return false;
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
