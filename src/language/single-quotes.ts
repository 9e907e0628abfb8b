import type { Paragraph } from "./quotations.ts";
import { opensHere, quotation, spaceAfter, spaceBefore } from "./quote-marks.ts";
import type { RawToken } from "./tokens.ts";
import type { Quotation } from "./types.ts";

/** Words that begin with an apostrophe: "'em", "'til", "'90s". */
const CLIPPED = /^(?:em|til|tis|twas|cause|cos|n|bout|round|\d.*)$/i;

/**
 * Pairs single quotation marks. An apostrophe looks like a closing mark, so a mark after a word's last letter closes only if
 * that letter is no "s" ("the soldiers' boots"), or if no better one comes.
 */
export function pairSingle(text: string, tokens: readonly RawToken[], { first, last }: Paragraph): Quotation[] {
  const out: Quotation[] = [];
  let open = -1;
  /** A mark that may be a plural's apostrophe. */
  let doubtful = -1;
  const end = (at: number) => {
    out.push(quotation(tokens, open, at + 1, true));
    open = -1;
    doubtful = -1;
  };
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    const mark = text.charAt(token.start);
    if (token.end - token.start !== 1 || !"'‘’".includes(mark)) continue;
    if (open >= 0 && mark !== "‘" && closesHere(text, token)) {
      const sure = isSure(text, token);
      if (sure) end(i);
      else doubtful = i;
    } else if (mark !== "’" && opensHere(text, token) && i + 1 < last && !isClipped(text, tokens[i + 1]!)) {
      if (open >= 0 && doubtful >= 0) end(doubtful);
      open = i;
      doubtful = -1;
    }
  }
  if (open >= 0 && doubtful >= 0) end(doubtful);
  else if (open === first && text.charAt(tokens[open]!.start) === "‘") out.push(quotation(tokens, open, last, false));
  return out;
}

function closesHere(text: string, { start, end }: RawToken): boolean {
  return !spaceBefore(text, start) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}

/** Not after an s that a word follows. */
function isSure(text: string, { start, end }: RawToken): boolean {
  return !/s/i.test(text.charAt(start - 1)) || !spaceAfter(text, end) || end >= text.length;
}

function isClipped(text: string, { start, end }: RawToken): boolean {
  return CLIPPED.test(text.slice(start, Math.min(end, start + 8)));
}
