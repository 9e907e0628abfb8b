import { at, MARGIN, type Template } from "../model/index.ts";
import { type Columns, Pos, Quote, at as valueAt } from "./columns.ts";
import { markTouching } from "./touching.ts";

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

/** What the role model sees of a token: its own values, where it stands as seen from the cue, and the cue, the same for all. */
const Column = {
  word: 0,
  lemma: 1,
  pos: 2,
  /** Parts of speech of the token before and the token, and of the token and the two behind it, as one number. */
  behind: 3,
  ahead: 4,
  quote: 5,
  act: 6,
  inPhrase: 7,
  opens: 8,
  /** Before or behind the cue, how far, and by how many sentences. */
  side: 9,
  distance: 10,
  near: 11,
  away: 12,
  awaySide: 13,
  awayQuote: 14,
  sideQuote: 15,
  sideCommas: 16,
  /** How many of a thing stand between the cue and the token. */
  phrases: 17,
  verbs: 18,
  commas: 19,
  verbsCommas: 20,
  marks: 21,
  otherCues: 22,
  relatives: 23,
  /** The cue: its lemma, speech act, shape, the words beside it, whether it is quoted, whether its window has quotation marks. */
  cueLemma: 24,
  cueAct: 25,
  cueShape: 26,
  next: 27,
  nextPos: 28,
  previous: 29,
  cueQuote: 30,
  quotes: 31,
  /** Its clause. */
  cueComplement: 32,
  cueOpening: 33,
  cueForm: 34,
  cueSubject: 35,
  /** Whether the token belongs to the noun phrases that touch the cue. */
  touching: 36,
  /** What stands beside the token (see `BesideColumns`). */
  left: 37,
  right: 38,
  phraseHead: 39,
  phraseEdges: 40,
  /** More of what stands between the cue and the token. */
  finiteVerbs: 41,
  joints: 42,
} as const;
const { word, lemma, pos, behind, ahead, quote, act, inPhrase, opens } = Column;
const { side, distance, near, away, awaySide, awayQuote, sideQuote, sideCommas } = Column;
const { phrases, verbs, commas, verbsCommas, marks, otherCues, relatives } = Column;
const { cueLemma, cueAct, cueShape, next, nextPos, previous, cueQuote, quotes } = Column;
const { cueComplement, cueOpening, cueForm, cueSubject, touching } = Column;
const { left, right, phraseHead, phraseEdges, finiteVerbs, joints } = Column;

export const ROLE_TEMPLATES: readonly Template[] = [
  [1, at(word), at(side)],
  [2, at(lemma), at(side), at(away)],
  [3, at(pos), at(distance)],
  [4, at(behind), at(pos, 1), at(side)],
  [5, at(distance), at(away)],
  [6, at(distance), at(cueLemma)],
  [7, at(cueLemma), at(side), at(pos)],
  [8, at(quote), at(marks), at(side)],
  [9, at(quote), at(cueLemma), at(side)],
  [10, at(phrases), at(pos), at(inPhrase)],
  [11, at(phrases), at(verbs), at(inPhrase)],
  [12, at(verbs), at(cueLemma), at(inPhrase)],
  [13, at(verbs), at(commas), at(away)],
  [14, at(away), at(quote), at(marks)],
  [15, at(word, -1), at(side), at(pos)],
  [16, at(word, 1), at(side), at(pos)],
  [17, at(word), at(word, 1), at(side)],
  [18, at(lemma), at(cueLemma)],
  [19, at(next), at(side), at(near)],
  [20, at(previous), at(side), at(near)],
  [21, at(cueShape), at(phrases), at(verbs)],
  [22, at(cueAct), at(phrases), at(verbs)],
  [23, at(otherCues), at(verbs), at(phrases)],
  [24, at(otherCues), at(side), at(awayQuote)],
  [25, at(relatives), at(verbs), at(inPhrase)],
  [26, at(cueQuote), at(quote), at(awaySide)],
  [27, at(quotes), at(quote), at(verbs)],
  [28, at(nextPos), at(verbs), at(quote)],
  [29, at(nextPos), at(next), at(sideQuote)],
  [30, at(cueAct), at(quote), at(sideCommas)],
  [31, at(cueLemma), at(next), at(side)],
  [32, at(cueLemma), at(next), at(verbs)],
  [33, at(word), at(verbs), at(commas)],
  [34, at(pos), at(phrases), at(verbsCommas)],
  [35, at(ahead), at(word, 1), at(side)],
  [36, at(act), at(side), at(otherCues)],
  [37, at(opens), at(away), at(sideQuote)],
  [38, at(touching), at(cueComplement), at(cueOpening)],
  [39, at(touching), at(pos), at(cueLemma)],
  [40, at(cueComplement), at(verbs), at(commas)],
  [41, at(cueComplement), at(side), at(near)],
  [42, at(cueOpening), at(verbs), at(awaySide)],
  [43, at(cueOpening), at(sideQuote), at(cueComplement)],
  [44, at(left), at(verbs), at(joints)],
  [45, at(right), at(verbs), at(joints)],
  [46, at(left), at(right), at(sideCommas)],
  [47, at(phraseEdges), at(verbs), at(phrases)],
  [48, at(joints), at(finiteVerbs), at(inPhrase)],
  [49, at(finiteVerbs), at(awayQuote), at(commas)],
  [50, at(cueForm), at(side), at(verbs)],
  [51, at(cueComplement), at(cueLemma), at(side)],
  [52, at(phraseHead), at(verbs)],
  [53, at(phraseHead), at(touching)],
  [54, at(cueSubject), at(side), at(near)],
  [55, at(left), at(cueComplement), at(verbs)],
  [56, at(phraseEdges), at(touching), at(cueComplement)],
  [57, at(right), at(pos), at(sideQuote)],
  [58, at(left), at(pos), at(sideQuote)],
];

/** Writes the tokens of a window, as seen from a cue, into the role model's columns. `cues` is what `cuesBefore` gave. */
export function fillRoleColumns(
  into: readonly Uint32Array[],
  columns: Columns,
  cue: TokenRange,
  window: TokenRange,
  cues: Int32Array,
): void {
  const { sentence, before, clause, beside } = columns;
  const head = cueHead(columns, cue);
  const fill = (column: number, value: number) =>
    into[column]!.fill(value, MARGIN, MARGIN + window.last - window.first);
  fill(cueLemma, valueAt(columns.lemma, head));
  fill(cueAct, valueAt(columns.cue, head));
  fill(cueShape, valueAt(columns.pos, head) * 4 + Math.min(3, cue.last - cue.first));
  fill(next, valueAt(columns.word, cue.last));
  fill(nextPos, valueAt(columns.pos, cue.last));
  fill(previous, valueAt(columns.word, cue.first - 1));
  fill(cueComplement, valueAt(clause.complement, head));
  fill(cueOpening, valueAt(clause.opening, head));
  fill(cueForm, valueAt(clause.form, head));
  fill(cueSubject, valueAt(clause.subject, head));
  fill(touching, 0);
  markTouching(columns, cue, head, window, (i, value) => {
    into[touching]![MARGIN + i - window.first] = value;
  });
  fill(cueQuote, columns.quote[cue.first] === Quote.outside ? 0 : 1);
  fill(quotes, between(before.quoteMarks, window.first, window.last) > 0 ? 1 : 0);
  for (let i = window.first - 1; i <= window.last; i++) {
    const to = MARGIN + i - window.first;
    into[word]![to] = valueAt(columns.word, i);
    into[pos]![to] = valueAt(columns.pos, i);
  }
  for (let i = window.first; i < window.last; i++) {
    const to = MARGIN + i - window.first;
    const isBefore = i < cue.first;
    const [from, till] = isBefore ? [i, cue.first] : [cue.last, i + 1];
    const s = isBefore ? 1 : 2;
    const far = bucket(isBefore ? cue.first - i : i - cue.last + 1);
    const sentences = Math.max(-2, Math.min(3, sentence[i]! - sentence[cue.first]!)) + 3;
    const p = columns.pos[i]!;
    const q = columns.quote[i]!;
    const commaCount = Math.min(3, between(before.commas, from, till));
    const verbCount = s * 8 + Math.min(4, between(before.verbGroups, from, till));
    into[lemma]![to] = columns.lemma[i]!;
    into[behind]![to] = valueAt(columns.pos, i - 1) * 32 + p;
    into[ahead]![to] = (p * 32 + valueAt(columns.pos, i + 1)) * 32 + valueAt(columns.pos, i + 2);
    into[quote]![to] = q;
    into[act]![to] = columns.cue[i]!;
    into[inPhrase]![to] = columns.nounPhrase[i]! >= 0 ? 1 : 0;
    into[opens]![to] = i === 0 || sentence[i - 1] !== sentence[i] ? 1 : 0;
    into[side]![to] = s;
    into[distance]![to] = s * 16 + far;
    into[near]![to] = Math.min(4, far);
    into[away]![to] = sentences;
    into[awaySide]![to] = sentences * 8 + s;
    into[awayQuote]![to] = sentences * 4 + q;
    into[sideQuote]![to] = s * 16 + q;
    into[sideCommas]![to] = s * 8 + commaCount;
    into[phrases]![to] = s * 8 + Math.min(5, between(before.nounPhrases, from, till));
    into[verbs]![to] = verbCount;
    into[commas]![to] = commaCount;
    into[verbsCommas]![to] = verbCount * 4 + commaCount;
    into[marks]![to] = Math.min(4, between(before.quoteMarks, from, till));
    into[otherCues]![to] = Math.min(3, between(cues, isBefore ? i : cue.last, isBefore ? cue.first : i + 1));
    into[left]![to] = beside.left[i]!;
    into[right]![to] = beside.right[i]!;
    into[phraseHead]![to] = beside.phraseHead[i]!;
    into[phraseEdges]![to] = beside.phraseEdges[i]!;
    into[finiteVerbs]![to] = s * 8 + Math.min(4, between(before.finiteVerbs, from, till));
    into[joints]![to] = s * 8 + Math.min(3, between(before.joints, from, till));
    into[relatives]![to] = Math.min(2, between(before.relatives, from, till));
  }
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
