import { fold } from "./fold.ts";
import { isEnd, noteOf } from "./line-words.ts";
import type { Line } from "./lines.ts";

/** Takes away what stands above, between and below an article's paragraphs without being a part of it. */
export function trim(lines: readonly Line[], titles: readonly string[]): Line[] {
  const article = withoutLists(belowTitle(lines, titles)).filter((line) => !isLink(line) && !isNote(line));
  return proseOf(article);
}

/** A title stands within this share of the text from its beginning. */
const above = 0.25;

function belowTitle(lines: readonly Line[], titles: readonly string[]): readonly Line[] {
  const folded = titles.map(fold).filter((title) => title.length >= 8);
  let left = sizeOf(lines) * above;
  let from = 0;
  for (const [i, { text }] of lines.entries()) {
    if (left < 0) break;
    left -= text.length;
    const line = fold(text);
    const isTitle = folded.some((title) => title.startsWith(line) && line.length * 2 > title.length);
    if (line.length > 5 && isTitle) from = i + 1;
  }
  return lines.slice(from);
}

/** With so little of the prose left, what follows the heading of a list is no article. */
const rest = 0.1;

/** Leaves out headings such as "Related stories" and, up to the next paragraph, what follows them. */
function withoutLists(lines: readonly Line[]): Line[] {
  const total = sizeOf(lines.filter(isProse));
  const out: Line[] = [];
  let left = total;
  let inList = false;
  for (const line of lines) {
    const prose = isProse(line);
    const heads = isEnd(line.text);
    if (heads && left < total * rest) break;
    inList = heads || (inList && !prose);
    if (prose) left -= line.text.length;
    if (!inList) out.push(line);
  }
  return out;
}

function isLink({ text, linked }: Line): boolean {
  return linked >= text.length * 0.8;
}

function isNote({ text }: Line): boolean {
  const note = noteOf(text);
  return note === "label" ? text.length < 250 : note === "words" && text.length < 120;
}

/** A longer tail that is no prose belongs to the article: a table of results, a list of addresses. */
const tail = 0.05;

/** From the first paragraph to the last: what stands around them is names, dates and labels. */
function proseOf(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(isProse);
  if (first < 0) return [...lines];
  const last = lines.findLastIndex(isProse);
  const isShort = sizeOf(lines.slice(last + 1)) <= sizeOf(lines) * tail;
  return lines.slice(first, isShort ? last + 1 : lines.length);
}

/** A line of this length is a paragraph however it ends; a shorter one where it ends as a sentence does. */
const paragraph = 100;
const sentence = 10;

function isProse({ text, linked, heading }: Line): boolean {
  if (heading > 0 || linked * 2 >= text.length) return false;
  return text.length >= paragraph || (text.length >= sentence && /[.!?…:;"”»’')。！？؟।]$/u.test(text));
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
