import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Packed, pack } from "../src/model/index.ts";

/** The folder of the corpora that models are learned from and measured on; not part of the project. */
export const corpora = join(process.env.OSINT_SHARED ?? "../shared", "corpora");

/** Writes `models/NAME.bin`. `about` (data, licence, …) goes into the file's head, for whoever finds the file alone. */
export function writeModel(name: string, packed: Packed, about: Record<string, unknown>): void {
  const bytes = pack(packed, about);
  writeFileSync(join(import.meta.dirname, "..", "models", `${name}.bin`), bytes);
  console.log(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

/** The records of a `.jsonl` or `.jsonl.gz` file; lines end at `\n` only. */
export function readJsonl<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
