import type { Sentence } from "../../language/index.ts";
import { Quote } from "../columns.ts";
import { around, type Context, phraseAt, type Relation, trimmed } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { isIn } from "../words.ts";
import { informs } from "./named-phrase.ts";

const ID = "speaker-label";
const LONGEST_NAME = 6;
const LONGEST_LABEL = 10;

/** A line that begins with a speaker: "WALLACE: Do you see those as equal?", "Residents: “We heard it”", "Via the ministry: …". The cue is the colon. */
export function speakerLabels(context: Context): Relation[] {
  const { sentences } = context.analysis;
  return sentences.flatMap((sentence, s) => {
    const begins = sentences[s - 1]?.paragraph !== sentence.paragraph;
    return begins ? (labelled(context, sentence) ?? []) : [];
  });
}

/** Whether a relation is a line with its speaker before a colon. */
export function isLabelled({ rules }: Relation): boolean {
  return rules.includes(ID);
}

function labelled(context: Context, { first, last }: Sentence): Relation | null {
  const { tokens } = context.analysis;
  // "14:20 UN mission: …": the time of an entry names nobody.
  const start = context.dates.get(first) ?? first;
  for (let i = start + 1; i < last - 2 && i <= start + LONGEST_LABEL; i++) {
    if (tokens[i]!.text !== ":") continue;
    const source = speaker(context, { first: start, last: i });
    const content = source && trimmed(context, { first: i + 1, last: around(context, i).last });
    return content && { cue: { first: i, last: i + 1 }, source, content: [content], rules: [ID] };
  }
  return null;
}

function speaker(context: Context, { first, last }: TokenRange): TokenRange | null {
  const { tokens } = context.analysis;
  const words = tokens.slice(first, last);
  if (words.some(({ lower }) => isIn("label", lower))) return null;
  if (words.length <= LONGEST_NAME && words.every(({ pos }) => pos === "PROPN")) return { first, last };
  const quotes = context.columns.quote[last + 1] === Quote.opens;
  const opening = words[0]!.lower;
  if (opening === "via" || (opening === "from" && quotes)) return phraseOver(context, first + 1, last);
  const phrase = phraseAt(context, first);
  if (phrase?.first !== first) return null;
  const speaks = informs(context, phrase.head);
  // "Kremlin on ceasefire: “Too early”"
  if (quotes && speaks && tokens[phrase.last]?.lower === "on") return { first, last: phrase.last };
  return phrase.last === last && informs(context, phrase.head) ? { first, last } : null;
}

function phraseOver(context: Context, first: number, last: number): TokenRange | null {
  const phrase = phraseAt(context, first);
  return phrase?.first === first && phrase.last === last ? { first, last } : null;
}
