import { existsSync, fstatSync } from "node:fs";
import { delimiter } from "node:path";
import type { Session } from "./command.ts";
import { UsageError } from "./usage.ts";

/**
 * What to read when the command line names nothing: OSINT_PATH, else `seeds/` in the current directory, else what is piped in.
 * A pipe comes last: programs are often started with one that nobody ever writes to, and waiting for it would look like a hang.
 */
export function inputPaths(paths: readonly string[], session: Session): readonly string[] {
  if (paths.length > 0) return paths;
  const given = (process.env.OSINT_PATH ?? "").split(delimiter).filter((path) => path !== "");
  const found = given.length > 0 ? given : existsSync("seeds") ? ["seeds"] : [];
  if (found.length === 0) {
    if (isPiped()) return ["-"];
    throw new UsageError(nothingToRead);
  }
  if (isPiped()) session.say("notice", `reading ${found.join(", ")}, not standard input: name - to read that`);
  return found;
}

/** What a filter reads: standard input, when the command line names nothing. */
export function filterPaths(paths: readonly string[]): readonly string[] {
  if (paths.length > 0) return paths;
  if (process.stdin.isTTY) throw new UsageError(nothingToRead);
  return ["-"];
}

const nothingToRead =
  "nothing to read: name files, directories or globs, or - for standard input\n" +
  "(without them OSINT_PATH is read, else the folder seeds/ of the current directory, else what is piped in)";

/** Whether standard input is a pipe, a socket or a file, not a terminal or /dev/null. */
function isPiped(): boolean {
  try {
    const stats = fstatSync(0);
    return stats.isFIFO() || stats.isSocket() || stats.isFile();
  } catch {
    return false;
  }
}
