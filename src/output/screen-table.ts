import type { Column, Part } from "./columns.ts";
import { escapeCell } from "./escape.ts";
import { fitWidths, inBlocks } from "./layout.ts";
import { createPaint } from "./paint.ts";
import { textWidth, wrap } from "./width.ts";
import type { RecordWriter, Screen } from "./writer.ts";

const gap = 2;

/**
 * A table as wide as the terminal at most, without a frame: columns are told apart by space, which copies and narrows better. Cells are
 * wrapped at the widths the first block of rows asks for. Drawn by hand: cli-table3 takes minutes over rows of many lines.
 */
export function screenTable(all: readonly Column[], width: number, { colour }: Pick<Screen, "colour">): RecordWriter {
  const paint = createPaint(colour);
  const columns = all.filter((column) => !column.where);
  const where = all.find((column) => column.where);
  let widths: number[] | null = null;

  const block = inBlocks<object>((records, first) => {
    const rows = records.map((record) => columns.map((column, i) => partsOf(column, i, record)));
    widths ??= fitWidths(naturalWidths(columns, rows), width - gap * (columns.length - 1));
    const header = columns.map(({ header }): Part[] => [{ text: header, tone: "header" }]);
    return (first ? [header, ...rows] : rows).map(draw).join("");
  });

  /** The last column also says where the record stands. */
  function partsOf(column: Column, i: number, record: object): readonly Part[] {
    const parts = column.parts(record);
    return i === columns.length - 1 && where ? [...parts, ...where.parts(record)] : parts;
  }

  /** A row: as many lines as its highest cell has. */
  function draw(cells: readonly (readonly Part[])[]): string {
    const lines = cells.map((parts, i) => linesOf(parts, widths![i]!));
    const height = Math.max(...lines.map((cell) => cell.length));
    return Array.from(
      { length: height },
      (_, at) =>
        `${lines
          .map((cell, i) => padded(cell[at], i))
          .join(" ".repeat(gap))
          .trimEnd()}\n`,
    ).join("");
  }

  function linesOf(parts: readonly Part[], width: number): Line[] {
    return parts.flatMap(({ text, tone }) =>
      wrap(escapeCell(text), width).map((line) => ({ text: paint(tone, line), width: textWidth(line) })),
    );
  }

  function padded(line: Line | undefined, i: number): string {
    const space = " ".repeat(Math.max(0, widths![i]! - (line?.width ?? 0)));
    return columns[i]!.numeric ? space + (line?.text ?? "") : (line?.text ?? "") + space;
  }

  return { start: () => "", write: block.add, end: block.flush };
}

/** A line of a cell, painted, and the columns it takes. */
interface Line {
  readonly text: string;
  readonly width: number;
}

function naturalWidths(columns: readonly Column[], rows: readonly (readonly Part[])[][]): number[] {
  return columns.map((column, i) =>
    rows.reduce(
      (widest, row) => row[i]!.reduce((w, part) => Math.max(w, textWidth(escapeCell(part.text))), widest),
      textWidth(column.header),
    ),
  );
}
