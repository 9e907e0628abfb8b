import type { Paragraph } from "./quotations.ts";
import { opensHere, quotation, spaceBefore } from "./quote-marks.ts";
import type { RawToken } from "./tokens.ts";
import type { Quotation } from "./types.ts";

/** What may close a quotation, by what opened it. */
const CLOSERS = new Map([
  ['"', ['"', "”"]],
  ["“", ["”", '"']],
  ["„", ["“", "”", '"']],
  ["«", ["»"]],
  ["``", ["''", '"']],
]);

/** Pairs double quotation marks; they do not nest. */
export function pairDouble(text: string, tokens: readonly RawToken[], { first, last }: Paragraph): Quotation[] {
  const out: Quotation[] = [];
  let open = -1;
  let closers: readonly string[] = [];
  const end = (at: number, closed: boolean) => {
    out.push(quotation(tokens, open, at, closed));
    open = -1;
  };
  for (let i = first; i < last; i++) {
    const { start, end: stop } = tokens[i]!;
    if (stop - start > 2) continue;
    const mark = text.slice(start, stop);
    const opens = CLOSERS.has(mark) && opensHere(text, tokens[i]!);
    if (open >= 0) {
      const closes = closers.includes(mark);
      // A mark that can only open says that the one before was never closed.
      if (closes && !(mark === '"' && opens && spaceBefore(text, start) && i > open + 1)) {
        end(i + 1, true);
        continue;
      }
      if (!opens || !(closes || mark === text.slice(tokens[open]!.start, tokens[open]!.end))) continue;
      end(i, false);
    }
    if (opens) {
      open = i;
      closers = CLOSERS.get(mark) ?? [];
    }
  }
  if (open >= 0) end(last, false);
  return out;
}
