import type { PDFPageProxy } from "unpdf/pdfjs";
import type { Fragment, Sheet } from "./layout.ts";

type Matrix = readonly [number, number, number, number, number, number];

/** Text on a page, one sheet for each direction it is written in, the one with most text first. */
export async function sheetsOf(page: PDFPageProxy): Promise<Sheet[]> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const directions = new Map<number, Fragment[]>();
  for (const item of items) {
    if (!("str" in item) || item.str.trim() === "" || item.width <= 0 || item.height <= 0) continue;
    const [x, y, turns] = placeOf(item.transform as unknown as Matrix, transform as unknown as Matrix);
    const [left, down] = upright(x, y, turns, width, height);
    if (!Number.isFinite(left + down + item.width + item.height)) continue;
    const { str: text, height: size, fontName: font } = item;
    const fragments = directions.get(turns) ?? [];
    fragments.push({ text, left, right: left + item.width, y: down, size, font });
    directions.set(turns, fragments);
  }
  const most = (fragments: readonly Fragment[]) => fragments.reduce((sum, { text }) => sum + text.length, 0);
  return [...directions]
    .sort(([, a], [, b]) => most(b) - most(a))
    .map(([turns, fragments]) => ({ page: page.pageNumber, height: turns % 2 === 0 ? height : width, fragments }));
}

/** Where a text begins on the page as it is shown (x to the right, y down), and by how many quarters it is turned to the right. */
function placeOf(text: Matrix, page: Matrix): [x: number, y: number, turns: number] {
  const [a, b, c, d, e, f] = page;
  const along = [a * text[0] + c * text[1], b * text[0] + d * text[1]] as const;
  const turns = (Math.round(Math.atan2(along[1], along[0]) / (Math.PI / 2)) + 4) % 4;
  return [a * text[4] + c * text[5] + e, b * text[4] + d * text[5] + f, turns];
}

/** The same place when the page is turned so that the text stands upright. */
function upright(x: number, y: number, turns: number, width: number, height: number): [x: number, y: number] {
  if (turns === 1) return [y, width - x];
  if (turns === 2) return [width - x, height - y];
  return turns === 3 ? [height - y, x] : [x, y];
}
