/** Learns the names model from the Worldwide newswire corpus. */
import { join } from "node:path";
import { findKnown } from "../src/entities/gazetteer.ts";
import { nameFeatures, TEMPLATES } from "../src/entities/name-features.ts";
import { NAME_LABELS, NAME_TYPES } from "../src/entities/name-model.ts";
import { type Analysis, analyse } from "../src/language/index.ts";
import { type Extractor, LinearModel } from "../src/model/index.ts";
import { trainCrf } from "./crf.ts";
import { corpora, readJsonl, writeModel } from "./files.ts";
import { emptyModel, type Sequence } from "./perceptron.ts";

interface Gold {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mapped: string | null;
  readonly layer?: number;
}

export function trainNames(): void {
  const documents = readJsonl<{ id: string; text: string; split: string }>(join(corpora, "worldwide", "docs.jsonl.gz"));
  const gold = new Map<string, Gold[]>();
  for (const row of readJsonl<Gold>(join(corpora, "worldwide", "entities.jsonl.gz"))) {
    if (row.layer || row.mapped === null) continue;
    const rows = gold.get(row.document);
    if (rows) rows.push(row);
    else gold.set(row.document, [row]);
  }
  const sequences = documents
    .filter((document) => document.split === "train")
    .flatMap(({ id, text }) => sequencesOf(analyse(text), gold.get(id) ?? []));
  const packed = trainCrf(sequences, {
    labels: NAME_LABELS,
    bits: 17,
    epochs: 5,
    l1: 1.5,
    forbidden: (from, to) => forbidden(NAME_LABELS[from] ?? "O", NAME_LABELS[to] ?? "O"),
    onEpoch: (epoch, accuracy) => console.error(`names: epoch ${epoch}, ${(100 * accuracy).toFixed(2)} % of train`),
  });
  writeModel("names", packed, { data: "Worldwide newswire train", licence: "none stated" });
}

/** "I-person" stands only after "B-person" or "I-person". */
function forbidden(from: string, to: string): boolean {
  return to.startsWith("I-") && from.slice(2) !== to.slice(2);
}

const reader = new LinearModel(emptyModel(NAME_LABELS), TEMPLATES);

/** Sentences as the templates see them; each is written into the one set of columns when its first token is asked for. */
function sequencesOf(analysis: Analysis, gold: readonly Gold[]): Sequence[] {
  const { fill, possible } = nameFeatures(analysis, findKnown(analysis.text, analysis.tokens));
  const labels = labelsOf(analysis, gold, possible);
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
function labelsOf({ tokens }: Analysis, gold: readonly Gold[], possible: (i: number) => boolean): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end, mapped } of [...gold].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    let first = at;
    let last = at;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    while (first < last && /^(?:the|a|an|["“”'‘’(,])$/i.test(tokens[first]!.text)) first++;
    while (first < last && /^(?:['’]s?|["“”)\].,;:])$/.test(tokens[last - 1]!.text)) last--;
    const type = NAME_TYPES.get(mapped ?? "");
    if (type === undefined || first >= last || labels[first] !== 0) continue;
    const inside = tokens.slice(first, last);
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
