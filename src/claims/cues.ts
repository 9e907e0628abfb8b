import { readModelBytes } from "../data.ts";
import type { Analysis } from "../language/index.ts";
import { LinearModel } from "../model/index.ts";
import type { Columns } from "./columns.ts";
import { CUE_TEMPLATES, fillCueColumns } from "./cue-features.ts";
import type { TokenRange } from "./role-features.ts";
import { leanings } from "./rules/speech-verbs.ts";

const model = LinearModel.fromBytes(readModelBytes("cues"), CUE_TEMPLATES);
/** What a model thought of a token. */
export type Trace = (token: number, margin: number, grammar: number) => void;

const OUTSIDE = model.labels.indexOf("O");
const BEGIN = model.labels.indexOf("B");
const INSIDE = model.labels.indexOf("I");

/**
 * The cues the model finds in a text, in order; where the grammar sees a speech verb, a weaker sign is enough. `trace` is told for every
 * token how much more a cue scores than none, and how much of that the grammar gave (in the model's own units).
 */
export function findCues(analysis: Analysis, columns: Columns, trace?: Trace): TokenRange[] {
  const leaning = leanings(analysis, columns);
  const cues: TokenRange[] = [];
  for (const { first, last } of analysis.sentences) {
    fillCueColumns(model.columns, columns, first, last);
    const labels = model.decode(last - first, {
      adjust: (k, scores, at) => {
        const lean = leaning.get(first + k) ?? 0;
        scores[at + OUTSIDE]! -= lean;
        trace?.(first + k, Math.max(scores[at + BEGIN]!, scores[at + INSIDE]!) - scores[at + OUTSIDE]!, lean);
      },
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
