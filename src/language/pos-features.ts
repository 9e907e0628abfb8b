import { type Extractor, type Features, mix } from "../model/index.ts";
import { EDGE, EDGE_WORD, NEIGHBOURS, type WordHashes, wordForm } from "./word-forms.ts";

/** How a sentence uses capitals: as prose does, in every word ("Putin Signs Decree"), in every letter. */
type Case = 0 | 1 | 2;

const PAIR = 50;

/** A sentence's words for the tagger, with the edges and the places beyond them. */
export interface PosSentence<W extends WordHashes = WordHashes> {
  readonly style: Case;
  /** The word at `i`; from -2 to two beyond the last. */
  at(i: number): W;
}

/** Prepares a sentence, given its words as spelled; `known` gives a spelling's `wordForm` (from a memo, say). */
export function posSentence<W extends WordHashes>(
  words: readonly string[],
  known: (spelling: string) => W,
): PosSentence<W> {
  const style = caseOf(words);
  // Two places on either side are filled, so that no index runs out of the list.
  const [none, edge] = [known(""), known(EDGE)];
  const forms = [none, edge, ...words.map((word) => known(style === 2 ? word.toLowerCase() : word)), edge, none];
  return { style, at: (i) => forms[i + 2]! };
}

/** The tagger's features: each word's own, its neighbours', and pairs of both. */
export function posFeatures(words: readonly string[]): Extractor {
  const sentence = posSentence(words, wordForm);
  const pairs = pairFeatures(sentence);
  return (i, into) => {
    addAll(sentence.at(i).own, into);
    NEIGHBOURS.forEach((distance, k) => {
      addAll(sentence.at(i + distance).beside[k]!, into);
    });
    pairs(i, into);
  };
}

/** The features that join two words or more. The others depend on one word, and the tagger has their sum at hand. */
export function pairFeatures({ style, at }: PosSentence): Extractor {
  return (i, into) => {
    const own = at(i);
    const before = at(i - 1);
    const after = at(i + 1);
    into.add(mix(mix(PAIR, own.word), before.word));
    into.add(mix(mix(PAIR + 1, own.word), after.word));
    into.add(mix(mix(PAIR + 2, own.suffix), before.word));
    into.add(mix(mix(PAIR + 3, own.suffix), after.word));
    into.add(mix(mix(mix(PAIR + 4, before.shape), own.shape), after.shape));
    into.add(mix(mix(PAIR + 5 + style, own.shape), before.word === EDGE_WORD ? 1 : 0));
    into.add(mix(mix(PAIR + 8 + style, own.suffix), own.shape));
    into.add(mix(mix(PAIR + 11, own.coarse), own.shape));
    into.add(mix(mix(PAIR + 12, own.kinds), own.shape));
    into.add(mix(mix(PAIR + 13, own.kinds), own.suffix));
    into.add(mix(mix(PAIR + 14, own.kinds), before.word));
    into.add(mix(mix(PAIR + 15, own.kinds), after.word));
    into.add(mix(mix(PAIR + 16, own.kinds), before.kinds));
    into.add(mix(mix(PAIR + 17, own.kinds), after.kinds));
  };
}

function addAll(hashes: Uint32Array, into: Features): void {
  for (let k = 0; k < hashes.length; k++) into.add(hashes[k]!);
}

/** All capitals: no small letter and two words or more. Headline: nearly every longer word begins with a capital. */
function caseOf(words: readonly string[]): Case {
  let capital = 0;
  let small = 0;
  let letters = 0;
  let lowered = 0;
  for (const word of words) {
    const first = word.charCodeAt(0);
    const upper = first >= 65 && first <= 90;
    if (!upper && !(first >= 97 && first <= 122)) continue;
    if (word.length > 1) {
      letters++;
      if (!upper || word !== word.toUpperCase()) lowered++;
    }
    if (word.length > 3) upper ? capital++ : small++;
  }
  if (letters > 1 && lowered === 0) return 2;
  return capital >= 3 && small * 4 <= capital ? 1 : 0;
}
