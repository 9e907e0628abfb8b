import { statSync } from "node:fs";
import { findFiles } from "./find.ts";

/** Files looked at between two chances for others. */
const atOnce = 100;

/** Bytes of all files that arguments name; `null` where there is standard input, a pipe or a device among them. Never throws. */
export async function inputSize(paths: readonly string[]): Promise<number | null> {
  let total = 0;
  let files = 0;
  for await (const path of findFiles(paths, () => {})) {
    const stats = path === "-" ? undefined : sizeOf(path);
    if (stats === undefined) return null;
    total += stats;
    if (++files % atOnce === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return total;
}

/** 0 of a file that has vanished or can't be reached: reading it will say so. `undefined` of what has no size. */
function sizeOf(path: string): number | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() ? stats.size : undefined;
  } catch {
    return 0;
  }
}
