import { type Options, parse } from "csv-parse/sync";
import { digest } from "../digest.ts";
import { NoDocuments } from "../errors.ts";
import { peek } from "../peek.ts";
import { type Row, splitRows } from "../rows.ts";
import type { Input, RawDocument } from "../types.ts";
import { utf8Of } from "../utf8.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { documentOf } from "./record.ts";

/** Reads a table of documents, one a row, as its header row names the columns. A row that does not fit is named and the rest goes on. */
export async function* readCsv(input: Input): AsyncGenerator<RawDocument> {
  const { head, chunks } = await peek(await utf8Of(input), hasLine, longestHeader);
  const { delimiter, skipped } = dialectOf(Buffer.from(head.subarray(0, longestHeader)).toString(), input.format);
  let table: Table | null = null;
  for await (const row of splitRows(chunks, delimiter, input.maxBytes)) {
    if (row.line <= skipped) continue;
    const cells = cellsOf(row, delimiter, input);
    if (table === null) {
      if (cells === null) return;
      table = { header: cells, columns: requireText(cells, input) };
    } else if (cells !== null) {
      const document = readRow(cells, table, input, row);
      if (document) yield document;
    }
  }
  if (table === null) throw new NoDocuments("empty: not even a row of column names");
}

interface Table {
  readonly header: readonly string[];
  readonly columns: Columns;
}

const options: Options = { relax_column_count: true, relax_quotes: true, record_delimiter: "\0" };

/** The cells of a row, or `null` where it cannot be read, which is then told. */
function cellsOf({ bytes, line, open }: Row, delimiter: string, { maxBytes, report }: Input): readonly string[] | null {
  const fail = (message: string) => {
    report("error", message, line);
    return null;
  };
  if (open) return fail("a quotation mark is not closed: not read from here to the end");
  if (!bytes) return fail(`row longer than the limit of ${maxBytes} bytes for one document`);
  const [cells] = parse(bytes, { ...options, delimiter });
  return cells ?? fail("not a row");
}

/** Throws where no column is that of the text, and says which there are. */
function requireText(header: readonly string[], { textColumn }: Input): Columns {
  const columns = columnsOf(header, textColumn);
  if (columns.has("text")) return columns;
  const there = header.slice(0, mostNamed).map((name) => JSON.stringify(name.slice(0, 60)));
  const more = header.length > mostNamed ? `, and ${header.length - mostNamed} more` : "";
  const wanted = textColumn === undefined ? "no column of texts (--text-column names it)" : `no column "${textColumn}"`;
  throw new NoDocuments(`${wanted}; there are ${there.join(", ")}${more}`);
}

function readRow(
  cells: readonly string[],
  { header, columns }: Table,
  input: Input,
  { bytes, line }: Row,
): RawDocument | null {
  const surplus = cells.slice(header.length).some((cell) => cell !== "");
  if (surplus || cells.length <= columns.get("text")!) {
    input.report("error", `cells: ${cells.length}, columns: ${header.length}; not read`, line);
    return null;
  }
  const values = [...columns].flatMap(([field, at]) => (cells[at] === undefined ? [] : [[field, cells[at]]]));
  const document = documentOf(Object.fromEntries(values), input, digest(bytes!), line);
  if (document?.text.includes("\ufffd")) input.report("notice", "damaged characters are shown as U+FFFD", line);
  return document;
}

const delimiters = [",", ";", "\t", "|"];

/** What parts the cells: of the candidates that which the header row has most of, quoted names left out; a line "sep=;" before it says so itself. */
function dialectOf(head: string, format: string): { delimiter: string; skipped: number } {
  const said = /^sep=([^\r\n])\r?\n/i.exec(head);
  if (said) return { delimiter: said[1]!, skipped: 1 };
  const header = /^[\r\n]*([^\r\n]*)/.exec(head)![1]!.replace(/"[^"]*"/g, "");
  const usual = format === "tsv" ? "\t" : ",";
  const best = delimiters.reduce((a, b) => (count(header, b) > count(header, a) ? b : a), usual);
  return { delimiter: best, skipped: 0 };
}

const mostNamed = 40;
const longestHeader = 1 << 16;
const newline = 10;

/** Whether there is a line that is not empty. */
function hasLine(head: Uint8Array): boolean {
  return head.length > longestHeader || head.some((byte, i) => byte === newline && i > 0 && head[i - 1]! > 32);
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found++;
  return found;
}
