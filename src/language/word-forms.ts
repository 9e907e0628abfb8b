import { readModelBytes } from "../data.ts";
import { type Clusters, hashText, mix, readClusters } from "../model/index.ts";
import { kindsOf } from "./word-kinds.ts";

/** What features that join words are made of. */
export interface WordHashes {
  readonly word: number;
  readonly suffix: number;
  readonly shape: number;
  /** Coarse class of words that keep the same company. */
  readonly coarse: number;
  /** What the dictionary knows it as (word-kinds.ts). */
  readonly kinds: number;
}

/** What the tagger knows of one spelling, wherever it stands: hashes, computed once. */
export interface WordForm extends WordHashes {
  /** Features of the word as the one to tag, and as the neighbour at each of NEIGHBOURS. */
  readonly own: Uint32Array;
  readonly beside: readonly Uint32Array[];
}

export const NEIGHBOURS = [-2, -1, 1, 2];

/** Stands for what is before the first and after the last word. */
export const EDGE = "<edge>";
export const EDGE_WORD = hashText(EDGE);

/** Templates 1 to 19 are a word's own, 20 to 49 its neighbours', 50 and up pairs (pos-features.ts). */
const OWN = { word: 1, form: 2, shape: 3, prefix: 4, suffix: 9, fine: 14, coarse: 15, kinds: 16 };
const NEIGHBOUR = 20;
/** More text than this in one "word" is no word. */
const LONGEST = 40;

let clusters: Clusters | undefined;

/** A spelling's hashes. Curly marks are read as straight ones, digits as one digit. */
export function wordForm(spelling: string): WordForm {
  const form = plain(spelling.length > LONGEST ? spelling.slice(0, LONGEST) : spelling);
  const lower = form.toLowerCase();
  const word = hashText(lower.replace(/\d/g, "0"));
  const shape = hashText(shapeOf(form));
  clusters ??= readClusters(readModelBytes("clusters"));
  const fine = clusters.fine(hashText(lower));
  const coarse = clusters.coarse(fine);
  const kinds = kindsOf(lower);
  const own = [
    mix(OWN.word, word),
    mix(OWN.shape, shape),
    mix(OWN.fine, fine),
    mix(OWN.coarse, coarse),
    mix(OWN.kinds, kinds),
  ];
  if (form !== lower) own.push(mix(OWN.form, hashText(form)));
  for (let n = 1; n <= 4 && n < lower.length; n++) {
    own.push(mix(OWN.prefix + n, hashText(lower.slice(0, n))), mix(OWN.suffix + n, hashText(lower.slice(-n))));
  }
  const suffix = hashText(lower.slice(-3));
  const beside = NEIGHBOURS.map((distance, k) => {
    const t = NEIGHBOUR + 6 * k;
    const near = Math.abs(distance) === 1;
    const values = near ? [word, suffix, shape, fine, coarse, kinds] : [word];
    return Uint32Array.from(values, (value, v) => mix(t + v, value));
  });
  return { word, suffix, shape, coarse, kinds, own: Uint32Array.from(own), beside };
}

const MARKS = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["``", '"'],
  ["''", '"'],
  ["–", "-"],
  ["—", "--"],
  ["…", "..."],
]);

function plain(form: string): string {
  const mark = MARKS.get(form);
  if (mark !== undefined) return mark;
  return form.includes("’") ? form.replaceAll("’", "'") : form;
}

/** "Kim" → "Xx", "U.S." → "X.X.", "12,000" → "d,d": runs of a kind of character count once. */
function shapeOf(form: string): string {
  let out = "";
  let last = "";
  for (const c of form) {
    const kind = /\p{Lu}/u.test(c) ? "X" : /\p{L}/u.test(c) ? "x" : /\d/.test(c) ? "d" : c;
    if (kind !== last) out += kind;
    last = kind;
  }
  // A single capital letter is an initial or a heading's letter, several are an acronym.
  return form.length === 1 || out !== "X" ? out : "XX";
}
