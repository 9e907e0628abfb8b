import { readModelBytes } from "../data.ts";
import { isUpper, shapes } from "../letters.ts";
import { type Clusters, hashText, readClusters } from "../model/index.ts";
import { nameHead } from "./heads.ts";
import { FAMILY, GIVEN, listed } from "./name-lists.ts";
import { isTitleWord, titleKind } from "./roles.ts";

/** What the names model asks of a word: a hash or small number a column; what a word is too short for is 0. */
export type WordFacts = Uint32Array;

export const Column = {
  lower: 0,
  /** "Xxxx-9" with runs cut short. */
  shape: 1,
  /** 1 where the word begins with a capital. */
  capital: 2,
  /** Word classes, fine and coarse; 0 when the word is unknown. */
  fine: 3,
  coarse: 4,
  /** What the tables say: title, word of a title, head of a name. */
  table: 5,
  /** Whether it is a given name, a family name, or both, in the lists. */
  person: 6,
  /** The first and last 2, 3 and 4 letters. */
  prefix: 7,
  suffix: 10,
} as const;
export const WORD_COLUMNS = 13;

let clusters: Clusters | undefined;

/** Bounds the memo: common words stay cheap, a text of a million different words stays small. */
const MEMO = 50_000;
const memo = new Map<string, WordFacts>();

/** The facts of a word as spelled. */
export function wordFacts(word: string): WordFacts {
  let facts = memo.get(word);
  if (facts === undefined) {
    if (memo.size >= MEMO) memo.clear();
    facts = make(word.length > 64 ? word.slice(0, 64) : word);
    memo.set(word, facts);
  }
  return facts;
}

function make(word: string): WordFacts {
  clusters ??= readClusters(readModelBytes("clusters"));
  const lower = word.toLowerCase();
  const hash = hashText(lower);
  const fine = clusters.fine(hash) || clusters.fine(hashText(lower.replaceAll(".", "")));
  const facts = new Uint32Array(WORD_COLUMNS);
  facts[Column.lower] = hash;
  facts[Column.shape] = hashText(shapeOf(word));
  facts[Column.capital] = isUpper(word) ? 1 : 0;
  facts[Column.fine] = fine;
  facts[Column.coarse] = clusters.coarse(fine);
  facts[Column.table] = tableOf(lower);
  facts[Column.person] = word.length > 1 ? listed(word) & (GIVEN | FAMILY) : 0;
  for (let n = 2; n <= 4 && n < lower.length; n++) {
    facts[Column.prefix + n - 2] = hashText(lower.slice(0, n));
    facts[Column.suffix + n - 2] = hashText(lower.slice(-n));
  }
  return facts;
}

function tableOf(lower: string): number {
  const title = titleKind(lower);
  const head = nameHead(lower) ?? (lower.endsWith("s") ? nameHead(lower.slice(0, -1)) : undefined);
  return hashText(`${title ?? (isTitleWord(lower) ? "inner" : "")}/${head ?? ""}`);
}

function shapeOf(word: string): string {
  let shape = "";
  for (const kind of shapes(word)) if (!shape.endsWith(kind + kind)) shape += kind;
  return shape;
}
