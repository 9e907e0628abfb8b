import type { Token } from "../language/index.ts";
import { isUpper } from "../letters.ts";
import type { NameSpan } from "./name-model.ts";

const LEAST_LETTERS = 3;
const MOST_WORDS = 8;

interface Spelled {
  readonly words: readonly string[];
  readonly type: NameSpan["type"];
}

/**
 * Places where a text repeats a name it has elsewhere, or a person's last name alone, and no name stands yet: a sentence's first word
 * tells the model less than the places inside sentences. A single word must have no use in small letters nor in names of another
 * type, and no other capital beside it.
 */
export function repeatedNames(names: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const byFirst = spellings(names, tokens);
  if (byFirst.size === 0) return [];
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of names) taken.fill(1, first, last);
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const candidates = taken[i] === 0 ? byFirst.get(tokens[i]!.text) : undefined;
    const best = candidates?.find(({ words }) => matches(words, i));
    if (best === undefined) continue;
    const last = i + best.words.length;
    if (best.words.length === 1 && besideCapital(i, last)) continue;
    found.push({ first: i, last, type: best.type });
    i = last - 1;
  }
  const lowered = inSmallLetters(found, tokens);
  return found.filter(({ first, last }) => last - first > 1 || !lowered.has(tokens[first]!.lower));

  function matches(words: readonly string[], at: number): boolean {
    const { sentence } = tokens[at]!;
    return words.every((word, k) => {
      const token = tokens[at + k];
      return token?.text === word && token.sentence === sentence && taken[at + k] === 0;
    });
  }

  function besideCapital(first: number, last: number): boolean {
    const { sentence } = tokens[first]!;
    return [first - 1, last].some((k) => tokens[k]?.sentence === sentence && isUpper(tokens[k]!.text));
  }
}

/** Which single words of names the text also has in small letters. */
function inSmallLetters(names: readonly NameSpan[], tokens: readonly Token[]): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const { first, last } of names) if (last - first === 1) asked.add(tokens[first]!.lower);
  const found = new Set<string>();
  if (asked.size > 0) for (const { text, lower } of tokens) if (text === lower && asked.has(lower)) found.add(lower);
  return found;
}

/** The names of a text by their first word, the longest first; a word in names of two types is left out. */
function spellings(names: readonly NameSpan[], tokens: readonly Token[]): Map<string, Spelled[]> {
  const types = new Map<string, Spelled | null>();
  const add = (words: readonly string[], type: NameSpan["type"]) => {
    const key = words.join(" ");
    const known = types.get(key);
    types.set(key, known === undefined || known?.type === type ? { words, type } : null);
  };
  for (const { first, last, type } of names) {
    if (last - first > MOST_WORDS) continue;
    const words = tokens.slice(first, last).map(({ text }) => text);
    add(words, type);
    if (type === "person" && words.length > 1) add(words.slice(-1), type);
  }
  const byFirst = new Map<string, Spelled[]>();
  for (const spelled of types.values()) {
    const first = spelled?.words[0];
    if (spelled === null || first === undefined || !isUpper(first)) continue;
    if (spelled.words.length === 1 && first.length < LEAST_LETTERS) continue;
    const all = byFirst.get(first);
    if (all) all.push(spelled);
    else byFirst.set(first, [spelled]);
  }
  for (const all of byFirst.values()) all.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
