import type { RawToken } from "./tokens.ts";
import type { Sentence, Upos } from "./types.ts";

/** Placeholder until the tagger is trained. */
export function tag(text: string, tokens: readonly RawToken[], _sentences: readonly Sentence[]): Upos[] {
  return tokens.map(({ start, end }) => {
    const form = text.slice(start, end);
    if (/^\d/.test(form)) return "NUM";
    if (/^\p{Lu}/u.test(form)) return "PROPN";
    return /^[\p{L}]/u.test(form) ? "NOUN" : "PUNCT";
  });
}
