import { readModelBytes } from "../data.ts";
import { type Clusters, hashText, mix, readClusters } from "../model/index.ts";
import { nameHead } from "./heads.ts";
import { FAMILY, GIVEN, listed } from "./name-lists.ts";
import { isTitleWord, titleKind } from "./roles.ts";

/** What the names model asks of a word, as numbers. */
export interface WordFacts {
  readonly lower: number;
  /** "Xxxx-9" with runs cut short. */
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Word classes, fine and coarse; 0 when the word is unknown. */
  readonly fine: number;
  readonly coarse: number;
  /** What the tables say: title, word of a title, head of a name. */
  readonly table: number;
  readonly capital: boolean;
  /** Whether it is a given name, a family name, or both, in the lists. */
  readonly person: number;
}

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
  const parts = [2, 3, 4].filter((n) => n < lower.length);
  return {
    lower: hash,
    shape: hashText(shapeOf(word)),
    prefixes: parts.map((n) => mix(n, hashText(lower.slice(0, n)))),
    suffixes: parts.map((n) => mix(n, hashText(lower.slice(-n)))),
    fine,
    coarse: clusters.coarse(fine),
    table: tableOf(lower),
    capital: /^\p{Lu}/u.test(word),
    person: word.length > 1 ? listed(word) & (GIVEN | FAMILY) : 0,
  };
}

function tableOf(lower: string): number {
  const title = titleKind(lower);
  const head = nameHead(lower) ?? (lower.endsWith("s") ? nameHead(lower.slice(0, -1)) : undefined);
  return hashText(`${title ?? (isTitleWord(lower) ? "inner" : "")}/${head ?? ""}`);
}

function shapeOf(word: string): string {
  let shape = "";
  for (const char of word) {
    const kind = /\p{Lu}/u.test(char) ? "X" : /\p{L}/u.test(char) ? "x" : /\p{N}/u.test(char) ? "9" : char;
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}
