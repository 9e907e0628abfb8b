import { fieldsOf, flatten, pick } from "../analysis/index.ts";
import type { RecordWriter, WriterOptions } from "./writer.ts";

/** A header and a row a record; nested values are flattened. `row` writes cells as one line. */
export function delimitedWriter(
  { kind, fields, acts = [] }: WriterOptions,
  row: (cells: readonly (string | number)[]) => string,
): RecordWriter {
  const names =
    fields ?? [...fieldsOf[kind].keys()].flatMap((name) => (name === "acts" ? acts.map((act) => `acts.${act}`) : name));
  return {
    start: () => row(names),
    write: (record) => row(names.map((name) => flatten(pick(record, name)))),
    end: () => "",
  };
}
