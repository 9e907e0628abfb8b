/** A table of `lexicons/`: the names of its columns, and its rows, each with a cell a column. */
export interface LexiconTable {
  readonly columns: readonly string[];
  readonly rows: string[][];
}

/**
 * Reads tab-separated cells; blank lines and lines that begin with `#` are comments. The first row that is no comment names the columns.
 * A missing cell is "".
 */
export function parseTable(text: string): LexiconTable {
  const rows: string[][] = [];
  let columns: string[] | undefined;
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#") || line.trim() === "") continue;
    const cells = line.split("\t");
    for (let i = 0; i < cells.length; i++) cells[i] = cells[i]!.trim();
    if (columns === undefined) {
      columns = cells;
      continue;
    }
    while (cells.length < columns.length) cells.push("");
    cells.length = columns.length;
    rows.push(cells);
  }
  return { columns: columns ?? [], rows };
}
