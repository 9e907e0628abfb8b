import { wholeDate } from "./calendar.ts";
import type { Recogniser } from "./head.ts";
import { headerWords } from "./words.ts";

const longest = 120;

/** "By Jane Roe", "By Jane Roe and John Doe, 5 June 2023" on a line of its own. */
export const byline: Recogniser = (head) => {
  for (const { text } of head) {
    const found = text.length <= longest ? readByline(text) : null;
    if (found) return found;
  }
  return null;
};

function readByline(text: string): { author: string; date?: string } | null {
  const match = /^by:?\s{1,3}/i.exec(text);
  if (!match) return null;
  const rest = text.slice(match[0].length);
  // The date begins behind a comma, bar or dash: try each, the first that reads as one ends the names.
  for (const separator of rest.matchAll(/\s?[,|–—-]\s/g)) {
    const date = wholeDate(rest.slice(separator.index + separator[0].length));
    const names = rest.slice(0, separator.index);
    if (date && areNames(names)) return { author: names, date };
  }
  return areNames(rest) ? { author: rest } : null;
}

const nameWord = /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}$/u;
/** A name ends without a stop: with one the line is a sentence. */
const lastWord = /^\p{Lu}[\p{L}\p{M}’'.-]{0,30}(?<!\.)$/u;
const particle = /^(?:de|da|del|der|den|di|du|la|le|van|von|bin|ibn|al|el|ter)$/;

/** One person or several: "Jane Roe", "Jane Roe, John van Doe and Mary Major". A lone word may be a day or a place ("By Monday"). */
function areNames(text: string): boolean {
  return text.split(/,? and |, | & /).every((name) => {
    const words = name.split(/\s{1,3}/);
    return words.length >= 2 && words.length <= 5 && words.every(isNameWord) && lastWord.test(words.at(-1)!);
  });
}

function isNameWord(word: string): boolean {
  if (particle.test(word)) return true;
  const { month, weekday } = headerWords();
  const lower = word.toLowerCase();
  return nameWord.test(word) && !weekday.has(lower) && (!month.has(lower) || lower === "may" || lower === "april");
}
