import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The package's own folder: the nearest one above this file that holds `lexicons/`. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "lexicons"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("the package's lexicons/ folder is missing");
    folder = parent;
  }
  return folder;
}

const root = findRoot();

/**
 * The rows of `lexicons/NAME.tsv`: tab-separated cells; blank lines and lines that begin with `#` are comments.
 * The first row that is no comment names the columns and is left out. A missing cell is "".
 */
export function readLexicon(name: string): string[][] {
  const lines = readFileSync(join(root, "lexicons", `${name}.tsv`), "utf8").split("\n");
  const rows = lines.filter((line) => line.trim() !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
  const width = rows[0]?.length ?? 0;
  return rows.slice(1).map((row) => Array.from({ length: width }, (_, i) => row[i]?.trim() ?? ""));
}

/** The bytes of `models/NAME.bin`. */
export function readModelBytes(name: string): Uint8Array {
  return readFileSync(join(root, "models", `${name}.bin`));
}
