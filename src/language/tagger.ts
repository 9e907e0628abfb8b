import { readModelBytes } from "../data.ts";
import { LinearModel } from "../model/index.ts";
import { posFeatures } from "./pos-features.ts";
import type { RawToken } from "./tokens.ts";
import type { Sentence, Upos } from "./types.ts";

let model: LinearModel | undefined;

/** The part of speech of every token, sentence by sentence. */
export function tag(text: string, tokens: readonly RawToken[], sentences: readonly Sentence[]): Upos[] {
  model ??= LinearModel.fromBytes(readModelBytes("pos"));
  const out: Upos[] = new Array(tokens.length);
  for (const { first, last } of sentences) {
    const words: string[] = [];
    for (let i = first; i < last; i++) words.push(text.slice(tokens[i]!.start, tokens[i]!.end));
    const path = model.decode(words.length, posFeatures(words));
    for (let i = first; i < last; i++) out[i] = model.labels[path[i - first]!] as Upos;
  }
  return out;
}
