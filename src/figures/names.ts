/** Numbers that are part of a name or an identifier: "T-90", "Channel 4", "Resolution 2231", "Model 3", "16-18 Industrial Avenue", "155-mm shells". */
import { among } from "../among.ts";
import { isDigit } from "./digits.ts";
import { isCapital, isWord } from "./letters.ts";
import { CALIBRE_NOUNS, IDIOMS, LABELS, STOPS, STREETS } from "./lexicon.ts";
import { COUNTED } from "./noun-lexicon.ts";
import { startingAt } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

/** The piece behind the name that the number at `i` belongs to, or `i` if it is a number of its own. `last` is the end of the number with its unit. */
export function nameEnd(p: readonly Piece[], i: number, last: number, hasUnit: boolean): number {
  // "0914" is an hour or a code.
  if (p[i]!.text.length > 1 && p[i]!.text.startsWith("0") && isDigit(p[i]!.text.charCodeAt(1))) return last;
  // "18 deaths per 100,000 people": the base of a rate.
  if (p[i - 1]?.lower === "per") return last;
  const chain = chainEnd(p, i, last);
  if (chain > i) return chain;
  if (isLocalCall(p, i) && !hasUnit && !countsNext(p, last)) return last;
  if (isIdiom(p, i) || isHyphenedName(p, i) || isNumbered(p, i, last, hasUnit) || isCalibre(p, i, last)) return last;
  return isAddress(p, i, last, hasUnit) ? last : i;
}

/**
 * The end of a run of numerals that is a telephone or case number, a table or a list of references: three and more joined
 * by hyphens, points, slashes or blanks, or four and more of three digits and more parted by commas.
 */
function chainEnd(p: readonly Piece[], i: number, last: number): number {
  let k = i;
  let numerals = p[i]!.numeral?.plain ? 1 : 0;
  let commas = 0;
  while (numerals > 0) {
    const mark = p[k + 1];
    const step = mark?.numeral ? 1 : p[k + 2]?.numeral ? 2 : 0;
    if (step === 0 || !p[k + step]!.numeral!.plain) break;
    if (step === 2) {
      const comma = mark!.text === "," && p[k]!.text.length > 2 && p[k + 2]!.text.length > 2;
      if (!comma && !(among("-|‑|.|/", mark!.text) && mark!.glued && p[k + 2]!.glued)) break;
      if (comma) commas++;
    }
    k += step;
    numerals++;
  }
  const enough = commas > 0 ? numerals > 3 : numerals > 2;
  return enough && k + 1 > last ? k + 1 : i;
}

/** "555-1234": three digits and four. */
function isLocalCall(p: readonly Piece[], i: number): boolean {
  const [first, mark, second] = [p[i], p[i + 1], p[i + 2]];
  if (!first?.numeral?.plain || mark?.text !== "-" || !second?.numeral?.plain) return false;
  return first.text.length === 3 && second.text.length === 4 && mark.glued && second.glued;
}

function isIdiom(p: readonly Piece[], i: number): boolean {
  if (startingAt(p, i, IDIOMS)) return true;
  const wider = startingAt(p, i - 1, IDIOMS);
  return wider !== null && wider.length > 1;
}

/** "T-90", "COVID-19", "mid-20": a word and a hyphen are glued to it. */
function isHyphenedName(p: readonly Piece[], i: number): boolean {
  const hyphen = p[i - 1];
  const word = p[i - 2];
  if (!hyphen || !word || !among("-|‑|–", hyphen.text) || !p[i]!.glued) return false;
  if (!hyphen.glued) return hyphen.text === "-" && /^\p{Lu}{2,}$/u.test(word.text) && p[i]!.numeral?.plain === true;
  return isWord(word.text) && !among("sub|non|minus|plus|over|under|magnitude", word.lower);
}

/** The number follows what it numbers: "Article 5", "No. 5", "#5", "Rossiya 1", "BBC One". */
function isNumbered(p: readonly Piece[], i: number, last: number, hasUnit: boolean): boolean {
  const piece = p[i]!;
  const stop = p[i - 1]?.text === "." && p[i - 1]!.glued ? 1 : 0;
  const before = p[i - 1 - stop];
  if (before === undefined) return false;
  if (before.text === "#" && piece.glued) return true;
  if (hasUnit || (stop === 0 && piece.glued && before.text !== "-")) return false;
  const plain = piece.numeral ? piece.numeral.plain && piece.numeral.decimal.length <= 4 : piece.text !== piece.lower;
  const counted = countsNext(p, last);
  if (LABELS.has(before.lower) && (before.text !== before.lower || piece.numeral) && !counted) {
    const article = among("the|a|an|this|that|each|every|his|her|its|their", p[i - 2 - stop]?.lower ?? "");
    if (before.text !== before.lower || !article) return true;
  }
  if (stop > 0 || !plain || counted || !isCapital(before.text) || STOPS.has(before.lower)) return false;
  return before.pos === "PROPN" || (i > 1 && before.pos !== "VERB" && before.pos !== "AUX");
}

/** Whether people, losses or things of the lexicon are counted at `k`, up to two words in. */
function countsNext(p: readonly Piece[], k: number): boolean {
  for (let n = k; n < k + 3; n++) {
    const piece = p[n];
    if (piece === undefined || !isWord(piece.text) || STOPS.has(piece.lower)) return false;
    if (COUNTED.has(piece.lower)) return true;
  }
  return false;
}

const BORE = "mm|cm|inch|gauge|caliber|calibre";

/** A bore and its weapon: "155-mm shells", "a 7.62 mm rifle", "122mm Grad rockets". */
function isCalibre(p: readonly Piece[], i: number, last: number): boolean {
  const unit = p[last - 1];
  if (last <= i + 1 || unit === undefined || !among(BORE, unit.lower)) return false;
  for (let n = last; n < last + 4 && p[n]; n++) {
    if (CALIBRE_NOUNS.has(p[n]!.lower)) return true;
    if (STOPS.has(p[n]!.lower)) return false;
  }
  return false;
}

/** "358 El Brillo Way", "16-18 Industrial Avenue". */
function isAddress(p: readonly Piece[], i: number, last: number, hasUnit: boolean): boolean {
  if (hasUnit || !p[i]!.numeral?.plain) return false;
  for (let n = last; n < last + 5 && p[n]; n++) {
    if (!isCapital(p[n]!.text) && !isDigit(p[n]!.text.charCodeAt(0))) return false;
    if (n > last && STREETS.has(p[n]!.lower)) return true;
  }
  return false;
}
