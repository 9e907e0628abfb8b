import { columnsFor } from "./columns.ts";
import { plainTable } from "./plain-table.ts";
import { screenTable } from "./screen-table.ts";
import type { RecordWriter, WriterOptions } from "./writer.ts";

/** A table to read: wrapped to the terminal's width, or one record a line where there is no terminal. */
export function tableWriter(options: WriterOptions): RecordWriter {
  const columns = columnsFor(options);
  const { screen } = options;
  return screen.width === null ? plainTable(columns, screen) : screenTable(columns, screen.width, screen);
}
