/** Learns the part-of-speech tagger from the trees of UD EWT and GUM, and measures it on their development parts. */
import { join } from "node:path";
import { fillColumns, TEMPLATES } from "../src/language/pos-features.ts";
import { wordOf } from "../src/language/words.ts";
import { type Extractor, LinearModel } from "../src/model/index.ts";
import { readTrees, type Tree, type Word } from "./conllu.ts";
import { corpora, writeModel } from "./files.ts";
import { emptyModel, type Sequence, train } from "./perceptron.ts";

/** The tags, and past participles apart from other verb forms: the verb groups need to know. */
const LABELS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB VERB-PARTICIPLE X".split(
  " ",
);

const reader = new LinearModel(emptyModel(LABELS), TEMPLATES);

export function trainPos(): void {
  const trees = ["ud-ewt", "gum"].flatMap((name) => readTrees(join(corpora, name, "train.conllu.gz")));
  const packed = train(trees.map(sequenceOf), {
    labels: LABELS,
    slots: 65_536,
    margin: 2,
    onEpoch: (epoch, accuracy) => console.error(`pos: epoch ${epoch}, ${(100 * accuracy).toFixed(2)} % of train`),
  });
  writeModel("pos", packed, {
    data: "UD EWT train, GUM train; classes of words from clusters.bin and dictionary.bin",
    licence: "CC BY-SA 4.0",
  });
  for (const name of ["ud-ewt", "gum"]) {
    const { right, participles } = measure(
      new LinearModel(packed),
      readTrees(join(corpora, name, "dev.conllu")).map(sequenceOf),
    );
    console.log(
      `pos: ${name} dev, gold tokens: ${percent(right)} % of tags, ${percent(participles)} % of verbs' participles`,
    );
  }
}

function labelOf({ upos, xpos }: Word): number {
  return LABELS.indexOf(upos === "VERB" && xpos === "VBN" ? "VERB-PARTICIPLE" : upos);
}

/** A tree's words as the templates see them; they are written into the one set of columns when the first is asked for. */
function sequenceOf({ words }: Tree): Sequence {
  const forms = words.map((word) => wordOf(word.form));
  let rest: Extractor;
  return {
    length: words.length,
    extract: (i, into) => {
      if (i === 0) rest = fillColumns(reader.columns, forms, 0, forms.length);
      reader.extract(i, into);
      rest(i, into);
    },
    labels: words.map(labelOf),
  };
}

/** Shares of right tags (with or without participles told apart), and of verbs rightly told to be participles or not. */
function measure(model: LinearModel, sequences: readonly Sequence[]): { right: number; participles: number } {
  const isVerb = (label: number) => LABELS[label]!.startsWith("VERB");
  let [right, total, told, verbs] = [0, 0, 0, 0];
  for (const { length, extract, labels } of sequences) {
    const path = model.decode(length, { extract });
    for (let i = 0; i < length; i++) {
      const bothVerbs = isVerb(path[i]!) && isVerb(labels[i]!);
      total++;
      if (bothVerbs) verbs++;
      if (bothVerbs && path[i] === labels[i]) told++;
      if (bothVerbs || path[i] === labels[i]) right++;
    }
  }
  return { right: right / total, participles: told / verbs };
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}
