/** Reads Universal Dependencies trees (CoNLL-U, plain or gzipped). */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A syntactic word. `head` counts from 1 within the sentence, 0 is the root. */
export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: number;
  readonly relation: string;
  /** Whether white space follows in the text. A part of a contraction has none, except the last. */
  readonly spaceAfter: boolean;
}

export interface Tree {
  readonly text: string;
  readonly words: readonly Word[];
  readonly newDocument: boolean;
  readonly newParagraph: boolean;
}

export function readTrees(path: string): Tree[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split(/\n\n+/)
    .filter((block) => block.trim() !== "")
    .map(readTree);
}

function readTree(block: string): Tree {
  const words: Word[] = [];
  let text = "";
  let newDocument = false;
  let newParagraph = false;
  let contraction = { last: 0, spaceAfter: true };
  for (const line of block.split("\n")) {
    if (line.startsWith("#")) {
      if (line.startsWith("# text = ")) text = line.slice(9);
      else if (line.startsWith("# newdoc")) newDocument = true;
      else if (line.startsWith("# newpar")) newParagraph = true;
      continue;
    }
    const [id = "", form = "", lemma = "", upos = "", xpos = "", feats = "", head = "", relation = "", , misc = ""] =
      line.split("\t");
    const spaceAfter = !misc.split("|").includes("SpaceAfter=No");
    if (id.includes("-")) contraction = { last: Number(id.split("-")[1]), spaceAfter };
    if (!/^\d+$/.test(id)) continue;
    const inside = Number(id) <= contraction.last;
    words.push({
      form,
      lemma,
      upos,
      xpos,
      feats,
      head: Number(head),
      relation,
      spaceAfter: inside ? Number(id) === contraction.last && contraction.spaceAfter : spaceAfter,
    });
  }
  return { text, words, newDocument, newParagraph };
}
