import { readModelBytes } from "../data.ts";
import { LinearModel } from "../model/index.ts";
import { posFeatures } from "./pos-features.ts";
import type { RawToken } from "./tokens.ts";
import type { Sentence, Token, Upos } from "./types.ts";

type Tag = Pick<Token, "pos" | "participle">;

interface Tagger {
  readonly model: LinearModel;
  /** The tag each label stands for; the label VERB-PARTICIPLE is a VERB. */
  readonly tags: readonly Tag[];
}

let tagger: Tagger | undefined;

function load(): Tagger {
  const model = LinearModel.fromBytes(readModelBytes("pos"));
  const tags = model.labels.map((label) => {
    const [pos, form] = label.split("-");
    return { pos: pos as Upos, participle: form === "PARTICIPLE" };
  });
  return { model, tags };
}

/** The part of speech of every token, sentence by sentence. */
export function tag(text: string, tokens: readonly RawToken[], sentences: readonly Sentence[]): Tag[] {
  tagger ??= load();
  const { model, tags } = tagger;
  const out: Tag[] = new Array(tokens.length);
  for (const { first, last } of sentences) {
    const words: string[] = [];
    for (let i = first; i < last; i++) words.push(text.slice(tokens[i]!.start, tokens[i]!.end));
    const path = model.decode(words.length, posFeatures(words));
    for (let i = first; i < last; i++) out[i] = tags[path[i - first]!]!;
  }
  return out;
}
