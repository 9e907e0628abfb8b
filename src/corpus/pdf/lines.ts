import { raised } from "../raised.ts";
import type { Fragment, Line } from "./layout.ts";
import { rowsOf } from "./rows.ts";

/** The lines of a column, top to bottom. */
export function linesOf(column: readonly Fragment[]): Line[] {
  const rows = rowsOf(column).map(rowOf);
  return rows.map((row, i) => {
    const isTable = [rows[i - 1], rows[i + 1]].some((other) => other && areAligned(row.cells, other.cells));
    return lineOf(row, isTable ? row.cells : [row.cells.flat()]);
  });
}

/** Fragments of a row between wide gaps. */
type Cell = readonly Fragment[];

interface Row {
  readonly mark: string;
  /** At least one, the mark left out. */
  readonly cells: readonly Cell[];
  readonly left: number;
}

const bullet = /^[•◦▪▫●○■□‣⁃∙·➢✓–—\uf000-\uf0ff-]$/;
const number = /^\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,5})[.)]$/;

function rowOf(fragments: readonly Fragment[]): Row {
  const [first, second] = fragments as [Fragment, Fragment | undefined];
  const gap = second ? second.left - first.right : 0;
  const isMark = bullet.test(first.text.trim()) || (number.test(first.text.trim()) && gap > first.size * 0.45);
  const rest = second && isMark ? fragments.slice(1) : fragments;
  return { mark: rest === fragments ? "" : first.text.trim(), cells: cellsOf(rest), left: first.left };
}

function cellsOf(row: readonly Fragment[]): Cell[] {
  const cells: Fragment[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const fragment of row) {
    if (fragment.left - right > fragment.size * 1.2) cells.push([]);
    cells.at(-1)!.push(fragment);
    right = Math.max(right, fragment.right);
  }
  return cells;
}

/** Whether two rows have a cell, not the first, that begins or ends at the same place: rows of a table, rather than lines with wide gaps. */
function areAligned(a: readonly Cell[], b: readonly Cell[]): boolean {
  const near = ([x]: Cell, [y]: Cell, side: "left" | "right") => Math.abs(x![side] - y![side]) < x!.size * 0.3;
  return a.slice(1).some((x) => b.slice(1).some((y) => near(x, y, "left") || near(x.slice(-1), y.slice(-1), "right")));
}

function lineOf({ mark, left }: Row, cells: readonly Cell[]): Line {
  const fragments = cells.flat();
  const main = fragments.reduce((best, fragment) => (fragment.text.length > best.text.length ? fragment : best));
  return {
    cells: cells.map((cell) => textOf(cell, main)),
    mark,
    left,
    textLeft: fragments[0]!.left,
    right: fragments.reduce((most, { right }) => Math.max(most, right), 0),
    y: main.y,
    size: main.size,
    font: fragments.every(({ font }) => font === main.font) ? main.font : "",
  };
}

/** The text of fragments that stand side by side; `main` is of the size of most. */
export function textOf(fragments: readonly Fragment[], main: Fragment): string {
  let text = "";
  fragments.forEach((fragment, i) => {
    const last = fragments[i - 1];
    // Some programs draw bold letters by drawing them twice.
    if (last && last.text === fragment.text && fragment.left - last.left < last.size * 0.1) return;
    if (last && isApart(last, fragment)) text += " ";
    text += isRaised(fragment, main) ? raised(fragment.text) : fragment.text;
  });
  return text.replace(/\s+/g, " ").trim();
}

function isApart(last: Fragment, next: Fragment): boolean {
  return next.left - last.right > Math.max(last.size, next.size) * 0.15;
}

function isRaised({ size, y }: Fragment, main: Fragment): boolean {
  return size < main.size * 0.85 && main.y - y > main.size * 0.15;
}
