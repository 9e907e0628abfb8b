import { readLexicon } from "../data.ts";
import type { Token } from "../language/index.ts";
import type { Act } from "../records.ts";
import { type CueEntry, cueEntryAt } from "./cue-lexicon.ts";
import { operatorBefore } from "./operators.ts";
import { type Context, type Relation, verbsAt } from "./relation.ts";
import type { ActReason } from "./types.ts";
import { isIn } from "./words.ts";

export interface Reading {
  readonly act: Act;
  readonly polarity: "positive" | "negative";
  readonly reason: ActReason;
}

const frames = new Map(
  readLexicon("claim-frames").map(([operator, act, becomes, polarity]) => [
    `${operator} ${act}`,
    { act: becomes, polarity } as Pick<Reading, "act" | "polarity">,
  ]),
);

/** What kind of speech act a relation is, from its cue's words, what negates or embeds them, and how its content begins. */
export function actOf(context: Context, relation: Relation): Reading {
  const none: ActReason = { word: null, listed: null, operator: null, by: "default" };
  if (!relation.cue) return { act: "assessment", polarity: "positive", reason: none };
  const { tokens } = context.analysis;
  const first = Math.min(relation.cue.first, verbsAt(context, relation.cue.first)?.first ?? relation.cue.first);
  const head = headOf(tokens, first, relation.cue.last);
  if (!head) {
    const operator = operatorBefore(tokens, first, relation.cue.last);
    return { act: "statement", polarity: operator ? "negative" : "positive", reason: { ...none, operator } };
  }
  const meant = byContent(tokens, relation, head);
  const act = meant ?? head.entry.act;
  const operator = operatorBefore(tokens, first, head.at);
  const { at, entry } = head;
  const word = { start: tokens[at]!.start, end: tokens[at + entry.words.length - 1]!.end };
  const reason: ActReason = { word, listed: entry.act, operator, by: meant ? "content" : "lexicon" };
  if (!operator) return { act, polarity: "positive", reason };
  const talk = act === "statement" && isIn("talk", tokens[head.at]!.lemma.toLowerCase());
  const frame = (talk && frames.get(`${operator} talk`)) || frames.get(`${operator} ${act}`);
  return frame ? { ...frame, reason: { ...reason, by: "frame" } } : { act, polarity: "negative", reason };
}

interface Head {
  readonly at: number;
  readonly entry: CueEntry;
}

/** The word the act is read from: the last verb of the lexicon, or the noun after a light verb, else any word of the lexicon. */
function headOf(tokens: readonly Token[], first: number, last: number): Head | null {
  const heads: Head[] = [];
  for (let i = first; i < last; i++) {
    const entry = cueEntryAt(tokens, i);
    if (entry) heads.push({ at: i, entry });
  }
  const verb = heads.findLast(({ entry }) => entry.pos === "verb");
  const noun = heads.findLast(({ entry }) => entry.pos === "noun");
  const lightly = noun && tokens.slice(first, noun.at).some((token) => isIn("light", token.lemma.toLowerCase()));
  if (noun && (lightly || !verb)) return noun;
  return verb ?? heads.at(-1) ?? null;
}

/** Acts that depend on what follows: asking and telling, and calling something untrue. */
function byContent(tokens: readonly Token[], { content, cue }: Relation, { at, entry }: Head): Act | null {
  const lemma = tokens[at]!.lemma.toLowerCase();
  const parts = content.filter((part) => part.first >= at);
  const words = parts.flatMap(({ first, last }) => tokens.slice(first, Math.min(last, first + 12)));
  if (lemma === "ask" && entry.words.length === 1) {
    if (tokens.slice(at, cue?.last).some((token) => token.lower === "for")) return "demand";
    const infinitive = words.findIndex((token, i) => token.lower === "to" && words[i + 1]?.pos === "VERB");
    const question = words.findIndex((token) => QUESTION.has(token.lower));
    if (infinitive >= 0 && infinitive < 6 && (question < 0 || question > infinitive)) return "demand";
    return "question";
  }
  if (lemma === "tell" && words[0]?.lower === "to") return "demand";
  if (isIn("naming", lemma) && words.some((token) => isIn("falsehood", token.lower))) return "denial";
  return null;
}

const QUESTION = new Set(["whether", "if", "what", "why", "how", "who", "when", "where", "which", "?"]);
