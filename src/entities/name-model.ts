import { readModelBytes } from "../data.ts";
import type { Analysis } from "../language/index.ts";
import { LinearModel } from "../model/index.ts";
import type { EntityType } from "../records.ts";
import type { KnownSpan } from "./gazetteer.ts";
import { type NameFeatures, nameFeatures, TEMPLATES } from "./name-features.ts";

/** A name as proposed: tokens `first` to `last` (exclusive). */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
}

const TYPES = ["person", "place", "organization", "group", "other"] as const;

/** The labels of the names model: outside, and beginning and inside of each type. */
export const NAME_LABELS: readonly string[] = ["O", ...TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];

/** The model's type for an entity type; facilities are places to it, and told apart by their head noun afterwards. */
export const NAME_TYPES: ReadonlyMap<string, string> = new Map([
  ...TYPES.map((type): [string, string] => [type, type]),
  ["facility", "place"],
]);

const ONLY_OUTSIDE = 1;
const ANY = 0;

let model: LinearModel | undefined;

/** The names the learned model sees, in order; `known` are the names the tables know (gazetteer.ts). */
export function proposeNames(analysis: Analysis, known: readonly KnownSpan[]): NameSpan[] {
  model ??= LinearModel.fromBytes(readModelBytes("names"), TEMPLATES);
  return namesOf(decodeNames(model, analysis, nameFeatures(analysis, known)), analysis);
}

/** The label a model gives each token, as an index into NAME_LABELS. */
export function decodeNames(model: LinearModel, { tokens, sentences }: Analysis, features: NameFeatures): Uint8Array {
  const { fill, possible } = features;
  const labels = new Uint8Array(tokens.length);
  for (const sentence of sentences) {
    const { first, last } = sentence;
    if (!anyOf(possible, first, last)) continue;
    const path = model.decode(last - first, {
      extract: fill(model.columns, sentence),
      allowed: (i) => (possible(first + i) ? ANY : ONLY_OUTSIDE),
    });
    labels.set(path, first);
  }
  return labels;
}

/** The names that labels make of a text's tokens. */
export function namesOf(labels: Uint8Array, { sentences }: Analysis): NameSpan[] {
  const names: NameSpan[] = [];
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const label = NAME_LABELS[labels[i]!]!;
      if (!label.startsWith("B-")) continue;
      const inner = labels[i]! + 1;
      let end = i + 1;
      while (end < last && labels[end] === inner) end++;
      names.push({ first: i, last: end, type: label.slice(2) as EntityType });
    }
  }
  return names;
}

function anyOf(test: (i: number) => boolean, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (test(i)) return true;
  return false;
}
