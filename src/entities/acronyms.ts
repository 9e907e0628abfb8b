import type { Token } from "../language/index.ts";

/** Small words that give an acronym no letter. */
const SMALL = new Set([
  "of",
  "the",
  "for",
  "and",
  "on",
  "in",
  "to",
  "de",
  "la",
  "del",
  "&",
  "-",
  "'s",
  "’s",
  "against",
  "with",
]);
const MOST_WORDS = 12;

/** The long form of an acronym: tokens `first` to `last` (exclusive), and the acronym's own token. */
export interface Definition {
  readonly first: number;
  readonly last: number;
  readonly acronym: number;
}

/** Whether a word could be an acronym: two to ten letters, most of them capitals. */
export function isAcronym(word: string): boolean {
  if (word.length < 2 || word.length > 10) return false;
  // Nearly all words, without the cost of a pattern over all of Unicode.
  if (/^[A-Za-z]+$/.test(word)) {
    const large = word.replace(/[a-z]/g, "").length;
    return large >= 2 && large * 2 > word.length && /^[A-Z]/.test(word);
  }
  if (!/^\p{Lu}[\p{L}\p{N}.&]*$/u.test(word)) return false;
  const capitals = word.replace(/[^\p{Lu}]/gu, "").length;
  return capitals >= 2 && capitals * 2 > word.replace(/[^\p{L}]/gu, "").length;
}

/** The letters an acronym may stand for, of the words of a name: "International Criminal Court" → "ICC". */
export function initials(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? "")
    .join("")
    .toUpperCase();
}

/** Acronyms that stand in brackets after what they are short for: "the Institute for the Study of War (ISW)". */
export function findDefinitions(tokens: readonly Token[]): Definition[] {
  const found: Definition[] = [];
  for (let i = 2; i < tokens.length - 1; i++) {
    const { text, sentence } = tokens[i]!;
    if (tokens[i - 1]!.text !== "(" || !isAcronym(text)) continue;
    if (tokens[i + 1]!.sentence !== sentence || !/^[),;–-]/.test(tokens[i + 1]!.text)) continue;
    const first = longForm(tokens, i - 2, text.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase());
    if (first >= 0) found.push({ first, last: i - 1, acronym: i });
  }
  return found;
}

/** A word's first letter or digit, as a capital; "" where it has none. */
function initialOf(text: string): string {
  const code = text.charCodeAt(0);
  // Nearly all words, without the cost of a pattern over all of Unicode.
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))
    return text[0]!.toUpperCase();
  return /[\p{L}\p{N}]/u.exec(text)?.[0]?.toUpperCase() ?? "";
}

/** Where the words begin whose initials are the acronym, read leftwards from `last`; -1 when there are none. */
function longForm(tokens: readonly Token[], last: number, letters: string): number {
  const { sentence } = tokens[last]!;
  let left = letters;
  let best = -1;
  for (let k = last; k >= 0 && k > last - MOST_WORDS && tokens[k]!.sentence === sentence; k--) {
    const { text, lower } = tokens[k]!;
    const initial = initialOf(text);
    if (initial === "" && !/^[&'’-]/.test(text)) break;
    if (left !== "" && initial !== "" && left.endsWith(initial) && !(SMALL.has(lower) && left.length === 1)) {
      left = left.slice(0, -1);
      if (left === "") {
        best = k;
        break;
      }
    } else if (!SMALL.has(lower) && !/^\p{Lu}/u.test(text)) break;
  }
  return best >= 0 && /^\p{Lu}/u.test(tokens[best]!.text) ? best : -1;
}
