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

/** `path:line`, the form editors and terminals open. */
export function where<T extends { readonly path: string; readonly line: number }>(): Column {
  return column<T>("where", ({ path, line }) => [part(`${path}:${line}`, "where")], { where: true });
}
