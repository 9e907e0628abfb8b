import { readLexicon } from "../data.ts";
import { isLower, isUpper } from "../letters.ts";
import { abbreviation, type RawToken } from "./tokens.ts";

const OPENERS = new Set(readLexicon("sentence-openers").map(([word = ""]) => word));
const QUOTE_VERBS = new Set(readLexicon("quote-verbs").map(([verb = ""]) => verb));
/** A mark that closes, or the raised number of a note. */
const CLOSER = /^(?:["”’'»)\]]+|[¹²³⁰⁴-⁹]+)$/;
const STOPS = /^(?:[.!?…‽]+|[。！？｡؟۔।]+)$/;
/** Stops of scripts that write no space behind them. */
const WIDE_STOP = /^[。！？｡]/;
/** At most so many closing marks ("?”)") stand behind a stop. */
const MAX_CLOSERS = 3;
/** A name before its verb is no longer than this: “Stop!” Foreign Minister John J. Smith shouted. */
const LONGEST_NAME = 8;

/** Whether a sentence ends with token `i`: a stop, or a mark that closes behind one, and a beginning after it. */
export function sentenceEndsAt(text: string, tokens: readonly RawToken[], i: number): boolean {
  const s = stopBefore(text, tokens, i);
  if (s < 0) return false;
  const next = tokens[i + 1];
  if (next === undefined) return true;
  const stop = form(text, tokens[s]!);
  if (WIDE_STOP.test(stop)) return !CLOSER.test(form(text, next));
  const after = text.slice(next.start, next.start + 2);
  const note = referenceAt(text, next.start);
  if (next.start === tokens[i]!.end && note === 0 && !isGlued(text, tokens, s, next)) return false;
  if (note > 0 && isLower(text.slice(next.start + note, next.start + note + 4).trimStart())) return false;
  if (isLower(after) || /^[,;:)\]%]/.test(after)) return false;
  if (/^(?:…|\.\.)/.test(stop) && after.startsWith("(")) return false;
  if (s === i && stop.length > 1 && !STOPS.test(stop)) return abbreviationEnds(stop.slice(0, -1), text, tokens, i + 1);
  return !(s < i && /[!?]$/.test(stop) && goesOnWithSpeaker(text, tokens, i + 1));
}

/** The length of the number of a note in brackets ("[1]", "[^2]") at an offset; 0 when there is none. */
export function referenceAt(text: string, offset: number): number {
  return text[offset] === "[" ? (/^\[\^?\d{1,4}\]/.exec(text.slice(offset, offset + 8))?.[0].length ?? 0) : 0;
}

/** The token of the stop that ends at `i` or has only closing marks between it and `i`; -1 if there is none. */
function stopBefore(text: string, tokens: readonly RawToken[], i: number): number {
  for (let k = i; k >= 0 && k >= i - MAX_CLOSERS; k--) {
    const { start, end } = tokens[k]!;
    const word = text.slice(Math.max(start, end - 12), end);
    if (STOPS.test(word) || (end - start > 1 && word.endsWith("."))) return k;
    // A mark with a space before it opens what follows.
    if (end - start > 2 || !CLOSER.test(word) || start !== tokens[k - 1]?.end) return -1;
  }
  return -1;
}

/** "was over.Then he": a stop with the space behind it missing, between a small letter and a capitalised word. */
function isGlued(text: string, tokens: readonly RawToken[], stop: number, next: RawToken): boolean {
  const { start } = tokens[stop]!;
  const begins = /["“]/.test(text.charAt(next.start)) ? next.start + 1 : next.start;
  return isLower(text, start - 1) && isLower(text, start - 2) && isUpper(text, begins) && isLower(text, begins + 1);
}

function abbreviationEnds(word: string, text: string, tokens: readonly RawToken[], next: number): boolean {
  const initial = word.length === 1 && isUpper(word);
  const kind = initial ? undefined : abbreviation(word);
  if (kind === "name" || kind === "number" || kind === "any" || kind === "date") return false;
  const opener = /^["“‘('«]$/.test(form(text, tokens[next]!)) ? next + 1 : next;
  const begin = tokens[opener] ? form(text, tokens[opener]!) : "";
  // "A" and "I" are initials as well: "J. A. Smith".
  if (initial && begin.length < 2) return false;
  return isUpper(begin) && OPENERS.has(begin.toLowerCase());
}

/** Whether a capitalised name and a verb of speaking follow: (“Stop!”) John Smith shouted. */
function goesOnWithSpeaker(text: string, tokens: readonly RawToken[], from: number): boolean {
  for (let k = from; k < tokens.length && k < from + LONGEST_NAME; k++) {
    const word = form(text, tokens[k]!);
    if (k > from && QUOTE_VERBS.has(word)) return true;
    if (OPENERS.has(word.toLowerCase()) || !(isUpper(word) || /^(?:['’]s?|[-.,])$/.test(word))) return false;
  }
  return false;
}

/** A token's text, or the beginning of one that is too long to matter. */
function form(text: string, { start, end }: RawToken): string {
  return text.slice(start, Math.min(end, start + 20));
}
