import { readModelBytes } from "../data.ts";
import { LinearModel, LONGEST } from "../model/index.ts";
import { fillColumns, TEMPLATES } from "./pos-features.ts";
import type { Sentence, Token, Upos } from "./types.ts";
import type { Word } from "./words.ts";

type Tag = Pick<Token, "pos" | "participle">;

interface Tagger {
  readonly model: LinearModel;
  /** The tag each label stands for; the label VERB-PARTICIPLE is a VERB. */
  readonly tags: readonly Tag[];
}

let tagger: Tagger | undefined;

/** The part of speech of every token, sentence by sentence. */
export function tag(words: readonly Word[], sentences: readonly Sentence[]): Tag[] {
  tagger ??= load();
  const { model, tags } = tagger;
  const out: Tag[] = [];
  for (const [first, last] of pieces(sentences)) {
    const extract = fillColumns(model.columns, words, first, last);
    for (const label of model.decode(last - first, { extract })) out.push(tags[label]!);
  }
  return out;
}

/** The sentences' tokens, from and to; a sentence too long for the model comes in parts. */
function* pieces(sentences: readonly Sentence[]): Generator<[number, number]> {
  for (const { first, last } of sentences)
    for (let from = first; from < last; from += LONGEST) yield [from, Math.min(last, from + LONGEST)];
}

function load(): Tagger {
  const model = LinearModel.fromBytes(readModelBytes("pos"), TEMPLATES);
  const tags = model.labels.map((label) => {
    const [pos, form] = label.split("-");
    return { pos: pos as Upos, participle: form === "PARTICIPLE" };
  });
  return { model, tags };
}
