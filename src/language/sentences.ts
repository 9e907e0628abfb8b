import { abbreviation, type RawToken } from "./tokens.ts";
import type { Sentence } from "./types.ts";

const CLOSER = /^["”’'»)\]]+$/;
const STOPS = /^(?:[.!?…]+|\.\.\.+)$/;
const ITEM = /^\s*(?:[-–—*•▪◦‣]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/;

/** Groups tokens into sentences. A line break after a short line, a blank line and a list mark part sentences as a stop does. */
export function splitSentences(text: string, tokens: readonly RawToken[]): Sentence[] {
  const out: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (last: number, ended: boolean) => {
    if (last <= first) return;
    const start = tokens[first]!.start;
    const end = tokens[last - 1]!.end;
    out.push({ index: out.length, start, end, first, last, kind: kindOf(text, start, end, ended), paragraph });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (next === undefined) {
      close(i + 1, endsWithStop(text, tokens, i));
      break;
    }
    const breaks = lineBreaks(text, token.end, next.start);
    if (breaks > 0 && (breaks > 1 || breaksSentence(text, token, next))) {
      close(i + 1, endsWithStop(text, tokens, i));
      paragraph++;
      continue;
    }
    if (endsHere(text, tokens, i)) close(i + 1, true);
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

/** A single line break ends a sentence unless the text is wrapped: a long line, and the next goes on in small letters. */
function breaksSentence(text: string, token: RawToken, next: RawToken): boolean {
  const after = text.slice(next.start, next.start + 1);
  if (ITEM.test(text.slice(next.start, next.start + 6))) return true;
  const before = text.slice(Math.max(0, token.end - 1), token.end);
  return !(/[\p{Ll},;–—-]/u.test(before) && /[\p{Ll}\d(]/u.test(after)) && !/[,;]/.test(before);
}

/** Whether the sentence ends after token `i`: a stop (or a mark that closes after it) and a beginning behind it. */
function endsHere(text: string, tokens: readonly RawToken[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  if (next.start === token.end) return false;
  if (!endsWithStop(text, tokens, i)) return false;
  const after = text.slice(next.start, next.start + 2);
  if (/^\p{Ll}/u.test(after) || /^[,;:)\]%]/.test(after)) return false;
  const form = text.slice(token.start, token.end);
  if (form.length > 1 && form.endsWith(".") && !STOPS.test(form))
    return abbreviationEnds(form.slice(0, -1), after, text, next);
  return true;
}

const BEGINS =
  /^(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And|This|That|These|Those|There|According|For|After|As|If|When|While|His|Her|Its|Their|Our|However|Meanwhile|Since|By|With|From|No|Not|Some|Most|Many)$/;

function abbreviationEnds(form: string, after: string, text: string, next: RawToken): boolean {
  const what = abbreviation(form);
  if (what === "name" || what === "number" || what === "any") return false;
  if (/^\p{Lu}$/u.test(form)) return false;
  return /^["“‘(]?\p{Lu}/u.test(after) && BEGINS.test(text.slice(next.start, next.end));
}

function endsWithStop(text: string, tokens: readonly RawToken[], i: number): boolean {
  let k = i;
  while (
    k > 0 &&
    k > i - 3 &&
    CLOSER.test(text.slice(tokens[k]!.start, Math.min(tokens[k]!.end, tokens[k]!.start + 4)))
  )
    k--;
  const token = tokens[k]!;
  const form = text.slice(token.start, Math.min(token.end, token.start + 12));
  return STOPS.test(form) || (form.length > 1 && form.endsWith("."));
}

function kindOf(text: string, start: number, end: number, ended: boolean): Sentence["kind"] {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (start - lineStart < 8 && ITEM.test(text.slice(lineStart, Math.min(end, lineStart + 12)))) return "item";
  return ended || end - start > 200 ? "prose" : "heading";
}
