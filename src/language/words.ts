import { hashText } from "../model/index.ts";
import { lemmaOf } from "./lemmas.ts";
import type { Upos } from "./types.ts";
import { type WordForm, wordForm } from "./word-forms.ts";

interface Lemma {
  readonly form: string;
  /** `hashText` of it in small letters. */
  readonly hash: number;
}

/**
 * A spelling, wherever it stands: what depends on nothing else is computed once. Its strings are the same objects in every token, so that
 * whoever looks them up in a map need not read their letters again.
 */
export class Word {
  readonly text: string;
  readonly lower: string;
  readonly form: WordForm;
  readonly lowerHash: number;
  private readonly lemmas = new Map<Upos, Lemma>();

  constructor(text: string) {
    this.text = text;
    this.lower = text.toLowerCase();
    this.form = wordForm(text);
    this.lowerHash = hashText(this.lower);
  }

  lemma(pos: Upos): Lemma {
    let lemma = this.lemmas.get(pos);
    if (lemma === undefined) {
      const form = lemmaOf(this.text, pos);
      lemma = { form, hash: hashText(form.toLowerCase()) };
      this.lemmas.set(pos, lemma);
    }
    return lemma;
  }
}

/** Bounds the memo: common words stay cheap, a text of a million different words stays small. */
const MEMO = 30_000;
/** More text than this in one "word" is no word, and not kept. */
const LONGEST = 64;
const memo = new Map<string, Word>();

/** The word a spelling is. */
export function wordOf(spelling: string): Word {
  let word = memo.get(spelling);
  if (word === undefined) {
    word = new Word(spelling);
    if (memo.size >= MEMO) memo.clear();
    if (spelling.length <= LONGEST) memo.set(spelling, word);
  }
  return word;
}
