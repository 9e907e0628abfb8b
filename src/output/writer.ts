import type { Kind } from "../analysis/index.ts";
import type { Act } from "../records.ts";

/** Turns records into text one at a time. What comes out, in order, is the whole output. */
export interface RecordWriter {
  start(): string;
  write(record: object): string;
  end(): string;
}

export const formats = ["table", "json", "ndjson", "csv", "tsv", "markdown"] as const;
export type Format = (typeof formats)[number];

export interface WriterOptions {
  readonly kind: Kind;
  /** Fields to print, instead of all of them (or, in a table, those an editor wants). */
  readonly fields: readonly string[] | null;
  readonly screen: Screen;
  /** Of actors: the acts that get a column. */
  readonly acts?: readonly Act[];
}

/** Where the output goes. */
export interface Screen {
  /** Columns of the terminal; `null` when it is none: then there is no wrapping and one record a line. */
  readonly width: number | null;
  readonly colour: boolean;
}

/** The writer of a format, loaded when it is asked for. */
export async function createWriter(format: Format, options: WriterOptions): Promise<RecordWriter> {
  switch (format) {
    case "json":
      return (await import("./json.ts")).jsonWriter(options);
    case "ndjson":
      return (await import("./ndjson.ts")).ndjsonWriter(options);
    case "csv":
      return (await import("./csv.ts")).csvWriter(options);
    case "tsv":
      return (await import("./tsv.ts")).tsvWriter(options);
    case "markdown":
      return (await import("./markdown.ts")).markdownWriter(options);
    case "table":
      return (await import("./table.ts")).tableWriter(options);
  }
}
