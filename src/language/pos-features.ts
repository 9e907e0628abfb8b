import { type Extractor, type Features, hashText, mix } from "../model/index.ts";
import { type WordForm, wordForm } from "./word-forms.ts";

/** How a sentence uses capitals: as prose does, in every word ("Putin Signs Decree"), in every letter. */
type Case = 0 | 1 | 2;

const PAIR = 40;
const NONE = wordForm("");
const EDGE: WordForm = { ...wordForm("<edge>"), shape: hashText("<edge>") };

/** Bounds the memo: common words stay cheap, a text of a million different words stays small. */
const MEMO = 50_000;
const memo = new Map<string, WordForm>();

function known(spelling: string): WordForm {
  let form = memo.get(spelling);
  if (form === undefined) {
    if (memo.size >= MEMO) memo.clear();
    form = wordForm(spelling);
    memo.set(spelling, form);
  }
  return form;
}

/** The tagger's features of a sentence, given its words as spelled. */
export function posFeatures(words: readonly string[]): Extractor {
  const style = caseOf(words);
  const forms = words.map((word) => known(style === 2 ? word.toLowerCase() : word));
  const at = (i: number) => forms[i] ?? (i === -1 || i === forms.length ? EDGE : NONE);
  return (i: number, into: Features) => {
    const own = at(i);
    const before = at(i - 1);
    const after = at(i + 1);
    const before2 = at(i - 2);
    const after2 = at(i + 2);
    addAll(own.own, into);
    addAll(before2.beside[0], into);
    addAll(before.beside[1], into);
    addAll(after.beside[2], into);
    addAll(after2.beside[3], into);
    into.add(mix(mix(PAIR, own.word), before.word));
    into.add(mix(mix(PAIR + 1, own.word), after.word));
    into.add(mix(mix(PAIR + 2, before.word), after.word));
    into.add(mix(mix(PAIR + 3, before.word), before2.word));
    into.add(mix(mix(PAIR + 4, after.word), after2.word));
    into.add(mix(mix(PAIR + 5, own.suffix), before.word));
    into.add(mix(mix(PAIR + 6, own.suffix), after.word));
    into.add(mix(mix(PAIR + 7, own.suffix), before.suffix));
    into.add(mix(mix(PAIR + 8, own.suffix), after.suffix));
    into.add(mix(mix(mix(PAIR + 9, before.shape), own.shape), after.shape));
    into.add(mix(mix(PAIR + 10 + style, own.shape), i === 0 ? 1 : 0));
    into.add(mix(mix(PAIR + 16, own.coarse), own.shape));
    into.add(mix(mix(PAIR + 17, own.coarse), before.coarse));
    into.add(mix(mix(PAIR + 18, own.coarse), after.coarse));
    into.add(mix(mix(PAIR + 19, own.suffix), before.coarse));
    into.add(mix(mix(PAIR + 20, own.suffix), after.coarse));
    into.add(mix(mix(PAIR + 21, before.coarse), after.coarse));
    into.add(mix(mix(PAIR + 13 + style, own.suffix), own.shape));
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
