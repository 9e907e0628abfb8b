import type { Analysis, Token } from "../language/index.ts";
import { isDeterminer } from "./determiners.ts";
import { type Head, nounHead } from "./heads.ts";
import { isTitleWord } from "./roles.ts";

/** A description of somebody or something by a noun: "the ministry", "12,000 DPRK troops", "ISW analysts". */
export interface Description {
  /** Tokens `first` to `last` (exclusive); the head noun is the last. */
  readonly first: number;
  readonly last: number;
  readonly head: Head;
  /** `the`: points back; `a`: brings in something new; `own`: has a possessor; `none`: bare. */
  readonly article: "the" | "a" | "own" | "none";
  /** Where the words before the noun begin that say which one it is, after article and number. */
  readonly core: number;
}

const MOST_BEFORE = 9;

/** Descriptions in order, none of them inside a name. `inName(i)`: whether token `i` is part of one. */
export function findDescriptions({ tokens }: Analysis, inName: (token: number) => boolean): Description[] {
  const found: Description[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if ((token.pos !== "NOUN" && token.pos !== "PROPN") || inName(i)) continue;
    const head = nounHead(token.lower);
    if (head === undefined || goesOn(tokens, i) || isTitle(tokens, i, inName)) continue;
    const first = leftEdge(tokens, i, inName);
    // With a capital only what a text calls by its office or kind: "the President", "the Ministry".
    if (token.pos === "PROPN" && !(first < i && tokens[first]!.lower === "the")) continue;
    found.push({ first, last: i + 1, head, article: articleOf(tokens, first, i), core: coreOf(tokens, first, i) });
  }
  return found;
}

/** Whether the noun is no head: another noun or a name follows in the same phrase ("government troops", "President Zelenskyy"). */
function goesOn(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.sentence !== tokens[i]!.sentence) return false;
  if (next.text === "-" && next.start === tokens[i]!.end) return tokens[i + 2]?.start === next.end;
  return next.pos === "NOUN" || next.pos === "PROPN";
}

/** Whether words of a title stand between the noun and a name: "director general Joonas Heiter". */
function isTitle(tokens: readonly Token[], i: number, inName: (token: number) => boolean): boolean {
  let k = i + 1;
  while (k < i + 4 && tokens[k]?.sentence === tokens[i]!.sentence && !inName(k) && isTitleWord(tokens[k]!.lower)) k++;
  return k > i + 1 && k < tokens.length && inName(k) && tokens[k]!.sentence === tokens[i]!.sentence;
}

function leftEdge(tokens: readonly Token[], head: number, inName: (token: number) => boolean): number {
  const { sentence } = tokens[head]!;
  let first = head;
  for (let k = head - 1; k >= 0 && k >= head - MOST_BEFORE && tokens[k]!.sentence === sentence; k--) {
    const token = tokens[k]!;
    if (isDeterminer(token)) return k;
    if (!isModifier(tokens, k, inName)) break;
    first = k;
  }
  while (first < head && /^(?:-|['’]s?)$/.test(tokens[first]!.text)) first++;
  return first;
}

function isModifier(tokens: readonly Token[], k: number, inName: (token: number) => boolean): boolean {
  const { pos, text, start, end, participle } = tokens[k]!;
  if (inName(k)) return true;
  if (pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "NUM") return true;
  if (pos === "PART") return /^['’]s?$/.test(text);
  if (text === "-") return tokens[k - 1]?.end === start && tokens[k + 1]?.start === end;
  // "the two captured soldiers", "the ruling party": a participle before a noun and after an article, number or possessor.
  const formed = participle || text.endsWith("ing");
  return pos === "VERB" && formed && /^(?:DET|NUM|ADJ|PART)$/.test(tokens[k - 1]?.pos ?? "");
}

function articleOf(tokens: readonly Token[], first: number, head: number): Description["article"] {
  for (let k = first; k < head; k++) if (/^['’]s?$/.test(tokens[k]!.text) && tokens[k]!.pos === "PART") return "own";
  const { lower, pos } = tokens[first]!;
  if (first === head) return "none";
  if (/^(?:the|this|that|these|those|such)$/.test(lower)) return "the";
  if (/^(?:his|her|its|their|my|our|your)$/.test(lower)) return "own";
  return pos === "DET" || pos === "NUM" ? "a" : "none";
}

function coreOf(tokens: readonly Token[], first: number, head: number): number {
  let core = first;
  while (core < head && (isDeterminer(tokens[core]!) || tokens[core]!.pos === "NUM" || tokens[core]!.text === "-"))
    core++;
  return core;
}
