import { at, MARGIN, type Template } from "../model/index.ts";
import { type Columns, Quote, at as valueAt } from "./columns.ts";

export const CUE_LABELS = ["O", "B", "I"] as const;

/** What the cue model sees of a token: its own values, then what stands around it. */
const Column = {
  word: 0,
  lemma: 1,
  pos: 2,
  /** Speech act of the cue lexicon, and whether the sentence has more of them. */
  cue: 3,
  cues: 4,
  quote: 5,
  /** Whether the sentence has quotation marks, and whether the token is within some. */
  quoted: 6,
  inside: 7,
  /** How near the beginning and the end of the sentence. */
  begins: 8,
  ends: 9,
  /** The noun phrases to the left and right. */
  phrase: 10,
  next: 11,
  /** Place in the verb group, and its last lemma. */
  place: 12,
  group: 13,
  /** The clause of its verb, and the words of speech beside it (see `ClauseColumns`, `BesideColumns`). */
  complement: 14,
  opening: 15,
  subject: 16,
  form: 17,
  earlier: 18,
  later: 19,
} as const;
const { word, lemma, pos, cue, cues, quote, quoted, inside, begins, ends } = Column;
const { phrase, next, place, group, complement, opening, subject, form, earlier, later } = Column;

export const CUE_TEMPLATES: readonly Template[] = [
  [1, at(word)],
  [2, at(lemma)],
  [3, at(pos)],
  [4, at(cue), at(pos)],
  [5, at(word, 1)],
  [6, at(word, -1)],
  [7, at(lemma, 1), at(pos)],
  [8, at(lemma, -1), at(pos)],
  [9, at(pos, -1), at(pos), at(pos, 1)],
  [10, at(pos), at(pos, 1), at(pos, 2)],
  [11, at(pos, -2), at(pos, -1), at(pos)],
  [12, at(lemma), at(pos)],
  [13, at(lemma), at(pos, 1)],
  [14, at(lemma), at(pos, -1)],
  [15, at(lemma), at(lemma, 1)],
  [16, at(lemma, -1), at(lemma)],
  [17, at(lemma), at(lemma, 2)],
  [18, at(lemma, -2), at(lemma)],
  [19, at(lemma, -1), at(lemma), at(lemma, 1)],
  [20, at(word, 2), at(pos)],
  [21, at(word, -2), at(pos)],
  [22, at(cue, -1), at(pos), at(cue, 1)],
  [23, at(cue), at(pos, 1), at(pos, -1)],
  [24, at(cue), at(quote, 1), at(quote, 2)],
  [25, at(lemma), at(quote), at(quoted)],
  [26, at(quote), at(pos), at(cue)],
  [27, at(lemma), at(quote, -1), at(quote, 1)],
  [28, at(cue), at(word, 1)],
  [29, at(cue), at(word, -1)],
  [30, at(begins), at(pos)],
  [31, at(ends), at(lemma)],
  [32, at(cues), at(cue)],
  [33, at(phrase), at(cue)],
  [34, at(phrase), at(lemma)],
  [35, at(next), at(cue)],
  [36, at(next), at(lemma)],
  [37, at(place), at(cue), at(inside)],
  [38, at(group), at(pos), at(place)],
  [39, at(complement), at(lemma)],
  [40, at(complement), at(cue), at(place)],
  [41, at(opening), at(cue), at(place)],
  [42, at(opening), at(lemma)],
  [43, at(subject), at(lemma)],
  [44, at(subject), at(cue)],
  [45, at(form), at(lemma)],
  [46, at(form), at(cue), at(complement)],
  [47, at(earlier), at(cue)],
  [48, at(earlier), at(lemma)],
  [49, at(later), at(cue)],
  [50, at(later), at(lemma)],
  [51, at(inside), at(lemma)],
  [52, at(earlier), at(complement), at(pos)],
  [53, at(subject), at(complement), at(cue)],
  [54, at(complement), at(opening), at(cue)],
];

/** How far templates look. */
const REACH = 2;

/** Writes the tokens from `first` to `last`, a sentence, into the cue model's columns. */
export function fillCueColumns(into: readonly Uint32Array[], columns: Columns, first: number, last: number): void {
  for (let i = first - REACH; i < last + REACH; i++) {
    const to = MARGIN + i - first;
    into[word]![to] = valueAt(columns.word, i);
    into[lemma]![to] = valueAt(columns.lemma, i);
    into[pos]![to] = valueAt(columns.pos, i);
    into[cue]![to] = valueAt(columns.cue, i);
    into[quote]![to] = valueAt(columns.quote, i);
  }
  into[cues]!.fill(countCues(columns, first, last), MARGIN, MARGIN + last - first);
  const marks = columns.before.quoteMarks[last]! > columns.before.quoteMarks[first]!;
  into[quoted]!.fill(marks ? 1 : 0, MARGIN, MARGIN + last - first);
  const { clause, beside } = columns;
  for (let i = first; i < last; i++) {
    const to = MARGIN + i - first;
    into[inside]![to] = columns.quote[i] === Quote.outside ? 0 : 1;
    into[begins]![to] = Math.min(i - first, 6);
    into[ends]![to] = Math.min(last - i, 4);
    into[phrase]![to] = phraseBefore(columns, i);
    into[next]![to] = nextPhrase(columns, i, last);
    into[place]![to] = groupPlace(columns, i);
    into[group]![to] = groupHead(columns, i);
    into[complement]![to] = clause.complement[i]!;
    into[opening]![to] = clause.opening[i]!;
    into[subject]![to] = clause.subject[i]!;
    into[form]![to] = clause.form[i]!;
    into[earlier]![to] = beside.earlier[i]!;
    into[later]![to] = beside.later[i]!;
  }
}

function countCues(columns: Columns, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last && count < 3; i++) if (columns.cue[i] !== 0) count++;
  return count;
}

/** The part of speech of the head of the nearest noun phrase to the left, and how near it ends. */
function phraseBefore(columns: Columns, i: number): number {
  const { nounPhrase, pos, verbGroup } = columns;
  const own = valueAt(verbGroup, i);
  for (let k = i - 1; k >= 0 && k > i - 9; k--) {
    if (nounPhrase[k]! >= 0 && nounPhrase[k] !== nounPhrase[i]) {
      const bridged = own >= 0 && valueAt(verbGroup, k + 1) === own ? 1 : 0;
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
  return (
    1 + (valueAt(columns.verbGroup, i - 1) === group ? 1 : 0) + (valueAt(columns.verbGroup, i + 1) === group ? 2 : 0)
  );
}

/** The last lemma of the verb group the token is in. */
function groupHead(columns: Columns, i: number): number {
  const group = columns.verbGroup[i]!;
  if (group < 0) return 0;
  let k = i;
  while (k < i + 8 && valueAt(columns.verbGroup, k + 1) === group && k + 1 < columns.length) k++;
  return columns.lemma[k]!;
}
