import type { Fragment, Sheet } from "./layout.ts";
import { textOf } from "./lines.ts";
import { rowsOf } from "./rows.ts";

/** A row at the top or the bottom of a page. */
interface Edge {
  readonly page: number;
  readonly row: readonly Fragment[];
  readonly text: string;
  /** The text, its numbers left open. */
  readonly pattern: string;
  /** Whether nothing stands between it and the page's edge. */
  readonly isOutermost: boolean;
  /** Where it stands: which edge, how far from it, how large; twice, since what is rounded may fall either way. */
  readonly places: readonly string[];
}

/** Pages without their running heads, and the heads that say something, each once. */
export interface Unheaded {
  readonly sheets: readonly Sheet[];
  /** Page → its heads, where they stand for the first time. */
  readonly heads: ReadonlyMap<number, readonly string[]>;
}

/**
 * Takes out running heads, running feet and page numbers: rows that stand at the same place of several pages and are the same but for
 * numbers, and what stands at that place of other pages (a left page's head may differ from a right page's).
 */
export function withoutRunningHeads(sheets: readonly Sheet[]): Unheaded {
  const edges = sheets.flatMap(edgesOf);
  const running = runningIn(edges, sheets.length);
  const gone = new Set<Fragment>();
  const heads = new Map<number, string[]>();
  const told = new Set<string>();
  let isAtEdge = true;
  for (const edge of edges) {
    const { page, row, text, pattern } = edge;
    const isNumber = isPageNumber(edge);
    // From the edge of the page inwards, as far as all rows are running heads.
    isAtEdge = (edge.isOutermost || isAtEdge) && (isNumber || running.has(edge));
    if (!isAtEdge) continue;
    const isNew = !isNumber && !told.has(pattern);
    told.add(pattern);
    if (isNew) heads.set(page, [...(heads.get(page) ?? []), text]);
    for (const fragment of row) gone.add(fragment);
  }
  const remaining = sheets.map((sheet) => ({ ...sheet, fragments: sheet.fragments.filter((each) => !gone.has(each)) }));
  return { sheets: remaining, heads };
}

function runningIn(edges: readonly Edge[], pages: number): Set<Edge> {
  const enough = pages > 4 ? 3 : 2;
  const seen = new Map<string, Set<number>>();
  const keysOf = ({ places, pattern }: Edge) => places.map((place) => `${place} ${pattern}`);
  for (const edge of edges) for (const key of keysOf(edge)) seen.set(key, (seen.get(key) ?? new Set()).add(edge.page));
  const repeated = edges.filter((edge) => keysOf(edge).some((key) => seen.get(key)!.size >= enough));
  const taken = new Set(repeated.filter(({ isOutermost }) => isOutermost).flatMap(({ places }) => places));
  const others = edges.filter(({ isOutermost, places }) => isOutermost && places.some((place) => taken.has(place)));
  return new Set([...repeated, ...others]);
}

/** So many rows at either edge of a page may be running heads. */
const most = 3;

function edgesOf({ page, height, fragments }: Sheet): Edge[] {
  const rows = rowsOf(fragments);
  const count = Math.min(most, Math.floor(rows.length / 2));
  const edge = (row: readonly Fragment[], i: number, isTop: boolean): Edge => {
    const { y, size } = row[0]!;
    const text = textOf(row, row[0]!);
    const distance = isTop ? y : height - y;
    const places = [0, 2].map((shift) => `${isTop} ${shift} ${Math.floor((distance + shift) / 4)} ${Math.round(size)}`);
    const pattern = text.replace(/\d+/g, "#").replace(/\b[ivxl]+\b/g, "#");
    return { page, row, text, pattern, isOutermost: i === 0, places };
  };
  return [
    ...rows.slice(0, count).map((row, i) => edge(row, i, true)),
    ...rows
      .slice(rows.length - count)
      .reverse()
      .map((row, i) => edge(row, i, false)),
  ];
}

/** "12", "– 12 –", "Page 12 of 40": the number is that of the page, or all there is. */
function isPageNumber({ text, pattern, page, isOutermost }: Edge): boolean {
  const bare = pattern.toLowerCase().replace(/\b(?:page|p|pg|of)\b\.?|[\s\-–—|/·•[\]()]/g, "");
  return isOutermost && /^#{1,2}$/.test(bare) && (bare === "##" || new RegExp(`\\b${page}\\b`).test(text));
}
