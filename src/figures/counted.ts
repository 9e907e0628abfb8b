/** What a figure counts or measures: the noun phrase behind it, without the number ("DPRK troops" in "12,000 DPRK troops"). */
import { among } from "../among.ts";
import { isWordOrNumber } from "./letters.ts";
import { BE, LOSS_DONE, MONTHS, SIZES } from "./lexicon.ts";
import { COUNTED } from "./noun-lexicon.ts";
import { type CountedPhrase, personAt, phraseAt } from "./noun-phrase.ts";
import type { Piece } from "./pieces.ts";
import { isPossibly } from "./ranges.ts";
import { isHyphen } from "./units.ts";
import { readCardinal, wordAt } from "./words.ts";

const DETERMINER = "the|its|their|his|her|our|your|my|these|those|all|this|that|a|an";

/** What the amount that ends at `last` counts, or `null`. `measured`: it has a unit, so that what follows is measured, not counted. */
export function countedAfter(p: readonly Piece[], last: number, measured: boolean): CountedPhrase | null {
  let k = afterAside(p, last);
  if (isHyphen(p[k]) && p[k]!.glued && p[k + 1]?.glued && isWordOrNumber(p[k + 1]!.text)) {
    if (!SIZES.has(p[k + 1]!.lower)) return measured ? phraseAt(p, k + 1) : hyphened(k + 1);
    k += 2;
  } else if (isHyphen(p[k]) && p[k]!.glued) return suspended(p, k + 1);
  else if (measured && SIZES.has(p[k]?.lower ?? "")) return null;
  const link = p[k]?.lower;
  if (
    link === "of" ||
    (measured && link === "in" && isPlainNoun(p[k + 1])) ||
    (measured && link === "worth" && p[k + 1]?.lower === "of")
  ) {
    k += link === "worth" ? 2 : 1;
    while (among(DETERMINER, p[k]?.lower ?? "") || p[k]?.pos === "NUM") k++;
    if (isHyphen(p[k]) && SIZES.has(p[k + 1]?.lower ?? "")) k += 2;
    return phraseAt(p, k);
  }
  if (measured && (link === "per" || link === "a" || link === "an")) return rateOf(p, k + 1);
  const near = phraseAt(p, k);
  const cut = near !== null && !measured && p[near.last]?.lower === "of" && p[near.head]!.pos === "PROPN";
  return cut ? (personAt(p, k) ?? near) : near;
}

/** "five-member council": what is counted is the noun behind the hyphen. */
function hyphened(k: number): CountedPhrase {
  return { first: k, last: k + 1, head: k };
}

/** "four-, five- and six-cylinder": the noun stands behind the last hyphen. */
function suspended(p: readonly Piece[], k: number): CountedPhrase | null {
  for (let n = k; n < k + 8 && p[n + 2]; n++) {
    if (isHyphen(p[n]) && p[n]!.glued && p[n + 1]!.glued) return hyphened(n + 1);
  }
  return null;
}

/** "€40 per barrel": what the money is for. */
function rateOf(p: readonly Piece[], k: number): CountedPhrase | null {
  return isPlainNoun(p[k]) ? { first: k, last: k + 1, head: k } : null;
}

function isPlainNoun(piece: Piece | undefined): boolean {
  return piece?.pos === "NOUN" && piece.text === piece.lower && !MONTHS.has(piece.lower);
}

/** The piece behind a bracket that holds a change of the number: "471,430 (+1,250) military personnel"; behind the comma of "30, possibly 40, people". */
function afterAside(p: readonly Piece[], k: number): number {
  if (p[k]?.text === "," && [2, 3, 4, 5].some((n) => isPossibly(p[k - n]))) return k + 1;
  if (p[k]?.text !== "(") return k;
  if (isRepeated(p, k)) return k + 3;
  for (let n = k + 1; n < k + 8 && p[n]; n++) {
    if (p[n]!.text !== ")") continue;
    return among("+|−|-", p[k + 1]!.text) && p[k + 2]!.numeral ? n + 1 : k;
  }
  return k;
}

/** "fifteen (15) people": the bracket at `k` says the number before it again. */
export function isRepeated(p: readonly Piece[], k: number): boolean {
  const again = p[k + 1]?.numeral;
  if (p[k]?.text !== "(" || p[k + 2]?.text !== ")" || !again?.plain || p[k - 1] === undefined) return false;
  const first = p[k - 3]?.text === "-" || wordAt(p, k - 2) === undefined ? k - 1 : k - 2;
  return [k - 3, first, k - 1].some((at) => at >= 0 && p[at] && readCardinal(p, at)?.value === again.value);
}

/** What an elliptic number counts: of "600 were wounded" nothing is said, of "30 people were hurt and 12 killed" it stands before, of "12 were children" behind. */
export function ellipticCount(
  p: readonly Piece[],
  first: number,
  end: number,
  before: CountedPhrase | null,
): CountedPhrase | null {
  const of = p[end]?.lower === "of" && among("them|whom|which|these|those", p[end + 1]?.lower ?? "") ? end + 2 : end;
  const be = BE.has(p[of]?.lower ?? "") ? of + 1 : of;
  const told = be > end ? phraseAt(p, be) : null;
  if (told !== null && COUNTED.get(p[told.head]!.lower)?.kind === "person") return told;
  const next = p[end];
  // "250 protesters in one city, 100 in another"
  const listed = before !== null && p[before.last]?.pos === "ADP" && next?.pos === "ADP" && next.lower !== "of";
  if (listed && (p[first - 1]?.text === "," || p[first - 1]?.lower === "and")) return before;
  const ends =
    of > end || next === undefined || next.pos === "AUX" || next.pos === "VERB" || LOSS_DONE.entries.has(next.lower);
  return ends ? before : null;
}
