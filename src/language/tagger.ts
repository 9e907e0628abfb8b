import { readModelBytes } from "../data.ts";
import { Features, LinearModel } from "../model/index.ts";
import { pairFeatures, posSentence } from "./pos-features.ts";
import type { Sentence, Token, Upos } from "./types.ts";
import { NEIGHBOURS, type WordForm, type WordHashes, wordForm } from "./word-forms.ts";

type Tag = Pick<Token, "pos" | "participle">;

/** A word with the sums of its features' weights: a row for itself, then one at each of NEIGHBOURS; a number a label. */
interface ScoredWord extends WordHashes {
  readonly scores: Int16Array;
}

interface Tagger {
  readonly model: LinearModel;
  /** The tag each label stands for; the label VERB-PARTICIPLE is a VERB. */
  readonly tags: readonly Tag[];
  readonly known: (spelling: string) => ScoredWord;
}

/** Bounds the memo: common words stay cheap, a text of a million different words stays small. */
const MEMO = 30_000;
/** A sentence of more tokens is tagged in parts. */
const LONGEST = 1000;

let tagger: Tagger | undefined;

/** The part of speech of every token, sentence by sentence. */
export function tag(words: readonly string[], sentences: readonly Sentence[]): Tag[] {
  tagger ??= load();
  const { model, tags, known } = tagger;
  const out: Tag[] = [];
  for (const [first, last] of pieces(sentences)) {
    const sentence = posSentence(words.slice(first, last), known);
    const path = model.decode(last - first, pairFeatures(sentence), undefined, (i, scores, at) => {
      addRow(sentence.at(i).scores, 0, scores, at, model.labels.length);
      for (let k = 0; k < NEIGHBOURS.length; k++)
        addRow(sentence.at(i + NEIGHBOURS[k]!).scores, k + 1, scores, at, model.labels.length);
    });
    for (const label of path) out.push(tags[label]!);
  }
  return out;
}

/** The sentences' tokens, from and to; no piece is so long that its scores fill the memory. */
function* pieces(sentences: readonly Sentence[]): Generator<[number, number]> {
  for (const { first, last } of sentences)
    for (let from = first; from < last; from += LONGEST) yield [from, Math.min(last, from + LONGEST)];
}

function load(): Tagger {
  const model = LinearModel.fromBytes(readModelBytes("pos"));
  const tags = model.labels.map((label) => {
    const [pos, form] = label.split("-");
    return { pos: pos as Upos, participle: form === "PARTICIPLE" };
  });
  const memo = new Map<string, ScoredWord>();
  const known = (spelling: string) => {
    let word = memo.get(spelling);
    if (word === undefined) {
      if (memo.size >= MEMO) memo.clear();
      word = scored(model, wordForm(spelling));
      memo.set(spelling, word);
    }
    return word;
  };
  return { model, tags, known };
}

function scored(model: LinearModel, { own, beside, ...word }: WordForm): ScoredWord {
  const features = new Features();
  const width = model.labels.length;
  const sums = new Float64Array(width * (1 + beside.length));
  [own, ...beside].forEach((hashes, row) => {
    features.clear();
    for (const hash of hashes) features.add(hash);
    model.score(features, sums, row * width);
  });
  return { ...word, scores: Int16Array.from(sums) };
}

function addRow(rows: Int16Array, row: number, into: Float64Array, at: number, width: number): void {
  const from = row * width;
  for (let l = 0; l < width; l++) into[at + l] = (into[at + l] as number) + (rows[from + l] as number);
}
