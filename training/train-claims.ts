/** Learns the two models of attribution from PolNeAR: where cues are, and which words are a cue's source and content. */
import { join } from "node:path";
import { columnsOf } from "../src/claims/columns.ts";
import { CUE_LABELS, CUE_TEMPLATES, fillCueColumns } from "../src/claims/cue-features.ts";
import {
  cuesBefore,
  fillRoleColumns,
  ROLE_LABELS,
  ROLE_TEMPLATES,
  roleMask,
  type TokenRange,
} from "../src/claims/role-features.ts";
import { windowOf } from "../src/claims/window.ts";
import { type Analysis, analyse } from "../src/language/index.ts";
import { type Extractor, LinearModel } from "../src/model/index.ts";
import type { Range } from "../src/text.ts";
import { trainCrf } from "./crf.ts";
import { corpora, readJsonl, writeModel } from "./files.ts";
import { emptyModel, type Sequence } from "./perceptron.ts";

interface GoldClaim {
  readonly document: string;
  readonly split: string;
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

const ABOUT = { data: "PolNeAR train", licence: "none stated; weights over hashed features hold no text" };
const [O, S, C, Q] = [0, 1, 2, 3];

const cueReader = new LinearModel(emptyModel(CUE_LABELS), CUE_TEMPLATES);
const roleReader = new LinearModel(emptyModel(ROLE_LABELS), ROLE_TEMPLATES);

/** What a model's templates see of a sequence, which is written into its columns when the first position is asked for. */
function reading(model: LinearModel, fill: (columns: readonly Uint32Array[]) => void): Extractor {
  return (i, into) => {
    if (i === 0) fill(model.columns);
    model.extract(i, into);
  };
}

export function trainClaims(): void {
  const cues: Sequence[] = [];
  const roles: Sequence[] = [];
  for (const { analysis, gold } of annotated()) {
    const columns = columnsOf(analysis);
    const spans = gold.flatMap((claim) => tokensOf(analysis, claim.cue).slice(0, 1));
    cues.push(...cueSequences(analysis, columns, spans));
    const before = cuesBefore(columns.length, spans);
    for (const claim of gold) {
      const cue = tokensOf(analysis, claim.cue)[0];
      if (cue) roles.push(roleSequence(analysis, columns, cue, claim, before));
    }
  }
  const log = (name: string) => (epoch: number, accuracy: number) =>
    console.error(`${name}: epoch ${epoch}, ${(100 * accuracy).toFixed(2)} % of train`);
  const cueModel = trainCrf(cues, {
    labels: CUE_LABELS,
    slots: 131_072,
    epochs: 4,
    l1: 4,
    forbidden: (from, to) => to === 2 && from <= 0,
    onEpoch: log("cues"),
  });
  writeModel("cues", cueModel, ABOUT);
  const roleModel = trainCrf(roles, {
    labels: ROLE_LABELS,
    slots: 131_072,
    epochs: 4,
    l1: 4,
    rounds: 3,
    onEpoch: log("roles"),
  });
  writeModel("roles", roleModel, ABOUT);
}

function* annotated(): Generator<{ analysis: Analysis; gold: GoldClaim[] }> {
  const gold = new Map<string, GoldClaim[]>();
  for (const claim of readJsonl<GoldClaim>(join(corpora, "polnear", "claims.jsonl.gz"))) {
    if (claim.split === "train") gold.set(claim.document, [...(gold.get(claim.document) ?? []), claim]);
  }
  for (const { id, text } of readJsonl<{ id: string; text: string }>(join(corpora, "polnear", "docs.jsonl.gz"))) {
    const claims = gold.get(id);
    if (claims) yield { analysis: analyse(text), gold: claims };
  }
}

/** The runs of tokens that the ranges touch. */
function tokensOf({ tokens }: Analysis, ranges: readonly Range[]): TokenRange[] {
  return ranges.flatMap(({ start, end }) => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    return last > low ? [{ first: low, last }] : [];
  });
}

function cueSequences(analysis: Analysis, columns: ReturnType<typeof columnsOf>, cues: TokenRange[]): Sequence[] {
  const labels = new Uint8Array(columns.length);
  for (const { first, last } of cues) {
    labels.fill(2, first, last);
    labels[first] = 1;
  }
  return analysis.sentences.map(({ first, last }) => {
    const own = labels.subarray(first, last);
    // A cue that runs over the end of a sentence begins anew there.
    if (own[0] === 2) own[0] = 1;
    return {
      length: last - first,
      extract: reading(cueReader, (into) => fillCueColumns(into, columns, first, last)),
      labels: own,
    };
  });
}

function roleSequence(
  analysis: Analysis,
  columns: ReturnType<typeof columnsOf>,
  cue: TokenRange,
  claim: GoldClaim,
  before: Int32Array,
): Sequence {
  const window = windowOf(analysis, columns, cue);
  const labels = new Uint8Array(window.last - window.first).fill(O);
  const mark = (ranges: readonly TokenRange[], label: number) => {
    for (const { first, last } of ranges) {
      for (let i = Math.max(first, window.first); i < Math.min(last, window.last); i++)
        labels[i - window.first] = label;
    }
  };
  mark(tokensOf(analysis, claim.content), C);
  mark(tokensOf(analysis, claim.source), S);
  for (let i = 0; i < labels.length; i++) {
    const inCue = window.first + i >= cue.first && window.first + i < cue.last;
    if (inCue) labels[i] = Q;
  }
  return {
    length: labels.length,
    extract: reading(roleReader, (into) => fillRoleColumns(into, columns, cue, window, before)),
    labels,
    allowed: roleMask(cue, window),
  };
}
