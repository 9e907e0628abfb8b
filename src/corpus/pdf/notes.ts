import { raised } from "../raised.ts";
import type { Paragraph } from "./paragraphs.ts";

/** A column's text and the notes at its foot. */
export interface Parted {
  readonly body: readonly Paragraph[];
  readonly notes: readonly Paragraph[];
}

/** Parts the notes at the foot of a column from what stands above: smaller than the text, and marked. */
export function parted(column: readonly Paragraph[], bodySize: number): Parted {
  const isSmall = ({ lines }: Paragraph) => lines.every(({ size }) => size < bodySize * 0.95);
  let from = column.length;
  while (from > 0 && isSmall(column[from - 1]!)) from--;
  const first = column.findIndex((paragraph, i) => i >= from && isMarked(paragraph));
  return first < 0 ? { body: column, notes: [] } : { body: column.slice(0, first), notes: column.slice(first) };
}

const mark = /^(?:[⁰¹²³⁴-⁹]{1,3}|[*†‡]|\d{1,3}(?=\s|["“‘]?\p{Lu}\p{Ll}))/u;

function isMarked({ lines: [line] }: Paragraph): boolean {
  return line!.mark !== "" || mark.test(line!.cells[0]!);
}

/** A note's text, its number raised as it is where the text refers to it. */
export function withRaisedMark(text: string): string {
  return text.replace(/^(\d{1,3}|[⁰¹²³⁴-⁹]{1,3})(?=["“‘]?\p{Lu}\p{Ll})/u, (number) => `${raised(number)} `);
}
