import type { RawToken } from "./tokens.ts";
import type { Quotation } from "./types.ts";

/** A quotation from token `first` to `last` (exclusive). */
export function quotation(tokens: readonly RawToken[], first: number, last: number, closed: boolean): Quotation {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, closed };
}

/** Whether a mark can open a quotation: a space (or an opening mark) before it and none behind. */
export function opensHere(text: string, { start, end }: RawToken): boolean {
  const before = text.charAt(start - 1);
  if (/[“„«]/.test(text.charAt(start)) || text.startsWith("``", start)) return true;
  return (before === "" || /[\s([{“‘"'«—–:/-]/.test(before)) && !spaceAfter(text, end);
}

export function spaceBefore(text: string, start: number): boolean {
  return start === 0 || /\s/.test(text.charAt(start - 1));
}

export function spaceAfter(text: string, end: number): boolean {
  return end >= text.length || /\s/.test(text.charAt(end));
}
