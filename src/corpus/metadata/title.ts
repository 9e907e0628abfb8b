import { byline } from "./byline.ts";
import { wholeDate } from "./calendar.ts";
import { dateline } from "./dateline.ts";
import type { HeadLine, Recogniser } from "./head.ts";
import { readLabel } from "./labels.ts";

const longest = 200;

/**
 * A first line that is a title: short, no final stop, and a blank or a longer line follows. A mark of a Markdown heading is left out.
 * Lines that say when and by whom may stand before it.
 */
export const titleLine: Recogniser = (head) => {
  const at = head.findIndex((line) => !isNote(line));
  const line = head[at];
  const next = head[at + 1];
  if (!line || !next) return null;
  const title = line.text.replace(/^#{1,6}\s{1,3}/, "");
  if (title.length > longest || /[.,;:…_–—-]["”’')]?$/.test(title) || !/\p{L}/u.test(title)) return null;
  if (dateline([line]) || !(line.blankAfter || next.text.length > line.text.length)) return null;
  return { title };
};

function isNote(line: HeadLine): boolean {
  return wholeDate(line.text) !== null || readLabel(line) !== null || byline([line]) !== null;
}
