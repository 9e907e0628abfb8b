import { readLexicon } from "../data.ts";
import type { Token } from "../language/index.ts";
import type { Act } from "../records.ts";
import { framesAt, shippedFrames } from "./frames.ts";
import { isOperator } from "./operators.ts";
import { joined, LEXICAL_POS, RowsByWord } from "./rows-by-word.ts";

/** How surely a word is an attribution: a speech verb, one only with a clause or quotation, or a belief, wish or intention. */
export type Strength = "speech" | "weak" | "attitude" | "";

/** A row of lexicons/claim-cues.tsv. */
export interface CueEntry {
  readonly words: readonly string[];
  readonly pos: "verb" | "noun" | "adjective" | "preposition";
  readonly act: Act;
  readonly strength: Strength;
}

const entries: CueEntry[] = readLexicon("claim-cues").map(([cue = "", pos = "", act = "", strength = ""]) => ({
  words: cue.split(" "),
  pos: pos as CueEntry["pos"],
  act: act as Act,
  strength: strength as Strength,
}));

/** Entries by part of speech and first word, the longest phrase first. */
const byFirst = new RowsByWord<CueEntry["pos"], CueEntry>();
for (const entry of entries) byFirst.rows(entry.pos, entry.words[0]!).push(entry);
for (const rows of byFirst.all()) rows.sort((a, b) => b.words.length - a.words.length);

const acts = [...new Set(entries.map((entry) => entry.act))];
const actNumber = new Map(acts.map((act, i) => [act, i + 1]));

/** By part of speech and lemma: see `cueClass`. */
const classes = new Map<CueEntry["pos"], Map<string, number>>();
for (const { words, pos, act, strength } of entries) {
  if (words.length > 1) continue;
  const byLemma = classes.get(pos) ?? new Map<string, number>();
  const firmness = strength === "speech" ? 0 : strength === "weak" ? 1 : 2;
  if (!byLemma.has(words[0]!)) byLemma.set(words[0]!, (actNumber.get(act) ?? 0) * 3 + firmness);
  classes.set(pos, byLemma);
}

/** A small number for the kind of cue a word may be on its own, by its lemma in small letters: its act and strength; 0 if it is none. */
export function cueClass(lemma: string, pos: Token["pos"]): number {
  const kind = LEXICAL_POS.get(pos);
  return (kind && classes.get(kind)?.get(lemma)) ?? 0;
}

/** Whether a number that `cueClass` gave is a word's that speaks by itself. */
export function cueSpeaks(of: number): boolean {
  return of > 0 && of % 3 === 0;
}

/**
 * The entry whose words begin at token `i`, the longest; verbs and nouns match by lemma, other words by form. A verb that only
 * lexicons/claim-frames.tsv has is a speech verb, unless it only embeds others ("decline").
 */
export function cueEntryAt(tokens: readonly Token[], i: number): CueEntry | null {
  const token = tokens[i];
  if (!token) return null;
  const kind = LEXICAL_POS.get(token.pos);
  const candidates = joined(byFirst.get(kind, token.lemma.toLowerCase()), byFirst.get("preposition", token.lower));
  const listed = candidates.find(({ words }) => words.every((word, k) => k === 0 || tokens[i + k]?.lower === word));
  return listed ?? (kind === "verb" ? framedVerbAt(tokens, i) : null);
}

function framedVerbAt(tokens: readonly Token[], i: number): CueEntry | null {
  const frame = framesAt(shippedFrames(), tokens, i).at(-1);
  if (frame?.pos !== "verb" || frame.conditions.length > 0 || isOperator(frame.words[0]!)) return null;
  return { words: frame.words, pos: "verb", act: frame.act, strength: "speech" };
}
