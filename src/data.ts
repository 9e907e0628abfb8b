import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type LexiconTable, parseTable } from "./lexicon-table.ts";
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

/** A table of the user's own that can't be read. */
class LexiconError extends Error {
  override readonly name = "LexiconError";
}

/**
 * The rows of `lexicons/NAME.tsv`, each with a cell a column. The rows of a file of the same name and
 * columns in the folder that OSINT_LEXICONS names follow. Throws `LexiconError` when that folder holds what can't be such a file.
 */
export function readLexicon(name: string): string[][] {
  const { columns, rows } = shipped(name);
  const own = ownTables().get(name);
  return own === undefined ? rows : [...rows, ...ownRows(own, columns)];
}

let own: ReadonlyMap<string, string> | undefined;

/** The user's own tables: name → path. */
function ownTables(): ReadonlyMap<string, string> {
  if (own === undefined) {
    const folder = process.env.OSINT_LEXICONS;
    own = folder ? tablesIn(folder) : new Map();
  }
  return own;
}

function tablesIn(folder: string): Map<string, string> {
  let files: string[];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));
  } catch (error) {
    throw new LexiconError(`OSINT_LEXICONS: ${(error as Error).message}`);
  }
  const known = packed ? [...packed.keys()] : namesOf(readdirSync(join(root, "lexicons")));
  return new Map(
    namesOf(files).map((name) => {
      if (!known.includes(name))
        throw new LexiconError(`${join(folder, name)}.tsv: there is no table of that name to add to`);
      return [name, join(folder, `${name}.tsv`)];
    }),
  );
}

function namesOf(files: readonly string[]): string[] {
  return files.map((file) => file.replace(/\.tsv$/, ""));
}

function ownRows(path: string, columns: readonly string[]): string[][] {
  const added = parseTable(readFileSync(path, "utf8"));
  if (added.columns.join("\t") !== columns.join("\t"))
    throw new LexiconError(`${path}: the first row must name the columns, parted by tabs: ${columns.join(" ")}`);
  return added.rows;
}

function shipped(name: string): LexiconTable {
  const json = packed?.get(name);
  if (json !== undefined) return JSON.parse(json) as LexiconTable;
  return parseTable(readFileSync(join(root, "lexicons", `${name}.tsv`), "utf8"));
}

/** The bytes of `models/NAME.bin`: a model, or the compiled `decoder.wat` that runs them. */
export function readModelBytes(name: string): Uint8Array {
  return readFileSync(join(root, "models", `${name}.bin`));
}
