import { isLower } from "../letters.ts";
import { referenceAt, sentenceEndsAt } from "./sentence-ends.ts";
import type { RawToken } from "./tokens.ts";
import type { Sentence } from "./types.ts";
import { wrappedLines } from "./wrapped-lines.ts";

const ITEM = /^\s*(?:[-–—*•▪◦‣●■]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/;
/** What a list is numbered with. */
const ITEM_NUMBER = /^(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})$/u;
/** Nobody wraps lines shorter than this: "Dear Nina," is a line of its own. */
const SHORTEST_LINE = 30;
/** A line that is longer than this without a stop is still prose. */
const LONGEST_HEADING = 200;

/** Tokens without a stop that are cut all the same, so that work and output per sentence stay bounded; real sentences are far shorter. */
const LONGEST_SENTENCE = 500;

/** All of a line that gives a day, as stands below a headline: "2024-10-26", "26.10.2024", "26 October 2024", "26 Oct. 2024, 14:30 GMT". */
const DATE_LINE =
  /[ \t]*(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.?,? \d{4})(?:[T, ]{1,2}\d\d?[:.]\d\d(?::\d\d)?)?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{1,4})?[ \t\r]*(?:\n|$)/uy;

/** Groups tokens into sentences. A line break after a short line, a blank line and a list mark part sentences as a stop does. */
export function splitSentences(text: string, tokens: readonly RawToken[]): Sentence[] {
  const out: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  let line = tokens[0]?.start ?? 0;
  const wrapped = wrappedLines(text, tokens);
  const close = (last: number, ended: boolean) => {
    if (last <= first) return;
    const start = tokens[first]!.start;
    const end = tokens[last - 1]!.end;
    out.push({ index: out.length, start, end, first, last, kind: kindOf(text, start, end, ended), paragraph });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const ended = sentenceEndsAt(text, tokens, i) && !isItemNumber(text, tokens, first, i);
    if (ended) i = skipReferences(text, tokens, i);
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const breaks = next ? lineBreaks(text, token.end, next.start) : 0;
    if (
      next &&
      (breaks > 1 || (breaks === 1 && !wrapped.has(token.end) && lineEndsSentence(text, line, token, next)))
    ) {
      close(i + 1, ended);
      paragraph++;
    } else if (ended || !next || i + 1 - first >= LONGEST_SENTENCE) close(i + 1, ended);
    if (breaks > 0) line = next!.start;
  }
  return out;
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 0x2028 || c === 0x2029 || (c === 13 && text.charCodeAt(i + 1) !== 10)) count++;
  }
  return count;
}

/**
 * A single line break ends a sentence unless the text is wrapped: a long line broken off at a comma, or with the next going on
 * in small letters.
 */
function lineEndsSentence(text: string, line: number, token: RawToken, next: RawToken): boolean {
  if (
    token.end - line < SHORTEST_LINE ||
    isDateLine(text, next.start) ||
    ITEM.test(text.slice(next.start, next.start + 6))
  )
    return true;
  const before = text.slice(Math.max(0, token.end - 1), token.end);
  return (
    before !== "," &&
    !(
      (isLower(before) || /[;–—-]/.test(before)) &&
      (isLower(text, next.start) || /[\d(]/.test(text.charAt(next.start)))
    )
  );
}

function isDateLine(text: string, start: number): boolean {
  DATE_LINE.lastIndex = start;
  return DATE_LINE.test(text);
}

/** "1." and "b." at the beginning of a line number what follows. */
function isItemNumber(text: string, tokens: readonly RawToken[], first: number, i: number): boolean {
  if (i > first + 1 || text.slice(tokens[i]!.end - 1, tokens[i]!.end) !== ".") return false;
  const { start, end } = tokens[first]!;
  if (end - start > 6 || !atLineStart(text, start)) return false;
  return ITEM_NUMBER.test(text.slice(start, i === first ? end - 1 : end));
}

function atLineStart(text: string, start: number): boolean {
  for (let k = start - 1; k >= 0 && k > start - 8; k--) {
    if (text[k] === "\n") return true;
    if (text[k] !== " " && text[k] !== "\t") return false;
  }
  return start < 8;
}

/** The last token of the reference marks ("[6]") right behind a sentence's end at `i`; they belong to it. */
function skipReferences(text: string, tokens: readonly RawToken[], i: number): number {
  let last = i;
  for (let next = tokens[i + 1]; next !== undefined; next = tokens[last + 1]) {
    const length = lineBreaks(text, tokens[last]!.end, next.start) > 0 ? 0 : referenceAt(text, next.start);
    if (length === 0) break;
    while (last + 1 < tokens.length && tokens[last + 1]!.end <= next.start + length) last++;
  }
  return last;
}

function kindOf(text: string, start: number, end: number, ended: boolean): Sentence["kind"] {
  const line = text.slice(Math.max(0, start - 8), start);
  const lineStart = start - line.length + line.lastIndexOf("\n") + 1;
  const begins = line.length < 8 || line.includes("\n");
  if (begins && ITEM.test(text.slice(lineStart, Math.min(end, lineStart + 12)))) return "item";
  return ended || end - start > LONGEST_HEADING ? "prose" : "heading";
}
