import type { Analysis, Sentence, Token } from "../language/index.ts";
import { isLetter, isLower, isUpper } from "../letters.ts";
import { at, type Extractor, type Features, hashText, MARGIN, mix, type Template } from "../model/index.ts";
import { type Echo, echoes } from "./echoes.ts";
import type { KnownSpan } from "./gazetteer.ts";
import { listed, TOWN } from "./name-lists.ts";
import { Column, WORD_COLUMNS, type WordFacts, wordFacts } from "./word-facts.ts";

/** How far from a capital a word in small letters can be part of a name ("Institute for the Study"). */
const REACH = 2;
const EDGE = wordFacts("<edge>");

const { lower, shape, capital, fine, coarse, table, person, prefix, suffix } = Column;
/** Columns beyond those of the words: part of speech, known name, town, and how the sentence uses capitals. */
const [pos, known, town, style] = [WORD_COLUMNS, WORD_COLUMNS + 1, WORD_COLUMNS + 2, WORD_COLUMNS + 3] as const;

export const TEMPLATES: readonly Template[] = [
  [1, at(lower)],
  [2, at(shape), at(style)],
  [3, at(fine), at(capital)],
  [4, at(coarse), at(capital)],
  ...[0, 1, 2].map((n): Template => [-5 - n, at(prefix + n), at(capital)]),
  ...[0, 1, 2].map((n): Template => [-10 - n, at(suffix + n), at(capital)]),
  [15, at(pos)],
  [16, at(known)],
  [17, at(table), at(capital)],
  [18, at(lower), at(shape)],
  [19, at(person)],
  ...neighbour(20, -1),
  ...neighbour(30, 1),
  ...neighbour(40, -2),
  ...neighbour(50, 2),
  [60, at(fine, -3)],
  [61, at(fine, 3)],
  [62, at(known, -1)],
  [63, at(known, 1)],
  [64, at(pos, -1), at(pos)],
  [65, at(pos), at(pos, 1)],
  [66, at(pos, -1), at(pos), at(pos, 1)],
  [70, at(lower, -1), at(lower)],
  [71, at(lower), at(lower, 1)],
  [72, at(fine, -1), at(fine)],
  [73, at(fine), at(fine, 1)],
  [74, at(shape, -1), at(shape), at(shape, 1)],
  [75, at(fine, -1), at(shape)],
  [76, at(shape), at(fine, 1)],
  [77, at(coarse, -1), at(coarse), at(coarse, 1)],
  [78, at(shape, -2), at(shape, -1), at(shape)],
  [79, at(shape), at(shape, 1), at(shape, 2)],
  [80, at(table, -1), at(table)],
  [81, at(table), at(table, 1)],
  [82, at(table, -1), at(shape)],
  [83, at(shape), at(table, 1)],
  [84, at(lower, -2), at(lower, -1)],
  [85, at(lower, 1), at(lower, 2)],
  [90, at(town)],
  [91, at(town), at(table, -1)],
  [92, at(town, -1), at(town), at(town, 1)],
  [93, at(town), at(lower, -1)],
  [94, at(person, -1), at(person), at(person, 1)],
  [95, at(person), at(table, -1)],
  [96, at(person), at(shape), at(shape, 1)],
];

function neighbour(number: number, offset: number): Template[] {
  return [
    ...[lower, shape, fine, coarse, table].map((column, k): Template => [number + k, at(column, offset)]),
    [-number - 5, at(suffix + 1, offset)],
  ];
}

/** Numbers of the features that look beyond the sentence. */
const ECHO = 100;
const [MANY, ACRONYM] = [120, 121];

/** A document's tokens for the names model. */
export interface NameFeatures {
  /** Writes a sentence into the model's columns; gives back the features the templates don't make. */
  readonly fill: (columns: readonly Uint32Array[], sentence: Sentence) => Extractor;
  /** Whether token `i` is near enough to a capital or digit to be part of a name. */
  readonly possible: (i: number) => boolean;
}

/** Prepares the features of a document's tokens, given the known names in it; words are looked up across the document. */
export function nameFeatures({ text, tokens, sentences }: Analysis, names: readonly KnownSpan[]): NameFeatures {
  const facts = tokens.map((token) => wordFacts(token.text));
  const knownOf = knownMarks(names, tokens.length);
  const echo = echoes(tokens, facts);
  const townOf = townMarks(text, tokens, facts);
  const styleOf = styles(sentences, tokens, facts);
  const near = nearness(facts, tokens);
  const fill = (columns: readonly Uint32Array[], { index, first, last }: Sentence): Extractor => {
    for (let k = -3; k < last - first + 3; k++) {
      const i = first + k;
      const inside = i >= first && i < last;
      const word = inside ? facts[i]! : EDGE;
      for (let c = 0; c < WORD_COLUMNS; c++) columns[c]![MARGIN + k] = word[c]!;
      columns[pos]![MARGIN + k] = inside ? posHash(tokens[i]!.pos) : 0;
      columns[known]![MARGIN + k] = inside ? knownOf[i]! : 0;
      columns[town]![MARGIN + k] = inside ? townOf[i]! : 0;
      columns[style]![MARGIN + k] = styleOf[index]! * 2 + (k === 0 ? 1 : 0);
    }
    return (k, into) => {
      const i = first + k;
      const found = facts[i]![capital] === 0 ? undefined : echo.get(tokens[i]!.lower);
      if (found) echoFeatures(found, i, into);
    };
  };
  return { fill, possible: (i) => near[i] !== 0 };
}

const posHashes = new Map<string, number>();

function posHash(tag: string): number {
  let hash = posHashes.get(tag);
  if (hash === undefined) {
    hash = hashText(tag);
    posHashes.set(tag, hash);
  }
  return hash;
}

/** How the document uses the word elsewhere. */
function echoFeatures(found: Echo, i: number, into: Features): void {
  into.add(mix(MANY, (found.lowered ? 1 : 0) + (found.times > 1 ? 2 : 0)));
  if (found.acronym !== 0) into.add(mix(ACRONYM, found.acronym));
  for (const place of found.places) {
    if (place.at === i) continue;
    for (let k = 0; k < ECHOED.length; k++) {
      const column = ECHOED[k]!;
      into.add(mix(ECHO + k, place.before[column]!));
      into.add(mix(ECHO + ECHOED.length + k, place.after[column]!));
    }
  }
}

/** What is looked at of the words beside a word elsewhere. */
const ECHOED = [lower, shape, fine, table] as const;

/** Which known name a token is part of, and whether it begins it. */
function knownMarks(spans: readonly KnownSpan[], length: number): Uint32Array {
  const marks = new Uint32Array(length);
  for (const { first, last, known } of spans) {
    const mark = hashText(`${known.type}/${known.kind}`);
    for (let i = first; i < last; i++) marks[i] = mix(mark, i === first ? 1 : 2);
  }
  return marks;
}

const MOST_TOWN_WORDS = 5;

/** Which towns' names tokens are part of: how large the town, and whether the token begins a name of one word or of more. */
function townMarks(text: string, tokens: readonly Token[], facts: readonly WordFacts[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    if (facts[i]![Column.capital] === 0) continue;
    const { start, sentence } = tokens[i]!;
    let last = i;
    let size = 0;
    for (let j = i; j < tokens.length && j < i + MOST_TOWN_WORDS && tokens[j]!.sentence === sentence; j++) {
      const { end } = tokens[j]!;
      if (end - start > 40) break;
      const found = listed(text.slice(start, end)) & TOWN;
      if (found > 0) {
        last = j + 1;
        size = found;
      }
    }
    if (size === 0) continue;
    marks[i] = size * 4 + (last - i > 1 ? 2 : 1);
    marks.fill(size * 4 + 3, i + 1, last);
    i = last - 1;
  }
  return marks;
}

/** How each sentence uses capitals: 0 as prose, 1 in most words, 2 throughout. */
function styles(sentences: Analysis["sentences"], tokens: readonly Token[], facts: readonly WordFacts[]): Uint8Array {
  return Uint8Array.from(sentences, ({ first, last }) => {
    let capital = 0;
    let small = 0;
    let shouted = 0;
    for (let i = first; i < last; i++) {
      const { text: word } = tokens[i]!;
      if (word.length < 4) continue;
      if (facts[i]![Column.capital] !== 0) {
        capital++;
        if (word === word.toUpperCase()) shouted++;
      } else if (word !== word.toUpperCase()) small++;
    }
    if (shouted > 1 && small === 0 && shouted === capital) return 2;
    return capital >= 3 && small * 4 <= capital ? 1 : 0;
  });
}

function nearness(facts: readonly WordFacts[], tokens: readonly Token[]): Uint8Array {
  const near = new Uint8Array(facts.length);
  facts.forEach((word, i) => {
    if (word[Column.capital] === 0 && !mayBeName(tokens[i]!.text)) return;
    for (let k = Math.max(0, i - REACH); k <= Math.min(facts.length - 1, i + REACH); k++) near[k] = 1;
  });
  return near;
}

/** A capital inside ("iPhone"), or a letter of a script that has no capitals. */
function mayBeName(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 128 && isLetter(word) && !isLower(word) && !isUpper(word)) return true;
  for (let k = 0; k < word.length && k < 12; k++) if (isUpper(word, k)) return true;
  return false;
}
