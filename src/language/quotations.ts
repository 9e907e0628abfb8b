import { pairDouble } from "./double-quotes.ts";
import { pairSingle } from "./single-quotes.ts";
import type { RawToken } from "./tokens.ts";
import type { Quotation, Sentence } from "./types.ts";

/** A run of tokens, `first` to `last` (exclusive), and how to make a quotation of a part of it. */
export interface Paragraph {
  readonly first: number;
  readonly last: number;
}

/**
 * Pairs quotation marks within each paragraph, double and single ones, in order of where they begin; a quotation may hold others.
 * One left open ends with its paragraph: the next paragraph of a long quotation opens anew.
 */
export function findQuotations(text: string, tokens: readonly RawToken[], sentences: readonly Sentence[]): Quotation[] {
  const out: Quotation[] = [];
  for (let s = 0; s < sentences.length; ) {
    let e = s + 1;
    while (e < sentences.length && sentences[e]!.paragraph === sentences[s]!.paragraph) e++;
    const paragraph = { first: sentences[s]!.first, last: sentences[e - 1]!.last };
    const double = pairDouble(text, tokens, paragraph);
    const single = withoutCrossing(pairSingle(text, tokens, paragraph), double);
    for (const quotation of inOrder(double, single)) out.push(quotation);
    s = e;
  }
  return out;
}

/** Drops those of `single` that begin inside one of `double` and end outside, or the other way round. */
function withoutCrossing(single: readonly Quotation[], double: readonly Quotation[]): Quotation[] {
  let d = 0;
  return single.filter(({ start, end }) => {
    while (d < double.length && double[d]!.end <= start) d++;
    for (let k = d; k < double.length && double[k]!.start < end; k++) {
      const outer = double[k]!;
      const inside = outer.start <= start && end <= outer.end;
      const around = start <= outer.start && outer.end <= end;
      if (!inside && !around) return false;
    }
    return true;
  });
}

function inOrder(a: readonly Quotation[], b: readonly Quotation[]): Quotation[] {
  return b.length === 0 ? [...a] : [...a, ...b].sort((x, y) => x.start - y.start || y.end - x.end);
}
