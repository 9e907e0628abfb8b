import type { Analysis, Token } from "../language/index.ts";
import { isUpper } from "../letters.ts";
import { nameHead } from "./heads.ts";
import type { NameSpan } from "./name-model.ts";
import { titleKind } from "./roles.ts";

/** What a sentence can open with, its capital being no part of the name that follows: "Then ISW", "Many Ukrainians". */
const OPENING: ReadonlySet<string> = new Set(["ADV", "DET", "SCONJ", "CCONJ", "ADP", "PRON"]);
const QUANTIFIER = /^(?:many|most|few|several|other|both|two|three)$/;
const EDGE = /^(?:['’]s?|[-–—,;:(["“”‘]+)$/;
/** Small words that go on with the name of a place before them: "Kursk region". */
const PLACE_TAIL = new Set(["region", "oblast", "province", "governorate", "krai", "raion", "prefecture", "peninsula"]);

/** "Wuhan, China" is two places. */
export function parts(span: NameSpan, tokens: readonly Token[]): NameSpan[] {
  if (span.type !== "place") return [span];
  const found: NameSpan[] = [];
  let first = span.first;
  for (let k = span.first; k < span.last; k++) {
    if (tokens[k]!.text !== ",") continue;
    found.push({ ...span, first, last: k });
    first = k + 1;
  }
  return [...found, { ...span, first }];
}

/** Without titles, articles and possessive marks at the edges. */
export function trim({ first, last, type }: NameSpan, { tokens, sentences }: Analysis): NameSpan {
  let from = first;
  let to = last;
  if (to - from > 1 && sentences[tokens[from]!.sentence]!.first === from && opens(tokens[from]!)) from++;
  while (to - from > 1 && /^(?:the|a|an)$/i.test(tokens[from]!.text)) from++;
  while (to > from && EDGE.test(tokens[to - 1]!.text)) to--;
  while (to > from && EDGE.test(tokens[from]!.text)) from++;
  if (type !== "person") return { first: from, last: to, type };
  const role = roleEnd(from, to, tokens);
  if (role > from) return role < to ? { first: role, last: to, type } : holder(from, to, tokens);
  while (to - from > 1 && isPlainTitle(tokens[from]!.lower)) from++;
  return { first: from, last: to, type };
}

/** The end of the last noun for an office, in small letters, within what was taken for a person: "RIA's director general"; else `from`. */
function roleEnd(from: number, to: number, tokens: readonly Token[]): number {
  for (let k = to - 1; k > from; k--) {
    const { text, lower } = tokens[k]!;
    if (text === lower && titleKind(lower) === "role") return k + 1;
  }
  return from;
}

/** Whose office it is: "PUP" of "PUP secretary", "RIA" of "RIA's director". */
function holder(first: number, to: number, tokens: readonly Token[]): NameSpan {
  let last = first + 1;
  while (last < to && isUpper(tokens[last]!.text)) last++;
  return { first, last, type: "organization" };
}

function opens({ pos, lower }: Token): boolean {
  return OPENING.has(pos) || QUANTIFIER.test(lower);
}

function isPlainTitle(lower: string): boolean {
  const kind = titleKind(lower);
  return kind === "role" || kind === "rank" || (kind === "honorific" && lower.length <= 4);
}

/** With the number of a unit ("47th Mechanized Brigade"), and a place with the word for its kind in small letters ("Kursk region"). */
export function extend(span: NameSpan, tokens: readonly Token[]): NameSpan {
  const next = tokens[span.last];
  const before = tokens[span.first - 1];
  if (span.type === "organization" && before?.sentence === tokens[span.first]!.sentence && isOrdinal(before.text))
    return nameHead(tokens[span.last - 1]!.lower) === "organization" ? { ...span, first: span.first - 1 } : span;
  if (span.type !== "place" || next === undefined || !PLACE_TAIL.has(next.lower)) return span;
  return next.sentence === tokens[span.first]!.sentence ? { ...span, last: span.last + 1 } : span;
}

function isOrdinal(word: string): boolean {
  return word.length < 8 && /^\d+(?:st|nd|rd|th)$/.test(word);
}
