/** The base noun phrase behind a number, as the language stage chunked it or by a scan of its own. */
import { among } from "../among.ts";
import { isWordOrNumber, startsUpper } from "./letters.ts";
import { LOSS_DONE, STOPS } from "./lexicon.ts";
import { COUNTED } from "./noun-lexicon.ts";
import type { Piece } from "./pieces.ts";
import { UNITS } from "./unit-lexicon.ts";
import { isHyphen } from "./units.ts";

/** Pieces `first` to `last` (exclusive); `head` is the counted noun. */
export interface CountedPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Longer noun phrases are cut off here; none in news was seen to be longer. */
const LONGEST = 12;

const POSSESSIVE = "'s|’s|'|’";

/** The base noun phrase that begins at `k`: up to its head noun. Closed-class words end it whatever their tag. */
export function phraseAt(p: readonly Piece[], k: number): CountedPhrase | null {
  return chunkAt(p, k) ?? scanAt(p, k);
}

const DAYS = "today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday";

/** From `k` to the end of the base noun phrase that the language stage found there. */
function chunkAt(p: readonly Piece[], k: number): CountedPhrase | null {
  const phrase = p[k]?.phrase;
  if (!phrase || phrase.head < p[k]!.token || isStop(p[k]!)) return null;
  let head = -1;
  let last = k;
  while (last < k + LONGEST && p[last] && p[last]!.token < phrase.last) {
    if (p[last]!.numeral !== null && !isInnerNumber(p, last, last > k ? last - 1 : -1)) break;
    if (p[last]!.token === phrase.head) head = last;
    last++;
  }
  // "one suspected insurgent yesterday": a day at the end is an adverbial.
  while (head > k && head === last - 1 && among(DAYS, p[head]!.lower)) {
    last--;
    head--;
  }
  if (head < 0 || p[head]!.numeral !== null) return null;
  // "T-90 tanks": the phrase was cut at the hyphen.
  if (isHyphen(p[last]) && p[last]!.glued && p[last + 1]?.numeral) return null;
  // "a Taliban improvised explosive device": the participle belongs to the compound.
  const compound =
    p[last]?.participle &&
    p[head]!.pos === "PROPN" &&
    !LOSS_DONE.entries.has(p[last]!.lower) &&
    startsNoun(p, last + 1);
  const rest = compound ? scanAt(p, last + 1) : null;
  return rest ? { ...rest, first: k } : { first: k, last, head };
}

/** The same by its own scan, for what the language stage has not chunked. */
function scanAt(p: readonly Piece[], k: number): CountedPhrase | null {
  let head = -1;
  for (let n = k; n < k + LONGEST; n++) {
    const piece = p[n];
    if (piece === undefined || (endsPhrase(p, n, head) && !(n === k && isMistagged(p, k)))) break;
    if (
      (isHead(piece) || (n === k && isMistagged(p, k))) &&
      !(head < 0 && LOSS_DONE.entries.has(piece.lower) && piece.pos !== "NOUN")
    )
      head = n;
  }
  if (head < 0) return null;
  return { first: k, last: head + 1, head };
}

/**
 * A longer phrase for people that its chunks cut up: "Islamic Movement of Uzbekistan (IMU) leader", "improvised explosive device expert".
 * `null` where no noun for people ends it.
 */
export function personAt(p: readonly Piece[], k: number): CountedPhrase | null {
  for (let n = k; n < k + LONGEST && p[n]; n++) {
    const { pos, lower, participle } = p[n]!;
    const kind = COUNTED.get(lower)?.kind;
    const noun = pos === "NOUN" || pos === "PROPN";
    if (noun && (kind === "force" || kind === "person") && !startsNoun(p, n + 1))
      return { first: k, last: n + 1, head: n };
    const named = p[n - 1]?.pos === "PROPN" && p[n + 1]?.pos === "PROPN";
    if (lower === "of" && named) continue;
    if (p[n]!.text === "(" && p[n + 2]?.text === ")" && named) n += 2;
    else if (!noun && pos !== "ADJ" && !participle && !(pos === "VERB" && isModifier(p, n)) && !isHyphen(p[n]))
      return null;
  }
  return null;
}

/** A closed-class word; "IS", "US" and "WHO" in capitals are names. */
function isStop({ lower, text, pos }: Piece): boolean {
  return STOPS.has(lower) && !(pos === "PROPN" && text.length > 1 && text !== lower && text === text.toUpperCase());
}

/** "24 strikes": a number was read before it, so a verb in -s is a plural noun. */
function isMistagged(p: readonly Piece[], k: number): boolean {
  const { pos, lower } = p[k]!;
  const numbered = p[k - 1]?.numeral != null || p[k - 1]?.pos === "NUM";
  return (
    pos === "VERB" &&
    numbered &&
    lower.endsWith("s") &&
    !lower.endsWith("ss") &&
    !LOSS_DONE.entries.has(lower) &&
    !among("the|an|a|his|her|its|their", p[k + 1]?.lower ?? "")
  );
}

function isHead({ pos, lower, numeral }: Piece): boolean {
  if (numeral !== null) return false;
  return (
    pos === "NOUN" ||
    pos === "PROPN" ||
    (COUNTED.has(lower) && pos !== "VERB") ||
    lower === "others" ||
    lower === "percent"
  );
}

function endsPhrase(p: readonly Piece[], n: number, head: number): boolean {
  const { lower, pos, text } = p[n]!;
  if (among(POSSESSIVE, text)) return head < 0 || p[n + 1] === undefined || isStop(p[n + 1]!);
  if (text === "-" || text === "/") return !(p[n]!.glued && p[n + 1]?.glued && isWordOrNumber(p[n + 1]!.text));
  if (!isWordOrNumber(text) || (isStop(p[n]!) && !(p[n]!.glued && isHyphen(p[n - 1])))) return true;
  if (head >= 0 && LOSS_DONE.entries.has(lower) && !isModifier(p, n)) return true;
  if (pos === "VERB") return !isModifier(p, n) || (head >= 0 && p[n - 1]?.text !== "-");
  if (p[n]!.numeral !== null || pos === "NUM") return !isInnerNumber(p, n, head);
  if (pos === "ADV")
    return !(p[n + 1]?.pos === "ADJ" || p[n + 1]?.pos === "VERB" || p[n + 1]?.pos === "NOUN" || isHyphen(p[n + 1]));
  if (pos === "ADJ" && head >= 0 && p[n - 1]?.text !== "-") return !startsNoun(p, n + 1);
  return pos === "ADP" || pos === "AUX" || pos === "PRON" || pos === "SCONJ" || pos === "CCONJ" || pos === "PUNCT";
}

/** A number inside the phrase: the bore in "30 155-mm shells", the model in "27,000 Model 3 sedans". */
function isInnerNumber(p: readonly Piece[], n: number, head: number): boolean {
  const { numeral } = p[n]!;
  if (numeral === null) return false;
  const next = p[n + 1];
  if (head < 0 && next && (among("-|mm|cm", next.text) || UNITS.has(next.text) || startsUpper(next.text))) return true;
  if (head < 0) return false;
  if (isHyphen(p[n - 1]) && p[n]!.glued) return true;
  return numeral.plain && startsUpper(p[n - 1]!.text) && p[n - 1]!.pos === "PROPN";
}

/** A participle before its noun: "suspected insurgents", "captured soldiers", "homeless people". */
function isModifier(p: readonly Piece[], n: number): boolean {
  const { lower } = p[n]!;
  const ending = "ndt".includes(lower.at(-1) ?? " ") || lower.endsWith("ing") || lower.endsWith("less");
  return ending && (startsNoun(p, n + 1) || isHyphen(p[n + 1]));
}

function startsNoun(p: readonly Piece[], n: number): boolean {
  const piece = p[n];
  if (piece === undefined || isStop(piece)) return false;
  return piece.pos === "NOUN" || piece.pos === "PROPN" || (piece.pos === "ADJ" && !LOSS_DONE.entries.has(piece.lower));
}

/** The counted noun's dictionary form: "troop"; a name keeps its spelling. */
export function lemmaOfHead(piece: Piece): string {
  const known = COUNTED.get(piece.lower);
  if (known !== undefined && known.noun !== piece.lower) return known.noun;
  return piece.pos === "PROPN" ? piece.text : piece.lemma;
}
