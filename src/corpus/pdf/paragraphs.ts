import { type Line, quantile } from "./layout.ts";

/** Lines that belong together. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly kind: "prose" | "item" | "row";
  /** Whether nothing but the end of the column need have ended it. */
  readonly isOpen: boolean;
  readonly endsSentence: boolean;
  /** Whether its first line stands where lines within a paragraph do. */
  readonly continues: boolean;
}

/** Parts a column's lines into paragraphs, list items and rows of tables. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const pitch = pitchOf(lines);
  const groups: Line[][] = [];
  lines.forEach((line, i) => {
    const group = groups.at(-1);
    if (group && !isBreak(lines, i, group, pitch)) group.push(line);
    else groups.push([line]);
  });
  const last = lines.length - 1;
  return groups.map((group) => ({
    lines: group,
    kind: isRow(group[0]!) ? "row" : group[0]!.mark !== "" ? "item" : "prose",
    isOpen: group.at(-1) === lines[last] && isFull(lines, last),
    endsSentence: endsSentence(group.at(-1)!),
    continues: group[0] === lines[0] && group[0]!.mark === "" && !isIndented(group[0]!, lines[1]),
  }));
}

/** From line to line within paragraphs, in font sizes. */
function pitchOf(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, i) => (line.y - lines[i]!.y) / line.size);
  const plausible = steps.filter((step) => step > 0.8 && step < 2.5);
  // A quarter of the way up: more often the lines of a column follow one another than not.
  return plausible.length > 0 ? quantile(plausible, 0.25) : 1.2;
}

function isBreak(lines: readonly Line[], i: number, group: readonly Line[], pitch: number): boolean {
  const line = lines[i]!;
  const before = lines[i - 1]!;
  if (isRow(line) || isRow(before)) return true;
  if (line.mark !== "") return true;
  if (line.y - before.y > Math.max(line.size, before.size) * pitch * 1.28) return true;
  if (Math.abs(line.size - before.size) > before.size * 0.08) return true;
  if (isShort(lines, i - 1, line)) return true;
  const first = group[0]!;
  const isFirst = group.length === 1;
  // A hanging paragraph: its first line stands out, with or without a mark.
  const margin = isFirst ? (first.mark === "" ? line.left : first.textLeft) : before.left;
  const shift = line.left - margin;
  return (
    Math.abs(shift) > line.size * 0.7 || (isFirst && first.mark === "" && line.left - first.left > line.size * 0.7)
  );
}

/** Whether a line is a row of a table, or of a list of contents: dots that lead to a number. */
function isRow({ cells }: Line): boolean {
  return cells.length > 1 || /\.(?: ?\.){3,200} ?(?:\d{1,4}|[ivxlc]{1,6})$/.test(cells[0]!);
}

/** Whether a line was ended although the next one's first word would have fitted behind it. */
function isShort(lines: readonly Line[], i: number, next: Line): boolean {
  const line = lines[i]!;
  const text = next.cells[0]!;
  const word = text.slice(0, 60).split(" ")[0]!;
  const width = ((next.right - next.textLeft) / text.length) * (word.length + 1);
  // A divided word goes on.
  if (/\p{L}[-‐\u00ad]$/u.test(line.cells[0]!)) return false;
  const isEnded = endsSentence(line) || !/^[\p{Ll}\d(]/u.test(text) || (line.font !== "" && line.font !== next.font);
  return isEnded && line.right + width < rightAround(lines, i) - line.size * 0.5;
}

/** Whether a line reaches as far as those around it, or need not since its sentence goes on. */
function isFull(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  return line.cells.length === 1 && (!endsSentence(line) || line.right > rightAround(lines, i) - line.size * 0.5);
}

function endsSentence(line: Line): boolean {
  return /[.!?:;…]["”’'»)\]]{0,2}[⁰¹²³⁴-⁹]{0,3}$/.test(line.cells.at(-1)!);
}

/** As far to the right as a line reaches, of those near by. */
function rightAround(lines: readonly Line[], i: number): number {
  return Math.max(...lines.slice(Math.max(0, i - 4), i + 5).map(({ right }) => right));
}

function isIndented(line: Line, next: Line | undefined): boolean {
  return next !== undefined && line.left - next.left > line.size * 0.7;
}
