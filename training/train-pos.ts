/** Learns the part-of-speech tagger from the trees of UD EWT and GUM, and measures it on their development parts. */
import { join } from "node:path";
import { posFeatures } from "../src/language/pos-features.ts";
import { LinearModel } from "../src/model/index.ts";
import { readTrees, type Tree } from "./conllu.ts";
import { corpora, writeModel } from "./files.ts";
import { type Sequence, train } from "./perceptron.ts";

const LABELS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
];

export function trainPos(): void {
  const trees = ["ud-ewt", "gum"].flatMap((name) => readTrees(join(corpora, name, "train.conllu.gz")));
  const packed = train(trees.map(sequenceOf), {
    labels: LABELS,
    bits: 17,
    epochs: 10,
    onEpoch: (epoch, accuracy) => console.error(`pos: epoch ${epoch}, ${(100 * accuracy).toFixed(2)} % of train`),
  });
  writeModel("pos", packed, { data: "UD EWT train, GUM train", licence: "CC BY-SA 4.0" });
  for (const name of ["ud-ewt", "gum"]) {
    const dev = readTrees(join(corpora, name, "dev.conllu"));
    console.log(`pos: ${name} dev ${(100 * accuracyOf(new LinearModel(packed), dev)).toFixed(2)} % of gold tokens`);
  }
}

function sequenceOf(tree: Tree): Sequence {
  const words = tree.words.map((word) => word.form);
  return { length: words.length, extract: posFeatures(words), labels: tree.words.map((w) => LABELS.indexOf(w.upos)) };
}

function accuracyOf(model: LinearModel, trees: readonly Tree[]): number {
  let right = 0;
  let total = 0;
  for (const tree of trees) {
    const { length, extract, labels } = sequenceOf(tree);
    model.decode(length, extract).forEach((label, i) => {
      total++;
      if (label === labels[i]) right++;
    });
  }
  return right / total;
}
