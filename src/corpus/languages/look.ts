import { readLexicon } from "../../data.ts";

/** What the words of a piece of text look like; numbers of words and letters. */
export interface Look {
  /** Runs of letters. */
  readonly words: number;
  /** Function words of English and of no other language. */
  readonly english: number;
  /** Words in small letters: names and headings have few of them. */
  readonly small: number;
  readonly letters: number;
  /** Letters, and signs for words, that are not Latin. */
  readonly foreign: number;
}

let table: ReadonlySet<string> | undefined;

/** Counts words, in one pass. */
export function lookAt(text: string): Look {
  table ??= new Set(readLexicon("english-words").map(([word]) => word!));
  let [words, english, small, letters, foreign] = [0, 0, 0, 0, 0];
  for (const [word] of text.matchAll(wordPattern)) {
    words++;
    letters += word.length;
    const folded = word.toLowerCase();
    if (word.charCodeAt(0) >= greek) foreign += word.length;
    else if (word === folded) small++;
    if (table.has(folded)) english++;
  }
  return { words, english, small, letters, foreign };
}

const greek = 0x370;

/** Latin letters; those of other scripts, from Greek on, without the punctuation between them. */
const wordPattern =
  /[A-Za-z\xc0-\u02af]+|[\u0370-\u1dff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufeff\uff10-\uffef]+/g;
