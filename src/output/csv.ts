import { delimitedWriter } from "./delimited.ts";
import { escapeLines } from "./escape.ts";
import type { RecordWriter, WriterOptions } from "./writer.ts";

/** Comma-separated values as in RFC 4180 (lines end with a line feed), with a header. Nested values are flattened. */
export function csvWriter(options: WriterOptions): RecordWriter {
  return delimitedWriter(options, row);
}

function row(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(",")}\n`;
}

/**
 * One cell. Text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return) gets a leading `'`;
 * numbers, and these characters alone, are left as they are.
 */
function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = escapeLines(/^[=+\-@\t\r]./s.test(value) ? `'${value}` : value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
