import { pick } from "../analysis/index.ts";
import { escapeJson } from "./escape.ts";
import type { RecordWriter, WriterOptions } from "./writer.ts";

/** One array of records: a record a line, on a terminal laid out to be read. */
export function jsonWriter({ fields, screen }: WriterOptions): RecordWriter {
  let first = true;
  return {
    start: () => "[",
    write(record) {
      const lead = first ? "\n" : ",\n";
      first = false;
      return lead + toJson(chosen(record, fields), screen.width !== null);
    },
    end: () => (first ? "]\n" : "\n]\n"),
  };
}

/** A value as JSON that is safe on a terminal. */
export function toJson(value: unknown, pretty = false): string {
  return escapeJson(JSON.stringify(value, null, pretty ? 2 : 0));
}

/** A record with only the fields asked for, under the names they were asked by. */
export function chosen(record: object, fields: readonly string[] | null): object {
  return fields ? Object.fromEntries(fields.map((field) => [field, pick(record, field)])) : record;
}
