/** Learns the names model from the Worldwide newswire and GUM corpora, the former also with other capitals. */
import { findKnown } from "../src/entities/gazetteer.ts";
import { type NameFeatures, nameFeatures, TEMPLATES } from "../src/entities/name-features.ts";
import { decodeNames, NAME_LABELS, NAME_TYPES, namesOf } from "../src/entities/name-model.ts";
import { type Analysis, analyse } from "../src/language/index.ts";
import { type Extractor, LinearModel, type Packed } from "../src/model/index.ts";
import { trainCrf } from "./crf.ts";
import { writeModel } from "./files.ts";
import { type GoldDocument, type GoldName, readGum, readWorldwide } from "./name-gold.ts";
import { emptyModel, type Sequence } from "./perceptron.ts";
import { recased } from "./recase.ts";

interface Read {
  readonly analysis: Analysis;
  readonly features: NameFeatures;
  readonly names: readonly GoldName[];
}

export function trainNames(): void {
  const newswire = readWorldwide("train");
  const worldwide = newswire.map(read);
  const teacher = learn(worldwide, 5, 1.5);
  const gum = readGum("train").map(read);
  for (const document of gum) complete(document, teacher);
  const packed = learn([...worldwide, ...gum, ...recased(newswire).map(read)], 14, 1);
  writeModel("names", packed, {
    data: "Worldwide newswire train, GUM train",
    licence: "none stated (Worldwide), annotations CC BY 4.0 (GUM)",
  });
}

function learn(documents: readonly Read[], epochs: number, l1: number): Packed {
  return trainCrf(documents.flatMap(sequencesOf), {
    labels: NAME_LABELS,
    slots: 131_072,
    epochs,
    l1,
    forbidden: (from, to) => forbidden(NAME_LABELS[from] ?? "O", NAME_LABELS[to] ?? "O"),
    onEpoch: (epoch, accuracy) => console.error(`names: epoch ${epoch}, ${(100 * accuracy).toFixed(2)} % of train`),
  });
}

/** "I-person" stands only after "B-person" or "I-person". */
function forbidden(from: string, to: string): boolean {
  return to.startsWith("I-") && from.slice(2) !== to.slice(2);
}

function read({ text, names }: GoldDocument): Read & { names: GoldName[] } {
  const analysis = analyse(text);
  return { analysis, features: nameFeatures(analysis, findKnown(text, analysis.tokens)), names: [...names] };
}

/** Adds the groups and other names a model sees where the corpus marks none: GUM leaves adjectives of nationality unmarked, Worldwide does not. */
function complete({ analysis, features, names }: Read & { names: GoldName[] }, teacher: Packed): void {
  const { tokens } = analysis;
  const labels = labelsOf(analysis, names, features.possible);
  const model = new LinearModel(teacher, TEMPLATES);
  for (const { first, last, type } of namesOf(decodeNames(model, analysis, features), analysis)) {
    if (type !== "group" && type !== "other") continue;
    if (labels.subarray(first, last).some((label) => label !== 0)) continue;
    names.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, type });
  }
}

const reader = new LinearModel(emptyModel(NAME_LABELS), TEMPLATES);

/** Sentences as the templates see them; each is written into the one set of columns when its first token is asked for. */
function sequencesOf({ analysis, features: { fill, possible }, names }: Read): Sequence[] {
  const labels = labelsOf(analysis, names, possible);
  return analysis.sentences.map((sentence) => {
    const { first, last } = sentence;
    let rest: Extractor;
    return {
      length: last - first,
      extract: (i, into) => {
        if (i === 0) rest = fill(reader.columns, sentence);
        if (!possible(first + i)) return;
        reader.extract(i, into);
        rest(i, into);
      },
      labels: labels.subarray(first, last),
      allowed: (i) => (possible(first + i) ? 0 : 1),
    };
  });
}

/** The label of every token. Articles before a name and "'s" after it are left out. */
function labelsOf({ tokens }: Analysis, names: readonly GoldName[], possible: (i: number) => boolean): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end, type: mapped } of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    let first = at;
    let last = at;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    while (first < last && /^(?:the|a|an|["“”'‘’(,])$/i.test(tokens[first]!.text)) first++;
    while (first < last && /^(?:['’]s?|["“”)\].,;:])$/.test(tokens[last - 1]!.text)) last--;
    const type = NAME_TYPES.get(mapped);
    const inside = tokens.slice(first, last);
    if (type === undefined || inside.some(({ index }) => labels[index] !== 0)) continue;
    if (inside.some((token) => !possible(token.index) || token.sentence !== inside[0]!.sentence)) continue;
    // "Osaka, Japan" is one place in the corpus, two here: each is an entity of its own.
    let begins = true;
    for (const { index, text } of inside) {
      const parts = type === "place" && text === ",";
      if (!parts) labels[index] = NAME_LABELS.indexOf(`${begins ? "B" : "I"}-${type}`);
      begins = parts;
    }
  }
  return labels;
}

if (process.argv[1] === import.meta.filename) trainNames();
