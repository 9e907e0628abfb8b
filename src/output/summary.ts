import type { Summary } from "../analysis/index.ts";
import type { Column } from "./columns.ts";
import { escapeCell } from "./escape.ts";
import { escapeMarkdown, markdownTable } from "./markdown.ts";
import { createPaint } from "./paint.ts";
import { plainTable } from "./plain-table.ts";
import { screenTable } from "./screen-table.ts";
import { actorColumns, summaryColumns } from "./views/summary.ts";
import { wrap } from "./width.ts";
import type { RecordWriter, Screen } from "./writer.ts";

/** A summary as a screen to read. */
export function summaryScreen(summary: Summary, screen: Screen): string {
  const paint = createPaint(screen.colour);
  const table = (columns: readonly Column[]): RecordWriter =>
    screen.width === null ? plainTable(columns, screen) : screenTable(columns, screen.width, screen);
  const parts = sections(summary, screen.width !== null).map(
    ({ title, columns, rows }) => `\n${paint("title", title.toUpperCase())}\n${drawn(table(columns), rows)}`,
  );
  const head = headlines(summary).map(escapeCell);
  const lines = screen.width === null ? head : head.flatMap((line) => wrap(line, screen.width!));
  return `${lines.join("\n")}\n${parts.join("")}`;
}

/** The same as a Markdown document. */
export function summaryMarkdown(summary: Summary): string {
  const parts = sections(summary, false).map(
    ({ title, columns, rows }) => `\n## ${title}\n\n${drawn(markdownTable(columns), rows)}`,
  );
  return `# Summary\n\n${headlines(summary).map(escapeMarkdown).join("  \n")}\n${parts.join("")}`;
}

interface Section {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly object[];
}

/** What there is to show: a section without rows is left out. */
function sections(summary: Summary, short: boolean): readonly Section[] {
  const columns = summaryColumns(short);
  const { counts } = summary;
  /** How much of it there is more: records, each row standing for all that say the same. */
  const of = (rows: readonly { readonly times: number }[], all: number) => {
    const shown = rows.reduce((sum, { times }) => sum + times, 0);
    return shown < all ? ` (${shown} of ${all})` : "";
  };
  const all: readonly Section[] = [
    { title: `Who speaks${of(summary.actors.map(once), counts.actors)}`, columns: actorColumns, rows: summary.actors },
    { title: `Claims${of(summary.claims, counts.claims)}`, columns: columns.claims, rows: summary.claims },
    { title: `Figures${of(summary.figures, counts.figures)}`, columns: columns.figures, rows: summary.figures },
    { title: "Timeline", columns: columns.timeline, rows: summary.timeline },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

const once = () => ({ times: 1 });

function drawn(table: RecordWriter, rows: readonly object[]): string {
  return table.start() + rows.map((row) => table.write(row)).join("") + table.end();
}

function headlines({ documents, counts }: Summary): string[] {
  const { count, words, from, to, undated, publishers } = documents;
  const span = from === null ? [] : [from === to ? `published ${from}` : `published ${from} to ${to}`];
  const shown = publishers.slice(0, 5).map(({ name, documents }) => (count > 1 ? `${name} (${documents})` : name));
  const rest = publishers.length - shown.length;
  return [
    [many(count, "document"), many(words, "word"), ...span, ...(undated > 0 ? [`${undated} without a date`] : [])].join(
      ", ",
    ),
    ...(shown.length > 0 ? [`by ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`] : []),
    [
      `${many(counts.claims, "claim")} by ${many(counts.actors, "actor")}`,
      ...(counts.hedged > 0 ? [`${counts.hedged} hedged`] : []),
      ...(counts.unattributed > 0 ? [`${counts.unattributed} by nobody named`] : []),
      many(counts.figures, "figure"),
      many(counts.dates, "date"),
    ].join(", "),
  ];
}

function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
