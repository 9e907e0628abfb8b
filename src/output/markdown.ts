import { type Column, columnsFor } from "./columns.ts";
import { escapeCell } from "./escape.ts";
import type { RecordWriter, WriterOptions } from "./writer.ts";

/** A table in GitHub's Markdown. */
export function markdownWriter(options: WriterOptions): RecordWriter {
  return markdownTable(columnsFor(options));
}

export function markdownTable(columns: readonly Column[]): RecordWriter {
  return {
    start: () =>
      line(columns.map((c) => escapeMarkdown(c.header))) + line(columns.map((c) => (c.numeric ? "--:" : "---"))),
    write: (record) => line(columns.map((column) => cell(column, record))),
    end: () => "",
  };
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

function cell(column: Column, record: object): string {
  return column
    .parts(record)
    .map((part) => escapeMarkdown(part.text))
    .join(", ");
}

/** Text as it stands, in a table cell or a line of Markdown: no mark-up, no HTML, no link. */
export function escapeMarkdown(text: string): string {
  return escapeCell(text)
    .replace(/[\\`*_[\]#|~$]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
