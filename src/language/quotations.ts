import type { RawToken } from "./tokens.ts";
import type { Quotation, Sentence } from "./types.ts";

const OPEN = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["``", "''"],
]);

/** Pairs quotation marks within each paragraph. A quotation left open ends with its paragraph. */
export function findQuotations(text: string, tokens: readonly RawToken[], sentences: readonly Sentence[]): Quotation[] {
  const out: Quotation[] = [];
  for (let s = 0; s < sentences.length; ) {
    let e = s + 1;
    while (e < sentences.length && sentences[e]!.paragraph === sentences[s]!.paragraph) e++;
    pairMarks(text, tokens, sentences[s]!.first, sentences[e - 1]!.last, out);
    s = e;
  }
  return out;
}

function pairMarks(text: string, tokens: readonly RawToken[], from: number, to: number, out: Quotation[]): void {
  let open = -1;
  let closers = "";
  const push = (last: number, closed: boolean) => {
    out.push({ start: tokens[open]!.start, end: tokens[last - 1]!.end, first: open, last, closed });
    open = -1;
  };
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.end - token.start > 2) continue;
    const mark = text.slice(token.start, token.end);
    if (open < 0) {
      const close = mark === '"' ? '"' : OPEN.get(mark);
      if (close !== undefined) {
        open = i;
        closers = close;
      }
    } else if (closers.includes(mark) && (mark.length === closers.length || closers.length === 2)) push(i + 1, true);
  }
  if (open >= 0) push(to, false);
}
