import { jointOf, type Spellings } from "./hyphens.ts";
import { parted, withRaisedMark } from "./notes.ts";
import type { Paragraph } from "./paragraphs.ts";

/** What stands on a page, in reading order, column by column. */
export interface PageText {
  /** From 1. */
  readonly page: number;
  readonly columns: readonly (readonly Paragraph[])[];
  /** Running heads that stand here for the first time. */
  readonly heads: readonly string[];
}

/** A document's text and where its pages begin in it. */
export interface Composed {
  readonly text: string;
  readonly pages: readonly number[];
}

/** A line of text, on its page. */
interface Piece {
  readonly page: number;
  readonly text: string;
}

/** A paragraph of the text, put together from columns and pages. */
interface Block {
  readonly kind: Paragraph["kind"] | "note";
  readonly pieces: Piece[];
  /** Its last part. */
  end: Paragraph | null;
}

/**
 * Writes pages as one text: a blank line between paragraphs, list items and rows of tables on lines of their own. A paragraph that runs over
 * to the next column or page is one; what stands below it (notes, running heads) then comes before it, so that pages keep their order.
 */
export function compose(pages: readonly PageText[], bodySize: number, spellings: Spellings): Composed {
  return write(blocksOf(pages, bodySize), pages.length, spellings);
}

function blocksOf(pages: readonly PageText[], bodySize: number): Block[] {
  const blocks: Block[] = [];
  let last: Block | null = null;
  const add = (paragraph: Paragraph, page: number, kind: Block["kind"]) => {
    const block: Block = { kind, pieces: piecesOf(paragraph, page), end: paragraph };
    blocks.push(block);
    return block;
  };
  const indents = usesIndents(pages);
  for (const { page, columns, heads } of pages) {
    for (const column of columns) {
      const { body, notes } = parted(column, bodySize);
      for (const paragraph of body) {
        if (last?.end && runsOver(last.end, paragraph, indents)) {
          // Behind the notes that stand between.
          if (blocks.at(-1) !== last) blocks.push(...blocks.splice(blocks.lastIndexOf(last), 1));
          last.pieces.push(...piecesOf(paragraph, page));
          last.end = paragraph;
        } else last = add(paragraph, page, paragraph.kind);
      }
      for (const note of notes) {
        const { pieces } = add(note, page, "note");
        pieces[0] = { page, text: withRaisedMark(pieces[0]!.text) };
      }
    }
    for (const text of heads) blocks.push({ kind: "note", pieces: [{ page, text }], end: null });
  }
  return blocks;
}

function piecesOf({ lines, kind }: Paragraph, page: number): Piece[] {
  return lines.map(({ cells, mark }, i) => {
    const text = cells.join(" | ");
    return { page, text: kind === "item" && i === 0 ? `${/\w/.test(mark) ? mark : "-"} ${text}` : text };
  });
}

/** Whether paragraphs are told apart by the indent of their first lines, not by gaps. */
function usesIndents(pages: readonly PageText[]): boolean {
  const long = pages
    .flatMap(({ columns }) => columns.flat())
    .filter(({ lines, kind }) => kind === "prose" && lines.length > 2);
  const indented = long.filter(({ lines: [first, second] }) => first!.left - second!.left > first!.size * 0.7);
  return indented.length * 3 > long.length;
}

/** Whether a paragraph is the rest of one that the end of a column or page has cut. */
function runsOver(before: Paragraph, after: Paragraph, indents: boolean): boolean {
  const line = before.lines.at(-1)!;
  const next = after.lines[0]!;
  if (!before.isOpen || !after.continues || after.kind !== "prose" || before.kind === "row") return false;
  if (Math.abs(line.size - next.size) > line.size * 0.08) return false;
  if (before.endsSentence) return indents && !/^\p{Ll}/u.test(next.cells[0]!);
  // A heading that stands alone.
  return before.lines.length > 1 || line.font === "" || line.font === next.font || /^\p{Ll}/u.test(next.cells[0]!);
}

function write(blocks: readonly Block[], count: number, spellings: Spellings): Composed {
  const out: string[] = [];
  const pages: number[] = [];
  let length = 0;
  const put = (text: string) => {
    out.push(text);
    length += text.length;
  };
  const begin = (page: number) => {
    while (pages.length < page) pages.push(length);
  };
  blocks.forEach(({ kind, pieces }, i) => {
    const above = blocks[i - 1]?.kind;
    if (above !== undefined) put((kind === "item" || kind === "row") && kind === above ? "\n" : "\n\n");
    pieces.forEach(({ page, text }, at) => {
      const next = pieces[at + 1];
      begin(page);
      if (!next) put(text);
      else {
        const { drop, between } = jointOf(text, next.text, spellings);
        put(text.slice(0, text.length - drop) + between);
      }
    });
  });
  begin(count);
  return { text: out.join("").replaceAll("\u00ad", ""), pages };
}
