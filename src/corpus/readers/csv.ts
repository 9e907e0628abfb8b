import { pipeline, Readable } from "node:stream";
import { type Options, parse } from "csv-parse";
import { digest } from "../digest.ts";
import { NoDocuments, TooLarge } from "../errors.ts";
import { lineCounter } from "../line-counter.ts";
import { peek } from "../peek.ts";
import type { Input, RawDocument } from "../types.ts";
import { utf8Of } from "../utf8.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { documentOf } from "./record.ts";

/** A row as csv-parse gives it. */
interface Row {
  readonly record: readonly string[];
  readonly raw: string;
  /** `bytes` is behind its last byte. */
  readonly info: { readonly bytes: number };
}

/** Reads a table of documents, one a row, as its header row names the columns. A row that does not fit is named and the rest goes on. */
export async function* readCsv(input: Input): AsyncGenerator<RawDocument> {
  const { head, chunks } = await peek(await utf8Of(input), hasLine, longestHeader);
  const { delimiter, skipped } = dialectOf(Buffer.from(head.subarray(0, longestHeader)).toString(), input.format);
  const lines = lineCounter();
  let header: readonly string[] | null = null;
  let columns: Columns = new Map();
  try {
    for await (const row of rowsOf(lines.pass(chunks), delimiter, skipped, input.maxBytes)) {
      const raw = row.raw.replace(/^[\r\n]+|[\r\n]+$/g, "");
      const line = lines.at(row.info.bytes - 1) - count(raw, "\n");
      if (header === null) {
        header = row.record;
        columns = requireText(header, input);
        continue;
      }
      const document = readRow(row.record, header, columns, input, digest(Buffer.from(raw)), line);
      if (document) yield document;
    }
  } catch (error) {
    throw inWords(error, input.maxBytes);
  }
  if (header === null) throw new NoDocuments("empty: not even a row of column names");
}

function rowsOf(chunks: AsyncIterable<Uint8Array>, delimiter: string, skipped: number, limit: number) {
  const options: Options = {
    delimiter,
    bom: true,
    info: true,
    raw: true,
    from_line: skipped + 1,
    max_record_size: limit,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  };
  // The callback is there because an error reaches the reader through the stream itself.
  return pipeline(Readable.from(chunks, { objectMode: true }), parse(options), () => {}) as AsyncIterable<Row>;
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
  header: readonly string[],
  columns: Columns,
  input: Input,
  sha256: string,
  line: number,
): RawDocument | null {
  const surplus = cells.slice(header.length).some((cell) => cell !== "");
  if (surplus || cells.length <= columns.get("text")!) {
    input.report("error", `${cells.length} cells, and ${header.length} columns: not read`, line);
    return null;
  }
  const values = [...columns].flatMap(([field, at]) => (cells[at] === undefined ? [] : [[field, cells[at]]]));
  const document = documentOf(Object.fromEntries(values), input, sha256, line);
  if (document?.text.includes("\ufffd")) input.report("notice", "damaged characters are shown as U+FFFD", line);
  return document;
}

const delimiters = [",", ";", "\t", "|"];

/** What parts the cells: of the candidates that which the header row has most of, quoted names left out; a line "sep=;" before it says so itself. */
function dialectOf(head: string, format: string): { delimiter: string; skipped: number } {
  const text = head.replace(/^\ufeff/, "");
  const said = /^sep=([^\r\n])\r?\n/i.exec(text);
  if (said) return { delimiter: said[1]!, skipped: 1 };
  const header = /^[\r\n]*([^\r\n]*)/.exec(text)![1]!.replace(/"[^"]*"/g, "");
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

function inWords(error: unknown, maxBytes: number): unknown {
  const { code } = error as { code?: unknown };
  if (code === "CSV_QUOTE_NOT_CLOSED") return new Error("a quotation mark is not closed: its row and what follows are not read");
  return code === "CSV_MAX_RECORD_SIZE" ? new TooLarge(maxBytes) : error;
}
