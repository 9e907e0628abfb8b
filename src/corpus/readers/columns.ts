import { readLexicon } from "../../data.ts";

/** Where a table has what makes a document: the number of the column of each field; a field it does not have is missing. */
export type Columns = ReadonlyMap<string, number>;

/** `lexicons/columns.tsv`: name → field, earlier names first. */
let names: readonly (readonly [name: string, field: string])[] | null = null;

/**
 * Tells the columns by a header row; `textColumn` names that of the text. Of several for one field the one with the name that stands first
 * in the lexicon is taken.
 */
export function columnsOf(header: readonly string[], textColumn: string | undefined): Columns {
  names ??= readLexicon("columns").map(([name = "", field = ""]) => [name, field] as const);
  const columns = new Map<string, number>();
  const found = header.map(plain);
  const named = textColumn === undefined ? -1 : positionOf(header, found, textColumn);
  if (named >= 0) columns.set("text", named);
  for (const [name, field] of names) {
    const at = found.indexOf(name);
    if (at < 0 || at === named || columns.has(field)) continue;
    if (field !== "text" || textColumn === undefined) columns.set(field, at);
  }
  return columns;
}

function positionOf(header: readonly string[], found: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  return exact >= 0 ? exact : found.indexOf(plain(name));
}

/** Lower case, one blank for what stands between words; "publishedAt" is "published at". */
function plain(name: string): string {
  return name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[\s_-]+/)
    .join(" ")
    .trim();
}
