/** What people see of a record: the columns of a table, on a terminal and in Markdown. */
import { flatten, type Kind, pick } from "../analysis/index.ts";
import type { Tone } from "./paint.ts";
import { actorColumns, actsThatFit } from "./views/actors.ts";
import { claimColumns } from "./views/claims.ts";
import { dateColumns } from "./views/dates.ts";
import { documentColumns, duplicateColumns } from "./views/documents.ts";
import { entityColumns, joinColumns, mentionColumns } from "./views/entities.ts";
import { figureColumns } from "./views/figures.ts";
import { timelineColumns } from "./views/timeline.ts";
import type { WriterOptions } from "./writer.ts";

/** A piece of a cell. On a terminal each piece begins a line, elsewhere they are joined by ", ". */
export interface Part {
  readonly text: string;
  readonly tone: Tone;
}

export interface Column {
  readonly header: string;
  /** Set flush right. */
  readonly numeric: boolean;
  /** Where the record stands: a column of its own, or (on a terminal, where it would take half the width) a line under the last one. */
  readonly where?: boolean;
  readonly parts: (record: object) => readonly Part[];
}

const views: Readonly<Record<Kind, readonly Column[]>> = {
  claim: claimColumns,
  figure: figureColumns,
  date: dateColumns,
  timeline: timelineColumns,
  entity: entityColumns,
  actor: actorColumns([]),
  join: joinColumns,
  mention: mentionColumns,
  document: documentColumns,
  duplicate: duplicateColumns,
};

/** The columns of a kind of record: those an editor wants, or the fields asked for. */
export function columnsFor({ kind, fields, acts = [], screen }: WriterOptions): readonly Column[] {
  if (kind === "actor" && !fields) return actorColumns(actsThatFit(acts, screen.width));
  return fields ? fields.map((field) => fieldColumn(kind, field)) : views[kind];
}

const numericFields = new Set([
  "line",
  "page",
  "start",
  "end",
  "value",
  "low",
  "high",
  "mentions",
  "claims",
  "about",
  "relays",
  "words",
  "common",
  "times",
]);

function fieldColumn(kind: Kind, field: string): Column {
  return {
    header: field,
    // The value of a date is text.
    numeric: numericFields.has(field) && !(kind === "date" && field === "value"),
    parts: (record) => [{ text: String(flatten(pick(record, field))), tone: "plain" }],
  };
}
