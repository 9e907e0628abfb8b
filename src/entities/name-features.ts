import type { Analysis, Token } from "../language/index.ts";
import { type Features, hashText, mix } from "../model/index.ts";
import { type Echo, echoes } from "./echoes.ts";
import { findKnown } from "./gazetteer.ts";
import { listed, TOWN } from "./name-lists.ts";
import { type WordFacts, wordFacts } from "./word-facts.ts";

/** Features of the names model for one document: `extract(i, into)` writes those of token `i`. */
export interface NameFeatures {
  readonly extract: (i: number, into: Features) => void;
  /** Whether token `i` is near enough to a capital or digit to be part of a name. */
  readonly possible: (i: number) => boolean;
}

const EDGE = wordFacts("<edge>");
const OUTSIDE = 1;
/** How far from a capital a word in small letters can be part of a name ("Institute for the Study"). */
const REACH = 2;

/** Prepares the features of a document's tokens; sentences are read one by one, their words looked up across the document. */
export function nameFeatures({ text, tokens, sentences }: Analysis): NameFeatures {
  const facts = tokens.map((token) => wordFacts(token.text));
  const known = knownMarks(text, tokens);
  const echo = echoes(tokens, facts);
  const towns = townMarks(text, tokens, facts);
  const style = styles(sentences, tokens, facts);
  const near = nearness(facts, tokens);

  const extract = (i: number, into: Features) => {
    const token = tokens[i]!;
    const sentence = sentences[token.sentence]!;
    const at = (k: number): WordFacts => (k >= sentence.first && k < sentence.last ? facts[k]! : EDGE);
    const pos = (k: number): number => (k >= sentence.first && k < sentence.last ? hashText(tokens[k]!.pos) : 0);
    const own = at(i);
    const before = at(i - 1);
    const after = at(i + 1);
    const before2 = at(i - 2);
    const after2 = at(i + 2);
    const begins = i === sentence.first ? 1 : 0;
    const put = (template: number, a: number, b = 0, c = 0) => into.add(mix(mix(mix(template, a), b), c));

    put(1, own.lower);
    put(2, own.shape, begins, style[token.sentence]!);
    put(3, own.fine, own.capital ? 1 : 0);
    put(4, own.coarse, own.capital ? 1 : 0);
    for (const part of own.prefixes) put(5, part, own.capital ? 1 : 0);
    for (const part of own.suffixes) put(6, part, own.capital ? 1 : 0);
    put(7, pos(i));
    put(8, known[i]!);
    put(9, own.table, own.capital ? 1 : 0);
    put(10, own.lower, own.shape);

    neighbour(20, before, put);
    neighbour(30, after, put);
    neighbour(40, before2, put);
    neighbour(50, after2, put);
    put(60, at(i - 3).fine);
    put(61, at(i + 3).fine);
    put(62, known[i - 1] ?? 0);
    put(63, known[i + 1] ?? 0);
    put(64, pos(i - 1), pos(i));
    put(65, pos(i), pos(i + 1));
    put(66, pos(i - 1), pos(i), pos(i + 1));

    put(70, before.lower, own.lower);
    put(71, own.lower, after.lower);
    put(72, before.fine, own.fine);
    put(73, own.fine, after.fine);
    put(74, before.shape, own.shape, after.shape);
    put(75, before.fine, own.shape);
    put(76, own.shape, after.fine);
    put(77, before.coarse, own.coarse, after.coarse);
    put(78, before2.shape, before.shape, own.shape);
    put(79, own.shape, after.shape, after2.shape);
    put(80, before.table, own.table);
    put(81, own.table, after.table);
    put(82, before.table, own.shape);
    put(83, own.shape, after.table);
    put(84, before2.lower, before.lower);
    put(85, after.lower, after2.lower);
    put(100, towns[i]!);
    put(101, towns[i]!, before.table);
    put(102, towns[i - 1] ?? 0, towns[i]!, towns[i + 1] ?? 0);
    put(103, towns[i]!, before.lower);
    put(104, own.person);
    put(105, before.person, own.person, after.person);
    put(106, own.person, before.table);
    put(107, own.person, own.shape, after.shape);
    if (own.capital) echoFeatures(echo, token, i, put);
  };
  return { extract, possible: (i) => near[i]! > 0 };
}

type Put = (template: number, a: number, b?: number, c?: number) => void;

function neighbour(template: number, word: WordFacts, put: Put): void {
  put(template, word.lower);
  put(template + 1, word.shape);
  put(template + 2, word.fine);
  put(template + 3, word.coarse);
  put(template + 4, word.table);
  if (word.suffixes[1] !== undefined) put(template + 5, word.suffixes[1]);
}

/** How the document uses the word elsewhere. */
function echoFeatures(echo: ReadonlyMap<string, Echo>, token: Token, i: number, put: Put): void {
  const found = echo.get(token.lower);
  if (found === undefined) return;
  put(90, found.lowered ? 1 : 0, found.times > 1 ? 1 : 0);
  if (found.acronym !== 0) put(91, found.acronym);
  for (const place of found.places) {
    if (place.at === i) continue;
    put(92, place.before);
    put(93, place.after);
    put(94, place.beforeTable);
    put(95, place.beforeShape);
    put(96, place.afterShape);
    put(97, place.beforeFine);
    put(98, place.afterFine);
  }
}

/** Which known name a token is part of, and whether it begins it. */
function knownMarks(text: string, tokens: readonly Token[]): Uint32Array {
  const marks = new Uint32Array(tokens.length).fill(OUTSIDE);
  for (const { first, last, known } of findKnown(text, tokens)) {
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
    if (!facts[i]!.capital) continue;
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
      if (facts[i]!.capital) {
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
    if (!word.capital && !/^\p{Lo}|\p{Lu}/u.test(tokens[i]!.text.slice(0, 12))) return;
    for (let k = Math.max(0, i - REACH); k <= Math.min(facts.length - 1, i + REACH); k++) near[k] = 1;
  });
  return near;
}
