import type { Token } from "../language/index.ts";
import type { Range } from "../text.ts";
import { nounHead } from "./heads.ts";
import type { Mention } from "./types.ts";

/** Tokens that a range touches: first, and last (exclusive). */
export function tokensWithin(tokens: readonly Token[], { start, end }: Range): [number, number] {
  const first = firstWhere(tokens.length, (i) => tokens[i]!.end > start);
  return [
    first,
    Math.max(
      first,
      firstWhere(tokens.length, (i) => tokens[i]!.start >= end),
    ),
  ];
}

/** The first of `0 … length` for which a test that is false, then true, holds. */
export function firstWhere(length: number, test: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The head of the first noun phrase among tokens `from` to `to`: its last noun, number or pronoun; -1 when there is none. */
export function headOf(tokens: readonly Token[], from: number, to: number, mentions: readonly Mention[]): number {
  const names = new Map(mentions.filter((m) => m.form === "name").map((m) => [m.first, m.last]));
  let head = -1;
  for (let k = from; k < to; k++) {
    const nameEnd = names.get(k);
    if (nameEnd !== undefined && !(isFlushHyphen(tokens, nameEnd) && tokens[nameEnd + 1]!.pos === "VERB")) {
      head = Math.min(nameEnd, to) - 1;
      k = head;
      continue;
    }
    if (isFlushHyphen(tokens, k + 1) && k + 3 < to && /^(?:VERB|ADJ)$/.test(tokens[k + 2]!.pos)) {
      k += 2;
      continue;
    }
    const { pos, text, lower } = tokens[k]!;
    if (pos === "NOUN" || pos === "PROPN" || isNounLikely(tokens, k)) head = k;
    else if (head >= 0 && endsPhrase(pos, text, lower)) break;
    else if (pos === "PRON" && head < 0) head = k;
    else if (pos === "PRON" && /^(?:who|which|that|whom)$/.test(lower)) break;
    else if (head < 0 && (pos === "NUM" || lower === "some" || lower === "others" || lower === "many") && k === to - 1)
      head = k;
  }
  return head >= 0 ? head : to > from ? to - 1 : -1;
}

/** Whether a token is the hyphen of a compound: "Russian-installed". */
function isFlushHyphen(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.text === "-" && tokens[k - 1]?.end === tokens[k]!.start && tokens[k + 1]?.start === tokens[k]!.end;
}

/** Words the tagger takes for adjectives though they end a phrase and can name somebody: "a senior official". */
function isNounLikely(tokens: readonly Token[], k: number): boolean {
  const { pos, lower } = tokens[k]!;
  if (pos !== "ADJ" || nounHead(lower) === undefined) return false;
  const next = tokens[k + 1];
  return next === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos);
}

function endsPhrase(pos: Token["pos"], text: string, lower: string): boolean {
  if (pos === "PUNCT") return !/^["“”'‘’-]$/.test(text);
  if (pos === "PART") return lower === "to";
  return pos === "ADP" || pos === "VERB" || pos === "AUX" || pos === "SCONJ" || pos === "CCONJ" || pos === "DET";
}
