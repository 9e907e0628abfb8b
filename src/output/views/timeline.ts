import type { TimelineRecord } from "../../records.ts";
import type { Column } from "../columns.ts";
import { actTone, viaOf, whoOf } from "./claims.ts";
import { column, part, where } from "./column.ts";

/** "2024", "2024-10", "2024-10-27", "2024-10-27 – 2024-10-28", "2024-10 – …": as short as it can be told. */
export function periodOf({ from, to }: Pick<TimelineRecord, "from" | "to">): string {
  if (from === null || to === null) return `${from ?? "…"} – ${to ?? "…"}`;
  if (from === to) return from;
  const [year, month] = [from.slice(0, -6), from.slice(0, -3)];
  if (from.endsWith("-01-01") && to === `${year}-12-31`) return year;
  if (from.endsWith("-01") && to.startsWith(`${month}-`) && to === lastOf(month)) return month;
  return `${from} – ${to}`;
}

function lastOf(month: string): string {
  const [year, number] = [Number(month.slice(0, -3)), Number(month.slice(-2))];
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, "0")}`;
}

/** Who says so, and how firmly: nobody but the document, whose publisher is named where it is known. */
function voiceOf(entry: TimelineRecord) {
  const { kind, act, certainty, publisher } = entry;
  const hedged = part(certainty === "stated" ? "" : certainty, "hedge");
  const speaker = whoOf(entry);
  if (kind === "event" && speaker === "") return [part(publisher ?? "", "name"), hedged];
  return [part(speaker, "name"), part(act, act ? actTone(act) : "plain"), hedged, part(viaOf(entry))];
}

export const timelineColumns: readonly Column[] = [
  where(),
  column<TimelineRecord>("when", (entry) => [
    part(periodOf(entry), "number"),
    part(entry.mod?.toLowerCase(), "hedge"),
    part(entry.kind === "said" ? "said" : "", "where"),
  ]),
  column<TimelineRecord>("who says so", voiceOf),
  column<TimelineRecord>("what", ({ statement, times, documents }) => [
    part(statement),
    part(times > 1 ? `${times} times in ${documents.length} document${documents.length > 1 ? "s" : ""}` : "", "number"),
  ]),
];
