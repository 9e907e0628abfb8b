import type { Column } from "./columns.ts";
import { escapeCell } from "./escape.ts";
import { inBlocks } from "./layout.ts";
import { createPaint } from "./paint.ts";
import { textWidth } from "./width.ts";
import type { RecordWriter, Screen } from "./writer.ts";

/** A column is padded to its widest cell, but no further than this: one long cell must not push all others away. */
const widestPadding = 32;

/** One record a line, columns two spaces apart, nothing wrapped, nothing cut off: for files, `grep` and `less -S`. */
export function plainTable(columns: readonly Column[], { colour }: Pick<Screen, "colour">): RecordWriter {
  const paint = createPaint(colour);
  const widths = columns.map((column) => textWidth(column.header));
  const last = columns.length - 1;

  const block = inBlocks<object>((records, first) => {
    const rows = records.map((record) => columns.map((column) => cellOf(column, record)));
    for (const row of rows) {
      for (const [i, { width }] of row.entries()) widths[i] = Math.max(widths[i]!, Math.min(width, widestPadding));
    }
    const header = columns.map(({ header }) => ({ text: paint("header", header), width: textWidth(header) }));
    return (first ? [header, ...rows] : rows).map(line).join("");
  });

  function cellOf(column: Column, record: object): Cell {
    const parts = column.parts(record).map((part) => ({ tone: part.tone, text: escapeCell(part.text) }));
    return {
      text: parts.map((part) => paint(part.tone, part.text)).join(", "),
      width: textWidth(parts.map((part) => part.text).join(", ")),
    };
  }

  function line(cells: readonly Cell[]): string {
    const padded = cells.map(({ text, width }, i) => {
      const space = " ".repeat(Math.max(0, widths[i]! - width));
      return columns[i]!.numeric ? space + text : i === last ? text : text + space;
    });
    return `${padded.join("  ").trimEnd()}\n`;
  }

  return { start: () => "", write: block.add, end: block.flush };
}

interface Cell {
  readonly text: string;
  /** Columns it takes, without colours. */
  readonly width: number;
}
