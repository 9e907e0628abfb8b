import type { DateRecord } from "../../records.ts";
import type { Column } from "../columns.ts";
import { column, part, where } from "./column.ts";

/** "2024-10-27", "2024-10-27 – 2024-10-28" or "". */
export function daysOf({ from, to }: Pick<DateRecord, "from" | "to">): string {
  if (from === to) return from ?? "";
  return `${from ?? "…"} – ${to ?? "…"}`;
}

export const dateColumns: readonly Column[] = [
  where(),
  column<DateRecord>("value", ({ value, mod }) => [part(value, "number"), part(mod, "hedge")]),
  column<DateRecord>("days", (date) => [part(daysOf(date))]),
  column<DateRecord>("type", ({ type }) => [part(type.toLowerCase())]),
  column<DateRecord>("in the text", ({ text }) => [part(text, "name")]),
  column<DateRecord>("event", ({ event }) => [part(event?.text)]),
];
