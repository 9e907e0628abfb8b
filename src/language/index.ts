/** The language of a text: sentences, tokens with exact offsets, parts of speech, lemmas, quotation marks. */
import { nounPhrases } from "./noun-phrases.ts";
import { findQuotations } from "./quotations.ts";
import { mendSaidVerbs } from "./said-verbs.ts";
import { splitSentences } from "./sentences.ts";
import { tag } from "./tagger.ts";
import { tokenize } from "./tokens.ts";
import type { Analysis, Token } from "./types.ts";
import { verbGroups } from "./verb-groups.ts";
import { wordOf } from "./words.ts";

export type { Analysis, NounPhrase, Quotation, Sentence, Token, Upos, VerbGroup } from "./types.ts";

/** Cuts and tags a text. Offsets are into `text`; nothing before `from` (a header line, front matter) is read. */
export function analyse(text: string, from = 0): Analysis {
  const raw = tokenize(text, from);
  const sentences = splitSentences(text, raw);
  const words = raw.map(({ start, end }) => wordOf(text.slice(start, end)));
  const tags = tag(words, sentences);
  const tokens: Token[] = [];
  for (const sentence of sentences) {
    mendSaidVerbs(words, tags, sentence);
    for (let i = sentence.first; i < sentence.last; i++) {
      const { start, end } = raw[i]!;
      const word = words[i]!;
      const { pos, participle } = tags[i]!;
      const lemma = word.lemma(pos);
      tokens.push({
        index: i,
        start,
        end,
        text: word.text,
        lower: word.lower,
        pos,
        participle,
        lemma: lemma.form,
        lowerHash: word.lowerHash,
        lemmaHash: lemma.hash,
        sentence: sentence.index,
      });
    }
  }
  return {
    text,
    tokens,
    sentences,
    quotations: findQuotations(text, raw, sentences),
    nounPhrases: nounPhrases(tokens, sentences),
    verbGroups: verbGroups(tokens, sentences),
  };
}
