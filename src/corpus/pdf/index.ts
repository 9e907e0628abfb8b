/** What a PDF says: its pages' text in reading order, put together from where each piece of it is drawn. */
import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { columnsOf } from "./columns.ts";
import { type Composed, compose, type PageText } from "./compose.ts";
import { sheetsOf } from "./fragments.ts";
import { spellingsOf } from "./hyphens.ts";
import type { Line, Sheet } from "./layout.ts";
import { linesOf } from "./lines.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { raiseInitials } from "./rows.ts";
import { withoutRunningHeads } from "./running.ts";

export { openPdf } from "./open.ts";

/** A PDF's text, the pages that hold none, and those that could not be read. */
export interface PdfText extends Composed {
  /** The largest words of the first page, where they are larger than the text. */
  readonly title: string | null;
  readonly empty: readonly number[];
  readonly damaged: readonly number[];
}

/** Reads all pages; throws what `check` throws, which is told how many characters each has. */
export async function textOfPdf(pdf: PDFDocumentProxy, check: (characters: number) => void): Promise<PdfText> {
  const main: Sheet[] = [];
  const aside = new Map<number, Sheet[]>();
  const empty: number[] = [];
  const damaged: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheets = await readPage(pdf, number);
    if (!sheets) damaged.push(number);
    else if (sheets.length === 0) empty.push(number);
    const [first = { page: number, height: 0, fragments: [] }, ...others] = sheets ?? [];
    for (const { fragments } of sheets ?? []) check(fragments.reduce((sum, { text }) => sum + text.length, 0));
    main.push(first);
    aside.set(number, others);
  }
  const { sheets, heads } = withoutRunningHeads(main);
  const bodySize = bodySizeOf(main);
  const pages = sheets.map((sheet): PageText => {
    const all = [sheet, ...(aside.get(sheet.page) ?? [])];
    const columns = all.flatMap(({ fragments }) => columnsOf(raiseInitials(fragments, bodySize)));
    return {
      page: sheet.page,
      columns: columns.map((column) => paragraphsOf(linesOf(column))),
      heads: heads.get(sheet.page) ?? [],
    };
  });
  const lines = pages.flatMap(({ columns }) => columns.flat()).flatMap((paragraph) => paragraph.lines);
  const spellings = spellingsOf(lines.flatMap(({ cells }) => cells));
  return { ...compose(pages, bodySize, spellings), title: titleOf(pages[0], bodySize), empty, damaged };
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<Sheet[] | null> {
  try {
    const page = await pdf.getPage(number);
    const sheets = await sheetsOf(page);
    page.cleanup();
    return sheets;
  } catch {
    return null;
  }
}

/** The size of most characters. */
function bodySizeOf(sheets: readonly Sheet[]): number {
  const sizes = new Map<number, number>();
  for (const { fragments } of sheets) {
    for (const { size, text } of fragments) {
      const key = Math.round(size * 10) / 10;
      sizes.set(key, (sizes.get(key) ?? 0) + text.length);
    }
  }
  return [...sizes].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [12, 0])[0];
}

function titleOf(page: PageText | undefined, bodySize: number): string | null {
  const paragraphs = page?.columns.flat() ?? [];
  const sizeOf = ([line]: readonly Line[]) => line!.size;
  const largest = paragraphs.reduce((most, { lines }) => Math.max(most, sizeOf(lines)), 0);
  const title = paragraphs.find(({ lines }) => sizeOf(lines) === largest);
  const text = title?.lines.map(({ cells }) => cells.join(" ")).join(" ") ?? "";
  return largest >= bodySize * 1.15 && /\p{L}/u.test(text) && text.length <= 300 ? text : null;
}
