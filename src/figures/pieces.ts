/** Cuts a sentence's tokens finer, where a number is glued to a sign or unit: "256GB", "EUR50m", "RM120,000", "13.6M". */
import { among } from "../among.ts";
import type { Analysis, NounPhrase, Sentence, Token, Upos } from "../language/index.ts";
import { isDigit, type Numeral, parseNumeral } from "./digits.ts";
import { isWord } from "./letters.ts";
import { MAGNITUDES } from "./lexicon.ts";
import { CURRENCIES_BEFORE, UNITS } from "./unit-lexicon.ts";

/** A word, numeral or mark. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly pos: Upos;
  readonly lemma: string;
  /** Whether it is a verb's past participle. */
  readonly participle: boolean;
  /** Position in `Analysis.tokens`. */
  readonly token: number;
  /** Whether no white space parts it from the piece before. */
  readonly glued: boolean;
  readonly numeral: Numeral | null;
  /** The base noun phrase it stands in. */
  readonly phrase: NounPhrase | null;
}

/** The pieces of a sentence. Linear in its length. */
export function cut(analysis: Analysis, sentence: Sentence): Piece[] {
  const { text, tokens, nounPhrases } = analysis;
  const out: Piece[] = [];
  let at = firstPhrase(nounPhrases, sentence.first);
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!;
    while (at < nounPhrases.length && nounPhrases[at]!.last <= i) at++;
    const near = at < nounPhrases.length ? nounPhrases[at]! : null;
    const phrase = near !== null && near.first <= i ? near : null;
    if (!hasDigit(token.text)) {
      out.push(pieceOf(out, token, phrase, token.start, token.text, token.lower, null));
      continue;
    }
    const push: Push = (start, end, numeral = null) => {
      const form = text.slice(start, end);
      out.push(pieceOf(out, token, phrase, start, form, form.toLowerCase(), numeral));
    };
    const [end, last] = wholeNumeral(text, tokens, i, sentence.last);
    if (!pushNumeral(text.slice(token.start, Math.min(end, token.start + 41)), token.start, end, out, push))
      push(token.start, end);
    i = last;
  }
  return out;
}

function pieceOf(
  before: readonly Piece[],
  token: Token,
  phrase: NounPhrase | null,
  start: number,
  text: string,
  lower: string,
  numeral: Numeral | null,
): Piece {
  const { pos, lemma, participle, index } = token;
  const glued = before.length > 0 && before[before.length - 1]!.end === start;
  return { start, end: start + text.length, text, lower, pos, lemma, participle, token: index, glued, numeral, phrase };
}

/** The first noun phrase that ends after token `token`, by halving. */
function firstPhrase(phrases: readonly NounPhrase[], token: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hasDigit(form: string): boolean {
  const length = Math.min(form.length, 41);
  for (let i = 0; i < length; i++) if (isDigit(form.charCodeAt(i))) return true;
  return false;
}

/** A numeral that begins with letters ("RM120,000") was cut at its separators: the offset where it really ends, and its last token. */
function wholeNumeral(text: string, tokens: Analysis["tokens"], i: number, last: number): [number, number] {
  let k = i;
  if (!isWord(tokens[i]!.text)) return [tokens[i]!.end, i];
  for (let parts = 0; parts < 6 && k + 2 < last; parts++) {
    const end = tokens[k]!.end;
    const mark = tokens[k + 1]!;
    const next = tokens[k + 2]!;
    const joined = mark.start === end && next.start === mark.end && among(".|,", mark.text);
    if (!joined || !isDigit(text.charCodeAt(end - 1)) || !isDigit(next.text.charCodeAt(0))) break;
    k += 2;
  }
  return [tokens[k]!.end, k];
}

type Push = (start: number, end: number, numeral?: Numeral | null) => void;

/** Pushes sign, numeral and unit apart; false where the form is a name ("T90", "5G", "1990s", "14:30"). */
function pushNumeral(form: string, start: number, end: number, out: Piece[], push: Push): boolean {
  if (form.length > 40) return false;
  const from = firstDigit(form);
  const to = numberEnd(form, from);
  const before = form.slice(0, from);
  const digits = form.slice(from, to);
  const after = form.slice(to);
  if (before.length > LONGEST_SIGN || after.length > LONGEST_SUFFIX) return false;
  const bare = withoutMarks(digits);
  const numeral = parseNumeral(bare);
  const sign = out.at(-1)?.end === start ? out.at(-1)!.text : "";
  if (numeral === null || (before !== "" && !CURRENCIES_BEFORE.has(before) && !CURRENCIES_BEFORE.has(sign + before)))
    return false;
  if (bare !== digits && after !== "") return false;
  const suffixes = after === "" ? [] : suffixesOf(after, before !== "" || isCurrency(out.at(-1), start));
  if (suffixes === null) return false;
  let at = start + before.length;
  if (before !== "") push(start, at);
  // ".534": the point was cut off.
  const point = out.at(-1);
  if (before === "" && point?.text === "." && point.end === start && !point.glued && numeral.plain) {
    out.pop();
    push(point.start, start + bare.length, parseNumeral(`0.${bare}`));
  } else push(at, at + bare.length, numeral);
  at += bare.length;
  for (const suffix of suffixes) {
    push(at, at + suffix.length);
    at += suffix.length;
  }
  if (at < end) push(at, end);
  return true;
}

/** Letters and signs before a numeral that may be a currency; letters behind it that may be magnitude and unit. */
const LONGEST_SIGN = 5;
const LONGEST_SUFFIX = 10;

function firstDigit(form: string): number {
  let k = 0;
  while (k < form.length && !isDigit(form.charCodeAt(k))) k++;
  return k;
}

/** Where the run of digits, points and commas that begins at `from` ends. */
function numberEnd(form: string, from: number): number {
  let k = from;
  while (k < form.length && (isDigit(form.charCodeAt(k)) || form[k] === "." || form[k] === ",")) k++;
  return k;
}

/** A numeral without the points and commas at its end. */
function withoutMarks(digits: string): string {
  let end = digits.length;
  while (end > 0 && !isDigit(digits.charCodeAt(end - 1))) end--;
  return digits.slice(0, end);
}

function isCurrency(piece: Piece | undefined, start: number): boolean {
  return piece !== undefined && piece.end === start && CURRENCIES_BEFORE.has(piece.text);
}

/** What stands behind the digits, if it is a magnitude or a unit ("m", "GB", "kW"); `null` if it is neither. */
function suffixesOf(after: string, money: boolean): string[] | null {
  if (after === "s" || (after === "T" && !money)) return null;
  return UNITS.has(after) || MAGNITUDES.has(after) || after === "p" ? [after] : null;
}
