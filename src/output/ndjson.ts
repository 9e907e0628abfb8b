import { chosen, toJson } from "./json.ts";
import type { RecordWriter, WriterOptions } from "./writer.ts";

/** One JSON object a line. */
export function ndjsonWriter({ fields }: Pick<WriterOptions, "fields">): RecordWriter {
  return { start: () => "", write: (record) => `${toJson(chosen(record, fields))}\n`, end: () => "" };
}
