import type { DocumentRecord, DuplicateRecord } from "../../records.ts";
import type { Column } from "../columns.ts";
import { column, part } from "./column.ts";

export const documentColumns: readonly Column[] = [
  column<DocumentRecord>("path", ({ path }) => [part(path, "where")], { where: true }),
  column<DocumentRecord>("date", ({ date, dateFrom }) => [part(date), part(dateFrom && `from ${dateFrom}`, "where")]),
  column<DocumentRecord>("id", ({ id }) => [part(id)]),
  column<DocumentRecord>("format", ({ format }) => [part(format)]),
  column<DocumentRecord>("publisher", ({ publisher }) => [part(publisher, "name")]),
  column<DocumentRecord>("language", ({ language }) => [part(language)]),
  column<DocumentRecord>("words", ({ words }) => [part(words, "number")], { numeric: true }),
  column<DocumentRecord>("title", ({ title }) => [part(title)]),
];

/** So many numbers are shown of what differs. */
const shown = 6;

export const duplicateColumns: readonly Column[] = [
  column<DuplicateRecord>("path", ({ path }) => [part(path, "where")], { where: true }),
  column<DuplicateRecord>("id", ({ id }) => [part(id)]),
  column<DuplicateRecord>("like", ({ duplicateOf, likeness, common }) => [
    part(likeness === null ? "the longest" : likeness === "headline" ? "other headline" : likeness, "caution"),
    part(likeness === "near" ? `${Math.round(common! * 100)} % common` : null, "number"),
    part(duplicateOf, "where"),
  ]),
  column<DuplicateRecord>("numbers that differ", ({ onlyHere, onlyThere }) => [
    part(numbers("here", onlyHere)),
    part(numbers("there", onlyThere)),
  ]),
  column<DuplicateRecord>("date", ({ date }) => [part(date)]),
  column<DuplicateRecord>("publisher", ({ publisher }) => [part(publisher, "name")]),
  column<DuplicateRecord>("words", ({ words }) => [part(words, "number")], { numeric: true }),
  column<DuplicateRecord>("title", ({ title }) => [part(title)]),
];

function numbers(where: string, all: readonly string[]): string | null {
  const more = all.length > shown ? ` and ${all.length - shown} more` : "";
  return all.length === 0 ? null : `only ${where}: ${all.slice(0, shown).join("; ")}${more}`;
}
