import Table from "cli-table3";
import type { Column, Part } from "./columns.ts";
import { escapeCell } from "./escape.ts";
import { fitWidths, inBlocks } from "./layout.ts";
import { createPaint } from "./paint.ts";
import { textWidth, wrap } from "./width.ts";
import type { RecordWriter, Screen } from "./writer.ts";

const gap = 2;

/**
 * A table as wide as the terminal at most. Cells are wrapped here, at the widths the first block of rows asks for, so that the
 * table library only has to draw: it would cut off words that are too long, and its own wrapping is slow on long tables.
 */
export function screenTable(all: readonly Column[], width: number, { colour }: Pick<Screen, "colour">): RecordWriter {
  const paint = createPaint(colour);
  const columns = all.filter((column) => !column.where);
  const where = all.find((column) => column.where);
  let widths: number[] | null = null;

  const block = inBlocks<object>((records, first) => {
    const rows = records.map((record) => columns.map((column, i) => partsOf(column, i, record)));
    widths ??= fitWidths(naturalWidths(columns, rows), width - gap * (columns.length - 1));
    const table = new Table({
      chars,
      colWidths: widths.map((w, i) => (i < columns.length - 1 ? w + gap : w)),
      colAligns: columns.map((column) => (column.numeric ? "right" : "left")),
      style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
    });
    if (first)
      table.push(columns.map(({ header }, i) => padRight(i, draw([{ text: header, tone: "header" }], widths![i]!))));
    for (const row of rows) table.push(row.map((parts, i) => padRight(i, draw(parts, widths![i]!))));
    return `${trimLines(table.toString())}\n`;
  });

  /** The last column also says where the record stands. */
  function partsOf(column: Column, i: number, record: object): readonly Part[] {
    const parts = column.parts(record);
    return i === columns.length - 1 && where ? [...parts, ...where.parts(record)] : parts;
  }

  function draw(parts: readonly Part[], width: number): string {
    return parts.flatMap(({ text, tone }) => wrap(escapeCell(text), width).map((line) => paint(tone, line))).join("\n");
  }

  /** The gap to the next column stands in the cell, since a number is set flush right before it. */
  function padRight(i: number, text: string): string {
    if (!columns[i]!.numeric || i === columns.length - 1) return text;
    return text.replaceAll("\n", `${" ".repeat(gap)}\n`) + " ".repeat(gap);
  }

  return { start: () => "", write: block.add, end: block.flush };
}

/** No frame: columns are told apart by space, which copies and narrows better. */
const chars = Object.fromEntries(
  ["top", "bottom", "mid", "left", "right"]
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`, "left-mid", "right-mid"])
    .concat("mid-mid", "middle")
    .map((name) => [name, ""]),
);

function naturalWidths(columns: readonly Column[], rows: readonly (readonly Part[])[][]): number[] {
  return columns.map((column, i) =>
    rows.reduce(
      (widest, row) => row[i]!.reduce((w, part) => Math.max(w, textWidth(escapeCell(part.text))), widest),
      textWidth(column.header),
    ),
  );
}

function trimLines(text: string): string {
  return text.replace(/[ ]+$/gm, "");
}
