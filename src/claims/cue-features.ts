import { type Extractor, type Features, mix } from "../model/index.ts";
import { at, type Columns, Quote } from "./columns.ts";

export const CUE_LABELS = ["O", "B", "I"] as const;

/** The features by which the cue model reads the tokens from `first` on: a sentence. */
export function cueExtractor(columns: Columns, first: number, last: number): Extractor {
  const { word, lemma, pos, cue, quote } = columns;
  const quoted = columns.before.quoteMarks[last]! > columns.before.quoteMarks[first]! ? 1 : 0;
  const cueTotal = countCues(columns, first, last);
  return (k: number, into: Features) => {
    const i = first + k;
    let template = 1;
    const add = (a: number, b = 0, c = 0) => into.add(mix(mix(mix(template++, a), b), c));
    const [w, l, p, q] = [at(word, i), at(lemma, i), at(pos, i), at(quote, i)];
    const [w1, l1, p1] = [at(word, i + 1), at(lemma, i + 1), at(pos, i + 1)];
    const [w_1, l_1, p_1] = [at(word, i - 1), at(lemma, i - 1), at(pos, i - 1)];
    const p2 = at(pos, i + 2);
    const p_2 = at(pos, i - 2);
    const c = at(cue, i);
    add(w);
    add(l);
    add(p);
    add(c, p);
    add(w1);
    add(w_1);
    add(l1, p);
    add(l_1, p);
    add(p_1, p, p1);
    add(p, p1, p2);
    add(p_2, p_1, p);
    add(l, p);
    add(l, p1);
    add(l, p_1);
    add(l, l1);
    add(l_1, l);
    add(l, at(lemma, i + 2));
    add(at(lemma, i - 2), l);
    add(l_1, l, l1);
    add(at(word, i + 2), p);
    add(at(word, i - 2), p);
    add(at(cue, i - 1), p, at(cue, i + 1));
    add(c, p1, p_1);
    add(c, at(quote, i + 1), at(quote, i + 2));
    add(l, q, quoted);
    add(q, p, c);
    add(l, at(quote, i - 1) * 8 + at(quote, i + 1));
    add(c, w1);
    add(c, w_1);
    add(Math.min(k, 6), p);
    add(Math.min(last - i, 4), l);
    add(cueTotal, c);
    add(subject(columns, i), c);
    add(subject(columns, i), l);
    add(nextPhrase(columns, i, last), c);
    add(nextPhrase(columns, i, last), l);
    add(groupPlace(columns, i), c, q === Quote.outside ? 0 : 1);
    add(groupHead(columns, i), p, groupPlace(columns, i));
  };
}

function countCues(columns: Columns, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last && count < 3; i++) if (columns.cue[i] !== 0) count++;
  return count;
}

/** The part of speech of the head of the nearest noun phrase to the left, and how near it ends. */
function subject(columns: Columns, i: number): number {
  const { nounPhrase, pos, verbGroup } = columns;
  const own = at(verbGroup, i);
  for (let k = i - 1; k >= 0 && k > i - 9; k--) {
    if (nounPhrase[k]! >= 0 && nounPhrase[k] !== nounPhrase[i]) {
      const bridged = own >= 0 && at(verbGroup, k + 1) === own ? 1 : 0;
      return pos[k]! * 32 + Math.min(i - k, 8) * 2 + bridged;
    }
  }
  return 0;
}

/** What follows: the part of speech and distance of the next noun phrase's first word. */
function nextPhrase(columns: Columns, i: number, last: number): number {
  const { nounPhrase, pos } = columns;
  for (let k = i + 1; k < last && k < i + 7; k++) {
    if (nounPhrase[k]! >= 0 && nounPhrase[k] !== nounPhrase[i]) return pos[k]! * 16 + (k - i);
  }
  return 0;
}

/** Whether the token begins, ends or is inside its verb group. */
function groupPlace(columns: Columns, i: number): number {
  const group = columns.verbGroup[i]!;
  if (group < 0) return 0;
  return 1 + (at(columns.verbGroup, i - 1) === group ? 1 : 0) + (at(columns.verbGroup, i + 1) === group ? 2 : 0);
}

/** The last lemma of the verb group the token is in. */
function groupHead(columns: Columns, i: number): number {
  const group = columns.verbGroup[i]!;
  if (group < 0) return 0;
  let k = i;
  while (k < i + 8 && at(columns.verbGroup, k + 1) === group && k + 1 < columns.length) k++;
  return columns.lemma[k]!;
}
