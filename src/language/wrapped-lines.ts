import type { RawToken } from "./tokens.ts";

/** Texts are wrapped at widths between these. */
const NARROWEST = 40;
const WIDEST = 120;

interface Line {
  readonly start: number;
  /** Offset where its last token ends. */
  readonly end: number;
  /** Length of its first word. */
  readonly word: number;
  readonly stopped: boolean;
}

/**
 * The ends of lines that go on in the next line, in text wrapped at a fixed width. A block of lines between blank ones is
 * wrapped when no line that goes on has room for the first word of the next; two such lines at least must bear witness.
 */
export function wrappedLines(text: string, tokens: readonly RawToken[]): ReadonlySet<number> {
  const out = new Set<number>();
  let block: Line[] = [];
  const close = () => {
    const goingOn = block.slice(0, -1).filter((line) => !line.stopped);
    if (goingOn.length > 1 && isWrapped(block)) for (const line of goingOn) out.add(line.end);
    block = [];
  };
  for (let i = 0; i < tokens.length; ) {
    const first = i;
    let next = text.indexOf("\n", tokens[first]!.end);
    if (next < 0) next = text.length;
    while (i < tokens.length && tokens[i]!.start < next) i++;
    const start = tokens[first]!.start;
    const end = tokens[i - 1]!.end;
    block.push({ start, end, word: firstWord(text, start), stopped: /[.!?:”"]/.test(text.charAt(end - 1)) });
    const blank = text.indexOf("\n", next + 1);
    if (i < tokens.length && blank >= 0 && blank < tokens[i]!.start) close();
  }
  close();
  return out;
}

function isWrapped(block: readonly Line[]): boolean {
  const width = block.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (width < NARROWEST || width > WIDEST) return false;
  return block.every(({ start, end, stopped }, k) => {
    const next = block[k + 1];
    return next === undefined || stopped || end - start + 1 + next.word > width;
  });
}

function firstWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && end < start + WIDEST && text.charCodeAt(end) > 32) end++;
  return end - start;
}
