import { readModelBytes } from "../data.ts";
import type { Analysis } from "../language/index.ts";
import { LinearModel } from "../model/index.ts";
import type { Columns } from "./columns.ts";
import { cueExtractor } from "./cue-features.ts";
import type { TokenRange } from "./role-features.ts";
import { speechVerbs } from "./rules/speech-verbs.ts";

const model = LinearModel.fromBytes(readModelBytes("cues"));
const OUTSIDE = model.labels.indexOf("O");
const BEGIN = model.labels.indexOf("B");
const INSIDE = model.labels.indexOf("I");

/** How much a speech verb with a subject speaks against "no cue", in the model's own units. */
const LEANING = 60;

/** The cues the model finds in a text, in order; where the grammar sees a speech verb, a weaker sign is enough. */
export function findCues(analysis: Analysis, columns: Columns): TokenRange[] {
  const leaning = speechVerbs(analysis, columns);
  const cues: TokenRange[] = [];
  for (const { first, last } of analysis.sentences) {
    const labels = model.decode(last - first, cueExtractor(columns, first, last), undefined, (k, scores, at) => {
      if (leaning.has(first + k)) scores[at + OUTSIDE]! -= LEANING;
    });
    let open = -1;
    for (let k = 0; k <= labels.length; k++) {
      if (open >= 0 && labels[k] !== INSIDE) {
        cues.push({ first: first + open, last: first + k });
        open = -1;
      }
      if (labels[k] === BEGIN) open = k;
    }
  }
  return cues;
}
