/** Cardinal numbers in words: "twenty-eight thousand six hundred and forty-two". */
import { NUMBER_WORDS, type NumberWord } from "./lexicon.ts";
import type { Piece } from "./pieces.ts";

/** What was read: pieces up to `last` (exclusive), and whether a scale word ("million") ended it. */
export interface Cardinal {
  readonly last: number;
  readonly value: number;
  readonly scaled: boolean;
  /** For one group and its scale ("twenty million"): 20 and 6; else the value and 0. */
  readonly mantissa?: number;
  readonly power?: number;
}

export function wordAt(p: readonly Piece[], i: number): NumberWord | undefined {
  const piece = p[i];
  return piece === undefined ? undefined : NUMBER_WORDS.get(piece.lower);
}

/** Number below 100 at `i` ("seven", "thirty", "forty-two"), or `null`. */
function belowHundred(p: readonly Piece[], i: number): Cardinal | null {
  const word = wordAt(p, i);
  if (word?.kind === "digit" || word?.kind === "teen") return { last: i + 1, value: word.value, scaled: false };
  if (word?.kind !== "ten") return null;
  const k = p[i + 1]?.text === "-" ? i + 2 : i + 1;
  const unit = wordAt(p, k);
  const next = unit?.kind === "digit" ? k + 1 : i + 1;
  return { last: next, value: word.value + (unit?.kind === "digit" ? unit.value : 0), scaled: false };
}

/** Number below 1000 at `i`; "a hundred" too. */
function belowThousand(p: readonly Piece[], i: number): Cardinal | null {
  const article = isArticle(p[i]);
  const head = article ? { last: i + 1, value: 1 } : belowHundred(p, i);
  if (head === null) return null;
  const hyphen = p[head.last]?.text === "-" ? 1 : 0;
  if (wordAt(p, head.last + hyphen)?.kind !== "hundred") return article ? null : { ...head, scaled: false };
  const hundreds = head.value * 100;
  const k = head.last + hyphen + 1;
  const rest = belowHundred(p, p[k]?.lower === "and" ? k + 1 : k);
  // "eleven hundred" is 1100; "two hundred hundred" is nothing.
  return rest === null
    ? { last: k, value: hundreds, scaled: true, mantissa: head.value, power: 2 }
    : { last: rest.last, value: hundreds + rest.value, scaled: false };
}

export function isArticle(piece: Piece | undefined): boolean {
  return piece?.lower === "a" || piece?.lower === "an";
}

/** The cardinal number in words at `i`, or `null`. Scales must fall ("million" before "thousand"). */
export function readCardinal(p: readonly Piece[], i: number): Cardinal | null {
  let at = i;
  let total = 0;
  let last = -1;
  let power = Number.POSITIVE_INFINITY;
  let ended = false;
  let first = 0;
  for (let groups = 0; groups < 8; groups++) {
    const from = groups > 0 && p[at]?.lower === "and" ? at + 1 : at;
    const article = groups === 0 && isArticle(p[from]) && wordAt(p, from + 1)?.kind === "scale";
    const group = article ? { last: from + 1, value: 1, scaled: false } : belowThousand(p, from);
    if (group === null || (groups > 0 && group.value >= 10 ** power)) break;
    const hyphen = p[group.last]?.text === "-" ? 1 : 0;
    const scale = wordAt(p, group.last + hyphen);
    if (scale?.kind === "scale" && scale.value < power) {
      power = scale.value;
      if (groups === 0) first = group.value;
      total += group.value * 10 ** power;
      at = group.last + hyphen + 1;
      // "hundred thousand million": a scale on a scale.
      const next = wordAt(p, at);
      if (next?.kind === "scale" && groups === 0) {
        total *= 10 ** next.value;
        at++;
        power = Math.min(power, next.value);
      }
      last = at;
      ended = true;
      continue;
    }
    if (article || scale?.kind === "scale") break;
    return total === 0 ? group : { last: group.last, value: total + group.value, scaled: group.scaled };
  }
  if (last < 0) return null;
  const single = total > 0 && first * 10 ** power === total;
  return { last, value: total, scaled: ended, mantissa: single ? first : total, power: single ? power : 0 };
}
