import { delimitedWriter } from "./delimited.ts";
import { escapeText } from "./escape.ts";
import type { RecordWriter, WriterOptions } from "./writer.ts";

/** Tab-separated values with a header: never a tab or line end inside a cell, so that `cut` and `awk` work. Nested values are flattened. */
export function tsvWriter(options: WriterOptions): RecordWriter {
  return delimitedWriter(options, row);
}

function row(cells: readonly (string | number)[]): string {
  return `${cells.map(tsvCell).join("\t")}\n`;
}

const escapes = new Map([
  ["\\", "\\\\"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\r", "\\r"],
]);

/** One cell: tab, line feed, carriage return and backslash are written `\t`, `\n`, `\r` and `\\`. */
function tsvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  return escapeText(value.replace(/[\\\t\n\r]/g, (character) => escapes.get(character)!));
}
