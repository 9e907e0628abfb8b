import type { Token } from "../language/index.ts";
import { isLetter, isLetterOrDigit, isUpper } from "../letters.ts";

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
  if (!isUpper(word)) return false;
  let capitals = 0;
  let letters = 0;
  for (const char of word) {
    if (isUpper(char)) capitals++;
    if (isLetter(char)) letters++;
    else if (char !== "." && char !== "&" && !isLetterOrDigit(char)) return false;
  }
  return capitals >= 2 && capitals * 2 > letters;
}

/** The letters an acronym may stand for, of the words of a name: "International Criminal Court" → "ICC". */
export function initials(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => initialOf(word))
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
    const first = longForm(
      tokens,
      i - 2,
      [...text]
        .filter((char) => isLetterOrDigit(char))
        .join("")
        .toUpperCase(),
    );
    if (first >= 0) found.push({ first, last: i - 1, acronym: i });
  }
  return found;
}

/** A word's first letter or digit, as a capital; "" where it has none. */
function initialOf(text: string): string {
  for (const char of text) if (isLetterOrDigit(char)) return char.toUpperCase();
  return "";
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
    } else if (!SMALL.has(lower) && !isUpper(text)) break;
  }
  return best >= 0 && isUpper(tokens[best]!.text) ? best : -1;
}
