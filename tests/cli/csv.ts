/** Reads CSV as RFC 4180 says, strictly, so that the tests need not trust the writer. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
        if (at >= text.length) throw new Error("a quoted cell does not end");
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    } else {
      for (; at < text.length && text[at] !== "," && text[at] !== "\n"; at++) {
        if (text[at] === '"') throw new Error("a quotation mark in a bare cell");
        cell += text[at];
      }
    }
    row.push(cell);
    if (text[at] === "\n" || at >= text.length) {
      rows.push(row);
      row = [];
    } else if (text[at] !== ",") throw new Error(`a cell is followed by ${text[at]}`);
    at++;
  }
  return rows;
}
