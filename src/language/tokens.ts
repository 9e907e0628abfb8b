import { readLexicon } from "../data.ts";
import { isLetter, isLetterOrDigit, isUpper } from "../letters.ts";

/** A token before it is tagged. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = new Map(readLexicon("abbreviations").map(([word = "", next = ""]) => [word, next]));

/** What may follow a word with a full stop, if it is an abbreviation that keeps it: see lexicons/abbreviations.tsv. */
export function abbreviation(wordWithoutStop: string): string | undefined {
  return ABBREVIATIONS.get(wordWithoutStop.toLowerCase());
}

/** Prefixes that stay with their word ("co-chair"), as in the treebanks; elsewhere a hyphen parts words. */
const PREFIX = /^(?:co|re|pre|non|anti|pro|ex|e|mid|multi|un|pan|counter|mini|post|inter|semi|ultra)$/i;
const LETTER = /[\p{L}\p{M}]/u;
const CLITIC = /^(?:s|m|d|ll|re|ve)$/i;
const UNIT_AFTER_NUMBER = /^(?:[\p{Ll}µ°]|AM|PM)/u;
const ORDINAL_END = /^(?:st|nd|rd|th|s)$/;

/** Soft hyphens and joiners stand inside words. */
const INVISIBLE = /\u00ad|\u200c|\u200d|\u2060/;

const WORD = 1;
const DIGIT = 2;
const SPACE = 0;
const OTHER = 3;

function kindOf(code: number, char: string): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return WORD;
    if (code >= 48 && code <= 57) return DIGIT;
    return code <= 32 || code === 127 ? SPACE : OTHER;
  }
  if (LETTER.test(char)) return WORD;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  return /[\s\p{Cc}\p{Cf}\p{Z}]/u.test(char) ? SPACE : OTHER;
}

/**
 * Cuts a text into tokens, in time linear in its length. Every character is in exactly one token, but for white space and the ">" marks at
 * the beginning of quoted lines, as mail and Markdown have them.
 */
export function tokenize(text: string, from = 0): RawToken[] {
  const out: RawToken[] = [];
  const push = (start: number, end: number) => {
    if (end > start) out.push({ start, end });
  };
  let i = skipQuoteMarks(text, from);
  while (i < text.length) {
    const char = charAt(text, i);
    const kind = kindOf(text.charCodeAt(i), char);
    if (char === "\n") i = skipQuoteMarks(text, i + 1);
    else if (kind === SPACE) i += char.length;
    else if (kind === OTHER) {
      const end = markEnd(text, i, char);
      push(i, end);
      i = end;
    } else {
      const address = addressEnd(text, i);
      if (address > i) {
        push(i, address);
        i = address;
      } else i = kind === DIGIT ? number(text, i, push) : word(text, i, push);
    }
  }
  return out;
}

/** Where a line's own words begin. ">50" and "> 50" are numbers with a bound. */
function skipQuoteMarks(text: string, lineStart: number): number {
  let end = lineStart;
  while (text[end] === ">" || (end > lineStart && text[end] === " ")) end++;
  return kindAt(text, end) === DIGIT ? lineStart : end;
}

function charAt(text: string, i: number): string {
  const code = text.codePointAt(i) ?? 0;
  return code > 0xffff ? text.slice(i, i + 2) : text.charAt(i);
}

function kindAt(text: string, i: number): number {
  return i < text.length ? kindOf(text.charCodeAt(i), charAt(text, i)) : SPACE;
}

/** Runs of one mark ("...", "--", "''") are one token; so is a "#" or "@" with its word. */
function markEnd(text: string, i: number, char: string): number {
  const end = i + char.length;
  if ((char === "@" || char === "#") && kindAt(text, end) === WORD) {
    let e = end;
    while (kindAt(text, e) === WORD || kindAt(text, e) === DIGIT || text[e] === "_") e++;
    return e;
  }
  if (!".-–—*_=`'~!?".includes(char)) return end;
  let e = end;
  while (text.startsWith(char, e)) e += char.length;
  return e;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/y;

/** The end of a web or mail address that begins at `i`, else `i`. */
function addressEnd(text: string, i: number): number {
  const code = text.charCodeAt(i) | 32;
  if (code !== 104 && code !== 119 && !mayBeMail(text, i)) return i;
  ADDRESS.lastIndex = i;
  const found = ADDRESS.exec(text)?.[0];
  return found ? i + found.replace(/[.,;:!?)\]}'’]+$/, "").length : i;
}

function mayBeMail(text: string, i: number): boolean {
  for (let k = i; k < i + 65 && k < text.length; k++) {
    const c = text.charCodeAt(k);
    if (c === 64) return k > i;
    if (c <= 32 || c > 127) return false;
  }
  return false;
}

const ISO_DATE = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?/y;

/** A number with its separators ("12,000", "3.5", "14:30", "26/10/2024", "1/2"), an ordinal ("27th"), a decade ("1990s"). */
function number(text: string, i: number, push: (a: number, b: number) => void): number {
  ISO_DATE.lastIndex = i;
  const iso = ISO_DATE.exec(text)?.[0].length ?? 0;
  if (iso > 0 && text[i + iso] !== "-" && !isLetterOrDigit(text, i + iso)) {
    push(i, i + iso);
    return i + iso;
  }
  let e = i;
  while (kindAt(text, e) === DIGIT || (",.:/".includes(text[e] ?? " ") && kindAt(text, e + 1) === DIGIT)) e++;
  if (kindAt(text, e) !== WORD) {
    push(i, e);
    return e;
  }
  let w = e;
  while (kindAt(text, w) === WORD || kindAt(text, w) === DIGIT) w += charAt(text, w).length;
  const tail = text.slice(e, Math.min(w, e + 40));
  if (ORDINAL_END.test(tail) || !UNIT_AFTER_NUMBER.test(tail)) {
    push(i, w);
    return w;
  }
  push(i, e);
  return e;
}

/** A word with its inner apostrophes and stops; clitics and the parts of hyphenated words become tokens of their own. */
function word(text: string, i: number, push: (a: number, b: number) => void): number {
  let e = i;
  for (;;) {
    const kind = kindAt(text, e);
    if (kind === WORD || kind === DIGIT) {
      e += charAt(text, e).length;
      continue;
    }
    const mark = text[e] ?? " ";
    const next = kindAt(text, e + 1);
    if ((mark === "'" || mark === "’") && next === WORD && kindAt(text, e - 1) === WORD) {
      const clitic = cliticAt(text, i, e);
      if (clitic > 0) {
        push(i, clitic);
        const end = cliticEnd(text, e);
        push(clitic, end);
        return end;
      }
      e++;
      continue;
    }
    if (next === WORD && INVISIBLE.test(mark)) {
      e++;
      continue;
    }
    // Letters parted by stops: "U.S.", "e.g.", "p.m."
    if (mark === "." && next === WORD && isInitials(text, i, e)) {
      e++;
      continue;
    }
    if (mark === "&" && next === WORD && e - i <= 3 && text.slice(i, e) === text.slice(i, e).toUpperCase()) {
      e++;
      continue;
    }
    if (mark === "-" && next === WORD && PREFIX.test(text.slice(i, Math.min(e, i + 12)))) {
      e++;
      continue;
    }
    break;
  }
  const form = e - i <= 12 ? text.slice(i, e) : "";
  if (text[e] === "." && keepsStop(form, text, e)) e++;
  if (form.toLowerCase() === "cannot") {
    push(i, i + 3);
    push(i + 3, e);
  } else push(i, e);
  return e;
}

/** Where the clitic begins: before the apostrophe, or before the "n" of "n't"; 0 if there is none. */
function cliticAt(text: string, start: number, apostrophe: number): number {
  const end = cliticEnd(text, apostrophe);
  const tail = text.slice(apostrophe + 1, end);
  if (/^t$/i.test(tail) && /n/i.test(text[apostrophe - 1] ?? "") && apostrophe - 1 > start) return apostrophe - 1;
  return CLITIC.test(tail) ? apostrophe : 0;
}

function cliticEnd(text: string, apostrophe: number): number {
  let e = apostrophe + 1;
  while (kindAt(text, e) === WORD && e < apostrophe + 5) e++;
  return kindAt(text, e) === WORD ? apostrophe : e;
}

/** Letters parted by stops. */
const INITIALS = /^(?:\p{L}\.)*\p{L}{1,2}$/u;

function isInitials(text: string, start: number, stop: number): boolean {
  if (stop - start > 10) return false;
  if (stop - start > 2) return text[start + 1] === "." && INITIALS.test(text.slice(start, stop));
  return isLetter(text, start) && isLetter(text, stop - 1);
}

function keepsStop(form: string, text: string, stop: number): boolean {
  if (form === "") return false;
  if (form[1] === "." && INITIALS.test(form)) return true;
  // A single capital before a capital is an initial: "J. Smith".
  if (form.length === 1 && isUpper(form))
    return form !== "I" && (/[,;]/.test(text.charAt(stop + 1)) || isUpper(text, afterSpace(text, stop + 1)));
  const next = abbreviation(form);
  if (next === undefined) return false;
  const after = afterSpace(text, stop + 1);
  if (next === "number") return /\d/.test(text.charAt(after));
  if (next === "date" || next === "state") return /^[A-Z]/.test(form);
  if (next === "name") return /^[A-Z]/.test(form) && isUpper(text, /["“]/.test(text.charAt(after)) ? after + 1 : after);
  return true;
}

/** Behind up to three characters of white space. */
function afterSpace(text: string, i: number): number {
  let k = i;
  while (k < i + 3 && /\s/.test(text.charAt(k))) k++;
  return k;
}
