/** What a figure counts or measures: the noun phrase behind it, without the number ("DPRK troops" in "12,000 DPRK troops"). */
import { MONTHS, SIZES } from "./lexicon.ts";
import { type CountedPhrase, phraseAt } from "./noun-phrase.ts";
import type { Piece } from "./pieces.ts";
import { isHyphen } from "./units.ts";

const WORD = /^[\p{L}\d]/u;
const DETERMINER = /^(?:the|its|their|his|her|our|your|my|these|those|all|this|that|a|an)$/;

/** What the amount that ends at `last` counts, or `null`. `measured`: it has a unit, so that what follows is measured, not counted. */
export function countedAfter(p: readonly Piece[], last: number, measured: boolean): CountedPhrase | null {
  let k = afterAside(p, last);
  if (isHyphen(p[k]) && p[k]!.glued && p[k + 1]?.glued && WORD.test(p[k + 1]!.text)) {
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
    while (DETERMINER.test(p[k]?.lower ?? "") || p[k]?.pos === "NUM") k++;
    return phraseAt(p, k);
  }
  if (measured && (link === "per" || link === "a" || link === "an")) return rateOf(p, k + 1);
  return phraseAt(p, k);
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

/** The piece behind a bracket that holds a change of the number: "471,430 (+1,250) military personnel". */
function afterAside(p: readonly Piece[], k: number): number {
  if (p[k]?.text !== "(") return k;
  for (let n = k + 1; n < k + 8 && p[n]; n++) {
    if (p[n]!.text !== ")") continue;
    return /^[+−-]$/.test(p[k + 1]!.text) && p[k + 2]!.numeral ? n + 1 : k;
  }
  return k;
}
