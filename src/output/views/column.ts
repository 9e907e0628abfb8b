import type { Column, Part } from "../columns.ts";
import type { Tone } from "../paint.ts";

/** A column of one kind of record. */
export function column<T>(
  header: string,
  parts: (record: T) => readonly (Part | null)[],
  more: { numeric?: boolean; where?: boolean } = {},
): Column {
  return {
    header,
    numeric: more.numeric ?? false,
    ...(more.where && { where: true }),
    parts: (record) => parts(record as T).filter((part): part is Part => part !== null && part.text !== ""),
  };
}

export function part(text: string | number | null | undefined, tone: Tone = "plain"): Part | null {
  return text === null || text === undefined || text === "" ? null : { text: String(text), tone };
}

/**
 * `path:line`, the form editors and terminals open. Where one file (or standard input) holds many documents, the line is one of the
 * document's text, and the document's id stands with it: `corpus.jsonl#id:line`.
 */
export function where<T extends { readonly path: string; readonly document: string; readonly line: number }>(): Column {
  return column<T>("where", (record) => [part(placeOf(record), "where")], { where: true });
}

/** `path:line`, as `where` shows it. */
export function placeOf({
  path,
  document,
  line,
}: {
  readonly path: string;
  readonly document: string;
  readonly line: number;
}) {
  return /^-$|\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path) ? `${path}#${document}:${line}` : `${path}:${line}`;
}
