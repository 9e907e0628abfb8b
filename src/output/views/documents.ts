import type { DocumentRecord } from "../../records.ts";
import type { Column } from "../columns.ts";
import { column, part } from "./column.ts";

export const documentColumns: readonly Column[] = [
  column<DocumentRecord>("path", ({ path }) => [part(path, "where")], { where: true }),
  column<DocumentRecord>("date", ({ date, dateFrom }) => [part(date), part(dateFrom && `from ${dateFrom}`, "where")]),
  column<DocumentRecord>("id", ({ id }) => [part(id)]),
  column<DocumentRecord>("publisher", ({ publisher }) => [part(publisher, "name")]),
  column<DocumentRecord>("language", ({ language }) => [part(language)]),
  column<DocumentRecord>("words", ({ words }) => [part(words, "number")], { numeric: true }),
  column<DocumentRecord>("title", ({ title }) => [part(title)]),
];
