import type { Stated } from "../types.ts";

/** A line near the beginning of a text that is not blank. */
export interface HeadLine {
  /** Trimmed. */
  readonly text: string;
  /** Offset of its first visible character. */
  readonly start: number;
  /** Whether a blank line follows. */
  readonly blankAfter: boolean;
}

/** What one recogniser found; what it leaves out is left to the others. */
export interface Finding extends Partial<Stated> {
  /** Where the prose begins, when what stands before it is no prose. */
  readonly proseStart?: number;
}

/** One idea of how a text says what it is. Pure; reads the head only. */
export type Recogniser = (head: readonly HeadLine[]) => Finding | null;

const mostLines = 12;
const mostCharacters = 4000;
const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/** The first lines of a text from an offset, blank ones left out. A line that the limit cuts is kept as far as it goes. */
export function headOf(text: string, from: number): HeadLine[] {
  const head: HeadLine[] = [];
  let offset = from;
  for (const piece of text.slice(from, from + mostCharacters).split(new RegExp(`(${lineEnd.source})`))) {
    const trimmed = piece.trim();
    if (trimmed !== "" && head.length === mostLines) break;
    if (trimmed !== "") head.push({ text: trimmed, start: offset + piece.indexOf(trimmed), blankAfter: false });
    offset += piece.length;
  }
  return head.map((line, i) => ({ ...line, blankAfter: isBlankBetween(text, line, head[i + 1]) }));
}

function isBlankBetween(text: string, line: HeadLine, next: HeadLine | undefined): boolean {
  if (!next) return false;
  return text.slice(line.start + line.text.length, next.start).split(lineEnd).length > 2;
}
