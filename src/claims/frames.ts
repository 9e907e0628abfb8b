import { readLexicon } from "../data.ts";
import type { Token } from "../language/index.ts";
import type { Act } from "../records.ts";
import type { Operator } from "./operators.ts";
import { joined, LEXICAL_POS, RowsByWord } from "./rows-by-word.ts";

export type FramePos = "verb" | "noun" | "adjective" | "preposition" | "act";

/** Whether the reporter takes the content for true ("admitted", "revealed"), keeps away from it ("claimed"), or neither. */
export type Factivity = "factive" | "distant" | "neutral";

/** A row of lexicons/claim-frames.tsv: a cue in one of its surroundings, and the act it then performs. */
export interface Frame {
  /** The cue's words: the first by lemma, the others as they stand. */
  readonly words: readonly string[];
  readonly pos: FramePos;
  /** What must hold around the cue, all of it: see the table's header. */
  readonly conditions: readonly string[];
  readonly act: Act;
  readonly polarity: "positive" | "negative";
  readonly factivity: Factivity;
}

/** The frames of every cue, and of acts as a whole, those that ask for more first; of equals the later row. */
export interface FrameLexicon {
  readonly byCue: RowsByWord<FramePos, Frame>;
}

const NONE: readonly string[] = [];

/** A frame lexicon from rows of six cells: cue, pos, frame, act, polarity, factivity. A later row wins over an equal earlier one. */
export function frameLexicon(rows: readonly (readonly string[])[]): FrameLexicon {
  const byCue = new RowsByWord<FramePos, Frame>();
  for (const [cue = "", pos = "", frame = "", act = "", polarity = "", factivity = ""] of rows) {
    const words = cue.split(" ");
    const one: Frame = {
      words,
      pos: pos as FramePos,
      conditions: frame === "" ? NONE : frame.split(" "),
      act: act as Act,
      polarity: polarity === "negative" ? "negative" : "positive",
      factivity: (factivity || "neutral") as Factivity,
    };
    byCue.rows(one.pos, words[0]!).unshift(one);
  }
  for (const frames of byCue.all()) {
    if (frames.length > 1)
      frames.sort((a, b) => b.words.length - a.words.length || b.conditions.length - a.conditions.length);
  }
  return { byCue };
}

let shipped: FrameLexicon | null = null;

/** The frames of lexicons/claim-frames.tsv. */
export function shippedFrames(): FrameLexicon {
  shipped ??= frameLexicon(readLexicon("claim-frames"));
  return shipped;
}

/** The frames of the longest cue that begins at token `i`; verbs, nouns and adjectives match by lemma, other words by form. */
export function framesAt({ byCue }: FrameLexicon, tokens: readonly Token[], i: number): readonly Frame[] {
  const token = tokens[i];
  if (!token) return [];
  const pos = LEXICAL_POS.get(token.pos);
  const lemma = token.lemma.toLowerCase();
  return longest(tokens, i, joined(byCue.get("preposition", token.lower), byCue.get(pos, lemma)));
}

/** The frames of a verb at token `i`, whatever part of speech its tag says: for words that are known to be a cue. */
export function verbFramesAt({ byCue }: FrameLexicon, tokens: readonly Token[], i: number): readonly Frame[] {
  return longest(tokens, i, byCue.get("verb", tokens[i]?.lemma.toLowerCase() ?? ""));
}

function longest(tokens: readonly Token[], i: number, frames: readonly Frame[]): readonly Frame[] {
  if (frames.length === 0) return frames;
  const fitting = frames.filter(({ words }) => words.every((word, k) => k === 0 || tokens[i + k]?.lower === word));
  const most = Math.max(0, ...fitting.map(({ words }) => words.length));
  return fitting.filter(({ words }) => words.length === most);
}

/** The frames that hold for every cue of an act, for what negates or embeds it. */
export function framesOfAct({ byCue }: FrameLexicon, act: Act): readonly Frame[] {
  return byCue.get("act", act);
}

/** What a frame's conditions are checked against. */
export interface Surroundings {
  readonly operator: Operator | null;
  /** Words and signs that hold of what follows the cue and of the content. */
  readonly signs: { has(sign: string): boolean };
}

/** Whether all conditions of a frame hold. */
export function fits({ conditions }: Frame, { operator, signs }: Surroundings): boolean {
  return conditions.every((condition) => turns(condition, operator) || signs.has(condition));
}

/** Whether a frame speaks for the operator itself, so that nothing is left to negate. */
export function absorbs({ conditions }: Frame, operator: Operator | null): boolean {
  return conditions.some((condition) => turns(condition, operator));
}

/** `NOT` is any operator. */
function turns(condition: string, operator: Operator | null): boolean {
  return operator !== null && (condition === "NOT" || condition === operator);
}
