import type { RawToken } from "./tokens.ts";

/** Texts are wrapped at widths between these. */
const NARROWEST = 40;
const WIDEST = 120;
/** How much shorter a line may be, as a share of the width. */
const RAGGED = 0.15;

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
 * wrapped when no line that goes on has room for the first word of the next; two such lines at least must bear witness,
 * and where there are more, the edge may be ragged. One such block gives the width for shorter ones.
 */
export function wrappedLines(text: string, tokens: readonly RawToken[]): ReadonlySet<number> {
  const blocks = readBlocks(text, tokens);
  const width = blocks.filter(isWitness).reduce((most, block) => Math.max(most, widthOf(block)), 0);
  const out = new Set<number>();
  if (width === 0) return out;
  for (const block of blocks) {
    if (widthOf(block) > width) continue;
    block.forEach((line, k) => {
      if (!line.stopped && isFull(line, block[k + 1], width * (1 - RAGGED))) out.add(line.end);
    });
  }
  return out;
}

function readBlocks(text: string, tokens: readonly RawToken[]): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (let i = 0; i < tokens.length; ) {
    const start = tokens[i]!.start;
    let next = text.indexOf("\n", tokens[i]!.end);
    if (next < 0) next = text.length;
    while (i < tokens.length && tokens[i]!.start < next) i++;
    const end = tokens[i - 1]!.end;
    block.push({ start, end, word: firstWord(text, start), stopped: /[.!?:”"]/.test(text.charAt(end - 1)) });
    const blank = text.indexOf("\n", next + 1);
    if (i === tokens.length || (blank >= 0 && blank < tokens[i]!.start)) {
      blocks.push(block);
      block = [];
    }
  }
  return blocks;
}

function isWitness(block: readonly Line[]): boolean {
  const width = widthOf(block);
  if (width < NARROWEST || width > WIDEST) return false;
  const goingOn = block.filter((line, k) => !line.stopped && k < block.length - 1).length;
  const least = goingOn > 2 ? width * (1 - RAGGED) : width;
  return (
    goingOn > 1 && block.every((line, k) => line.stopped || k === block.length - 1 || isFull(line, block[k + 1], least))
  );
}

function isFull({ start, end }: Line, next: Line | undefined, width: number): boolean {
  return next !== undefined && end - start + 1 + next.word > width;
}

function widthOf(block: readonly Line[]): number {
  return block.reduce((most, { start, end }) => Math.max(most, end - start), 0);
}

function firstWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && end < start + WIDEST && text.charCodeAt(end) > 32) end++;
  return end - start;
}
