import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packed } from "./packed-lexicons.ts";

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
  return parse(packed?.get(name) ?? readFileSync(join(root, "lexicons", `${name}.tsv`), "utf8"));
}

function parse(text: string): string[][] {
  const rows: string[][] = [];
  let width = 0;
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#") || line.trim() === "") continue;
    const cells = line.split("\t");
    if (width === 0) {
      width = cells.length;
      continue;
    }
    for (let i = 0; i < cells.length; i++) cells[i] = cells[i]!.trim();
    while (cells.length < width) cells.push("");
    cells.length = width;
    rows.push(cells);
  }
  return rows;
}

/** The bytes of `models/NAME.bin`: a model, or the compiled `decoder.wat` that runs them. */
export function readModelBytes(name: string): Uint8Array {
  return readFileSync(join(root, "models", `${name}.bin`));
}
