import { at, type Extractor, MARGIN, mix, type Template } from "../model/index.ts";
import { COLUMNS, Column, EDGE, EDGE_WORD } from "./word-forms.ts";
import { type Word, wordOf } from "./words.ts";

/** How a sentence uses capitals: as prose does, in every word ("Putin Signs Decree"), in every letter. */
type Case = 0 | 1 | 2;

const { word, shape, fine, coarse, kinds, ending, form, prefix, suffix } = Column;

/** Numbers 1 to 19 are a word's own, 20 to 49 its neighbours', 50 and up pairs. */
export const TEMPLATES: readonly Template[] = [
  [1, at(word)],
  [-2, at(form)],
  [3, at(shape)],
  [-5, at(prefix)],
  [-6, at(prefix + 1)],
  [-7, at(prefix + 2)],
  [-8, at(prefix + 3)],
  [-10, at(suffix)],
  [-11, at(suffix + 1)],
  [-12, at(suffix + 2)],
  [-13, at(suffix + 3)],
  [14, at(fine)],
  [15, at(coarse)],
  [16, at(kinds)],
  [20, at(word, -2)],
  ...neighbour(26, -1),
  ...neighbour(32, 1),
  [38, at(word, 2)],
  [50, at(word), at(word, -1)],
  [51, at(word), at(word, 1)],
  [52, at(ending), at(word, -1)],
  [53, at(ending), at(word, 1)],
  [54, at(shape, -1), at(shape), at(shape, 1)],
  [61, at(coarse), at(shape)],
  [62, at(kinds), at(shape)],
  [63, at(kinds), at(ending)],
  [64, at(kinds), at(word, -1)],
  [65, at(kinds), at(word, 1)],
  [66, at(kinds), at(kinds, -1)],
  [67, at(kinds), at(kinds, 1)],
];

function neighbour(number: number, offset: number): Template[] {
  return [word, ending, shape, fine, coarse, kinds].map((column, k): Template => [number + k, at(column, offset)]);
}

/** These depend on the sentence's use of capitals as well, each with a number a use. */
const OPENING = 55;
const ENDING = 58;

/** Writes the words of a sentence, from `first` to `last`, into a model's columns. Gives back the features the templates don't make. */
export function fillColumns(
  columns: readonly Uint32Array[],
  words: readonly Word[],
  first: number,
  last: number,
): Extractor {
  const style = caseOf(words, first, last);
  const put = (i: number, { form: values }: Word) => {
    for (let c = 0; c < COLUMNS; c++) columns[c]![MARGIN + i] = values[c]!;
  };
  const [none, edge] = [wordOf(""), wordOf(EDGE)];
  put(-2, none);
  put(-1, edge);
  for (let i = first; i < last; i++) put(i - first, style === 2 ? wordOf(words[i]!.lower) : words[i]!);
  put(last - first, edge);
  put(last - first + 1, none);
  return (i, into) => {
    const own = columns[shape]![MARGIN + i]!;
    const opens = columns[word]![MARGIN + i - 1] === EDGE_WORD ? 1 : 0;
    into.add(mix(mix(OPENING + style, own), opens));
    into.add(mix(mix(ENDING + style, columns[ending]![MARGIN + i]!), own));
  };
}

/** All capitals: no small letter and two words or more. Headline: nearly every longer word begins with a capital. */
function caseOf(words: readonly Word[], from: number, to: number): Case {
  let capital = 0;
  let small = 0;
  let letters = 0;
  let lowered = 0;
  for (let i = from; i < to; i++) {
    const { text, lower } = words[i]!;
    const first = text.charCodeAt(0);
    const upper = first >= 65 && first <= 90;
    if (!upper && !(first >= 97 && first <= 122)) continue;
    if (text.length > 1) {
      letters++;
      if (!upper || text === lower || text !== text.toUpperCase()) lowered++;
    }
    if (text.length > 3) upper ? capital++ : small++;
  }
  if (letters > 1 && lowered === 0) return 2;
  return capital >= 3 && small * 4 <= capital ? 1 : 0;
}
