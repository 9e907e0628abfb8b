/** Cuts a sentence's tokens finer, where a number is glued to a sign or unit: "256GB", "EUR50m", "RM120,000", "13.6M". */
import { among } from "../among.ts";
import type { Analysis, NounPhrase, Sentence, Upos } from "../language/index.ts";
import { type Numeral, parseNumeral } from "./digits.ts";
import { CURRENCIES_BEFORE, MAGNITUDES, UNITS } from "./lexicon.ts";

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

const LETTER = /^\p{L}/u;
/** Most numbers are bare; the pattern for the others is dear to compile. */
const BARE = /^\d[\d.,]*$/;
const GLUED = /^(\p{Sc}|\p{L}{1,4}\p{Sc}?)?(\d[\d.,]*)([^\d\s.,][^\s]{0,9})?$/u;
const SUFFIX_TAIL = /^([\p{L}°%]{1,4})(\p{L}{0,6})$/u;

/** The pieces of a sentence. Linear in its length. */
export function cut(analysis: Analysis, sentence: Sentence): Piece[] {
  const { text, tokens } = analysis;
  const out: Piece[] = [];
  let at = firstPhrase(analysis.nounPhrases, sentence.first);
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!;
    while (analysis.nounPhrases[at] && analysis.nounPhrases[at]!.last <= i) at++;
    const near = analysis.nounPhrases[at];
    const phrase = near && near.first <= i ? near : null;
    const push = (start: number, end: number, numeral: Numeral | null = null) => {
      const form = start === token.start && end === token.end ? token.text : text.slice(start, end);
      const { pos, lemma, participle } = token;
      const glued = (out.at(-1)?.end ?? -1) === start;
      out.push({
        start,
        end,
        text: form,
        lower: form.toLowerCase(),
        pos,
        lemma,
        participle,
        token: i,
        glued,
        numeral,
        phrase,
      });
    };
    if (!hasDigit(token.text)) {
      push(token.start, token.end);
      continue;
    }
    const [end, last] = wholeNumeral(text, tokens, i, sentence.last);
    if (!pushNumeral(text.slice(token.start, Math.min(end, token.start + 41)), token.start, end, out, push))
      push(token.start, end);
    i = last;
  }
  return out;
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
  for (let i = 0; i < length; i++) {
    const code = form.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** A numeral that begins with letters ("RM120,000") was cut at its separators: the offset where it really ends, and its last token. */
function wholeNumeral(text: string, tokens: Analysis["tokens"], i: number, last: number): [number, number] {
  let k = i;
  if (!LETTER.test(tokens[i]!.text)) return [tokens[i]!.end, i];
  for (let parts = 0; parts < 6 && k + 2 < last; parts++) {
    const end = tokens[k]!.end;
    const mark = tokens[k + 1]!;
    const next = tokens[k + 2]!;
    const joined = mark.start === end && next.start === mark.end && among(".|,", mark.text);
    if (!joined || !/\d$/.test(text.slice(end - 1, end)) || !/^\d/.test(next.text)) break;
    k += 2;
  }
  return [tokens[k]!.end, k];
}

type Push = (start: number, end: number, numeral?: Numeral | null) => void;

/** Pushes sign, numeral and unit apart; false where the form is a name ("T90", "5G", "1990s", "14:30"). */
function pushNumeral(form: string, start: number, end: number, out: Piece[], push: Push): boolean {
  if (form.length > 40) return false;
  const [, before = "", digits = "", after = ""] = BARE.test(form) ? ["", "", form] : (GLUED.exec(form) ?? []);
  const bare = digits.replace(/[.,]+$/, "");
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

function isCurrency(piece: Piece | undefined, start: number): boolean {
  return piece !== undefined && piece.end === start && CURRENCIES_BEFORE.has(piece.text);
}

/** Cuts what stands behind the digits into magnitude and unit ("m", "GB", "kW", "Mkm"); `null` if it is neither. */
function suffixesOf(after: string, money: boolean): string[] | null {
  const known = (form: string) => UNITS.has(form) || MAGNITUDES.has(form);
  if (after === "s" || (after === "T" && !money)) return null;
  if (known(after) || after === "p") return [after];
  const [, head = "", tail = ""] = SUFFIX_TAIL.exec(after) ?? [];
  return MAGNITUDES.has(head) && UNITS.has(tail) ? [head, tail] : null;
}
