import type { Analysis } from "../language/index.ts";
import { NAME } from "./clause-columns.ts";
import { cueSpeaks } from "./cue-lexicon.ts";
import { Pos, Quote, RELATIVE, type TokenColumns } from "./token-columns.ts";

/** What stands beside a token, in its sentence. */
export interface BesideColumns {
  /** The nearest word of speech before and behind it, outside quotation marks: how near, and what follows that word. */
  readonly earlier: Uint8Array;
  readonly later: Uint8Array;
  /** The kind of the nearest mark, verb or joining word to its left and right. */
  readonly left: Uint8Array;
  readonly right: Uint8Array;
  /** The lemma of the head of its noun phrase (names are all alike), and the parts of speech before and behind the phrase. */
  readonly phraseHead: Int32Array;
  readonly phraseEdges: Int32Array;
}

export function besideColumnsOf(analysis: Analysis, columns: TokenColumns): BesideColumns {
  const { length, pos, sentence } = columns;
  const found = {
    earlier: new Uint8Array(length),
    later: new Uint8Array(length),
    left: new Uint8Array(length),
    right: new Uint8Array(length),
    phraseHead: new Int32Array(length),
    phraseEdges: new Int32Array(length),
  };
  for (const { first, last, head } of analysis.nounPhrases) {
    const posOf = (i: number) => (sentence[i] === sentence[first] ? pos[i]! : 0);
    found.phraseHead.fill(pos[head] === Pos.PROPN ? NAME : columns.lemma[head]!, first, last);
    found.phraseEdges.fill(1 + posOf(first - 1) * 32 + posOf(last), first, last);
  }
  const kinds = Uint8Array.from({ length }, (_, i) => kindOf(analysis, columns, i));
  const speaks = (i: number) => cueSpeaks(columns.cue[i]!) && columns.quote[i] === Quote.outside;
  for (const { first, last } of analysis.sentences) {
    let kind = 0;
    let speech = -1;
    for (let i = first; i < last; i++) {
      found.left[i] = kind;
      found.earlier[i] = nearness(analysis, columns, speech, i);
      kind = kinds[i]! || kind;
      if (speaks(i)) speech = i;
    }
    kind = 0;
    speech = -1;
    for (let i = last - 1; i >= first; i--) {
      found.right[i] = kind;
      found.later[i] = nearness(analysis, columns, speech, i);
      kind = kinds[i]! || kind;
      if (speaks(i)) speech = i;
    }
  }
  return found;
}

/** A number for what parts a sentence at a token; 0 for words that do not. */
function kindOf({ tokens }: Analysis, { pos, quote, verbGroup }: TokenColumns, i: number): number {
  if (quote[i]! >= Quote.opens) return quote[i]! - 1;
  const { lower } = tokens[i]!;
  if (lower === ",") return 3;
  if (pos[i] === Pos.PUNCT) return MARKS.get(lower.charAt(0)) ?? 7;
  if (verbGroup[i]! >= 0) return 8;
  if (lower === "that") return 9;
  if (pos[i] === Pos.CCONJ) return 10;
  if (pos[i] === Pos.SCONJ) return 11;
  return RELATIVE.has(lower) ? 12 : 0;
}

const MARKS = new Map(
  [["-–—"], [";:"], ["([{)]}"]].flatMap(([marks], k) => [...marks!].map((mark): [string, number] => [mark, k + 4])),
);

/** How near the word of speech at `speech` is, what follows it, and whether a quotation begins or ends between; 0 for none. */
function nearness({ tokens }: Analysis, { pos, before }: TokenColumns, speech: number, i: number): number {
  if (speech < 0) return 0;
  const [from, to] = speech < i ? [speech, i] : [i, speech];
  const step = to - from <= 2 ? 0 : to - from <= 8 ? 1 : 2;
  const next = tokens[speech + 1]?.lower;
  const kind = next === "that" ? 1 : next === "," ? 2 : pos[speech] === Pos.NOUN ? 3 : 0;
  const quoted = before.quoteMarks[to]! > before.quoteMarks[from]! ? 1 : 0;
  return 1 + (step * 4 + kind) * 2 + quoted;
}
