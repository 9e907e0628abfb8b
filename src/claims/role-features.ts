import { type Extractor, type Features, mix } from "../model/index.ts";
import { at, type Columns, Pos, Quote } from "./columns.ts";

/** O: neither; S: source; C: content; Q: the cue itself. */
export const ROLE_LABELS = ["O", "S", "C", "Q"] as const;

/** Tokens `first` to `last` (exclusive). */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** How many cues begin before each token, for what stands between (see `Columns.before`). */
export function cuesBefore(length: number, cues: readonly TokenRange[]): Int32Array {
  const counts = new Int32Array(length + 1);
  for (const cue of cues) counts[cue.first + 1]!++;
  for (let i = 0; i < length; i++) counts[i + 1]! += counts[i]!;
  return counts;
}

/** The labels a position may take: the cue is the cue, and nothing else is. */
export function roleMask(cue: TokenRange, window: TokenRange): (k: number) => number {
  return (k) => (window.first + k >= cue.first && window.first + k < cue.last ? 0b1000 : 0b0111);
}

/** The features by which the role model reads the tokens of a window around one cue. */
export function roleExtractor(columns: Columns, cue: TokenRange, window: TokenRange, cues: Int32Array): Extractor {
  const { word, lemma, pos, quote, sentence, before } = columns;
  const head = cueHead(columns, cue);
  const cueLemma = at(lemma, head);
  const cuePos = at(pos, head);
  const cueClass = at(columns.cue, head);
  const cueShape = mix(cuePos, Math.min(3, cue.last - cue.first));
  const next = at(word, cue.last);
  const nextPos = at(pos, cue.last);
  const previous = at(word, cue.first - 1);
  const cueQuote = quote[cue.first] === Quote.outside ? 0 : 1;
  const cueSentence = sentence[cue.first]!;
  const hasQuotes = between(before.quoteMarks, window.first, window.last) > 0 ? 1 : 0;
  return (k: number, into: Features) => {
    const i = window.first + k;
    if (i >= cue.first && i < cue.last) return;
    const left = i < cue.first;
    const side = left ? 1 : 2;
    const [from, to] = left ? [i, cue.first] : [cue.last, i + 1];
    const distance = side * 16 + bucket(left ? cue.first - i : i - cue.last + 1);
    const phrases = side * 8 + Math.min(5, between(before.nounPhrases, from, to));
    const verbs = side * 8 + Math.min(4, between(before.verbGroups, from, to));
    const commas = Math.min(3, between(before.commas, from, to));
    const marks = Math.min(4, between(before.quoteMarks, from, to));
    const otherCues = Math.min(3, between(cues, left ? i : cue.last, left ? cue.first : i + 1));
    const relatives = Math.min(2, between(before.relatives, from, to));
    const away = Math.max(-2, Math.min(3, sentence[i]! - cueSentence)) + 3;
    const [w, l, p, q] = [word[i]!, lemma[i]!, pos[i]!, quote[i]!];
    const inPhrase = columns.nounPhrase[i]! >= 0 ? 1 : 0;
    const p1 = at(pos, i + 1);
    const p_1 = at(pos, i - 1);
    const w1 = at(word, i + 1);
    const w_1 = at(word, i - 1);
    let template = 101;
    const add = (a: number, b = 0, c = 0) => into.add(mix(mix(mix(template++, a), b), c));
    add(w, side);
    add(l, side, away);
    add(p, distance);
    add(p_1 * 32 + p, p1, side);
    add(distance, away);
    add(distance, cueLemma);
    add(cueLemma, side, p);
    add(q, marks, side);
    add(q, cueLemma, side);
    add(phrases, p, inPhrase);
    add(phrases, verbs, inPhrase);
    add(verbs, cueLemma, inPhrase);
    add(verbs, commas, away);
    add(away, q, marks);
    add(w_1, side, p);
    add(w1, side, p);
    add(w, w1, side);
    add(l, cueLemma);
    add(next, side, bucketOf(distance));
    add(previous, side, bucketOf(distance));
    add(cueShape, phrases, verbs);
    add(cueClass, phrases, verbs);
    add(otherCues, verbs, phrases);
    add(otherCues, side, away * 4 + q);
    add(relatives, verbs, inPhrase);
    add(cueQuote, q, away * 8 + side);
    add(hasQuotes, q, side * 8 + verbs);
    add(nextPos, verbs, q);
    add(nextPos, next, side * 16 + q);
    add(cueClass, q, side * 8 + commas);
    add(cueLemma, next, side);
    add(cueLemma, next, verbs);
    add(w, verbs, commas);
    add(p, phrases, mix(verbs, commas));
    add(mix(p, p1), mix(at(pos, i + 2), w1), side);
    add(at(columns.cue, i), side, otherCues);
    add(i === 0 || sentence[i - 1] !== sentence[i] ? 1 : 0, away, side * 8 + q);
  };
}

/** The word that carries the cue's meaning: its last verb, else its last word that is no particle. */
export function cueHead({ pos }: Columns, { first, last }: TokenRange): number {
  for (let i = last - 1; i >= first; i--) if (pos[i] === Pos.VERB) return i;
  for (let i = last - 1; i >= first; i--) if (pos[i] === Pos.NOUN || pos[i] === Pos.ADJ || pos[i] === Pos.AUX) return i;
  return last - 1;
}

function between(counts: Int32Array, from: number, to: number): number {
  return counts[to]! - counts[from]!;
}

function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  if (distance <= 14) return 7;
  if (distance <= 20) return 8;
  return distance <= 35 ? 9 : 10;
}

function bucketOf(distance: number): number {
  return Math.min(4, distance & 15);
}
