import { readModelBytes } from "../data.ts";
import { isLetter, isUpper } from "../letters.ts";
import { type Clusters, hashText, readClusters } from "../model/index.ts";
import { kindsOf } from "./word-kinds.ts";

/**
 * What the tagger knows of one spelling, wherever it stands: a hash a column, computed once. What a word is too short for, and the
 * form of one in small letters, is 0.
 */
export type WordForm = Uint32Array;

/** The columns of a word form: prefixes and suffixes of 1 to 4 letters; `kinds` is what the dictionary knows it as (word-kinds.ts). */
export const Column = {
  word: 0,
  shape: 1,
  fine: 2,
  /** Coarse class of words that keep the same company. */
  coarse: 3,
  kinds: 4,
  /** The last three letters, or all of fewer. */
  ending: 5,
  form: 6,
  prefix: 7,
  suffix: 11,
} as const;
export const COLUMNS = 15;

/** Stands for what is before the first and after the last word. */
export const EDGE = "<edge>";
export const EDGE_WORD = hashText(EDGE);

/** More text than this in one "word" is no word. */
const LONGEST = 40;

let clusters: Clusters | undefined;

/** A spelling's hashes. Curly marks are read as straight ones, digits as one digit. */
export function wordForm(spelling: string): WordForm {
  const form = plain(spelling.length > LONGEST ? spelling.slice(0, LONGEST) : spelling);
  const lower = form.toLowerCase();
  clusters ??= readClusters(readModelBytes("clusters"));
  const fine = clusters.fine(hashText(lower));
  const columns = new Uint32Array(COLUMNS);
  columns[Column.word] = hashText(lower.replace(/\d/g, "0"));
  columns[Column.shape] = hashText(shapeOf(form));
  columns[Column.fine] = fine;
  columns[Column.coarse] = clusters.coarse(fine);
  columns[Column.kinds] = kindsOf(lower);
  columns[Column.ending] = hashText(lower.slice(-3));
  if (form !== lower) columns[Column.form] = hashText(form);
  for (let n = 1; n <= 4 && n < lower.length; n++) {
    columns[Column.prefix + n - 1] = hashText(lower.slice(0, n));
    columns[Column.suffix + n - 1] = hashText(lower.slice(-n));
  }
  return columns;
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
    const kind = isUpper(c) ? "X" : isLetter(c) ? "x" : /\d/.test(c) ? "d" : c;
    if (kind !== last) out += kind;
    last = kind;
  }
  // A single capital letter is an initial or a heading's letter, several are an acronym.
  return form.length === 1 || out !== "X" ? out : "XX";
}
