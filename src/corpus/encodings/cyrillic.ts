import { decodeAs } from "./codecs.ts";

const encodings = ["windows-1251", "koi8-u", "iso-8859-5", "ibm866", "x-mac-cyrillic"];

/** Of a Russian, Ukrainian, Belarusian, Bulgarian or Serbian text these letters are three in five; of one decoded wrongly, few. */
const frequent = new Set("оаеинтсрвлкі");
const leastFrequent = 0.4;
/** Shorter words are no evidence: so stand the accented letters of a Latin text. */
const shortest = 3;
/** The least evidence there is: so many different letters in words. Dots and dashes of a Latin text are two or three. */
const fewest = 4;

/** The encoding in which bytes read as Cyrillic words of frequent letters, or `null`. */
export async function cyrillicEncoding(bytes: Uint8Array): Promise<string | null> {
  let best: { readonly encoding: string | null; readonly evidence: number } = { encoding: null, evidence: 0 };
  for (const encoding of encodings) {
    const evidence = frequentLetters(await decodeAs(encoding, bytes));
    if (evidence > best.evidence) best = { encoding, evidence };
  }
  return best.encoding;
}

/**
 * Number of the frequent letters in words: small letters, of which the first may be a capital, or capitals. 0 where there are too few of
 * them, or too few words.
 */
function frequentLetters(text: string): number {
  let all = 0;
  let inWords = 0;
  let known = 0;
  const different = new Set<string>();
  for (const [run] of text.matchAll(/[^\0-\x7f\u2010-\u203a\xa0«»]+/g)) {
    all += run.length;
    if (run.length < shortest || !isWord.test(run)) continue;
    inWords += run.length;
    for (const letter of run.toLowerCase()) {
      different.add(letter);
      if (frequent.has(letter)) known++;
    }
  }
  return different.size < fewest || inWords * 2 < all || known < inWords * leastFrequent ? 0 : known;
}

const isWord = /^(?:[\u0400-\u042f\u0490]?[\u0430-\u045f\u0491]+|[\u0400-\u042f\u0490]+)$/;
