import { readLexicon } from "../data.ts";
import type { Sentence, Upos } from "./types.ts";
import type { Word } from "./words.ts";

type Tag = { readonly pos: Upos; readonly participle: boolean };

const VERB: Tag = { pos: "VERB", participle: false };

let plain: ReadonlySet<string> | undefined;

/**
 * Corrects, in place, what the tagger takes for a noun where only a verb makes sense of the clause: "associations report that buoys have been
 * cut", "the dam will fail, the firm Kestrel claims." A noun in the plural goes with the plain form, one in the singular with that in -s.
 */
export function mendSaidVerbs(words: readonly Word[], tags: Tag[], { first, last }: Sentence): void {
  plain ??= new Set(readLexicon("speech-homographs").map(([word = ""]) => word));
  for (let i = first + 1; i < last; i++) {
    if (tags[i]!.pos !== "NOUN") continue;
    const form = formOf(words[i]!.lower);
    if (form === null || !agrees(words[i - 1]!, tags[i - 1]!, form)) continue;
    if (governsClause(words, tags, i, last) || closes(words, tags, i, first, last)) tags[i] = VERB;
  }
}

/** Whether a word is such a verb in its plain form or in -s; null when it is neither. */
function formOf(lower: string): "plain" | "s" | null {
  if (plain!.has(lower)) return "plain";
  return lower.endsWith("s") && plain!.has(lower.slice(0, -1)) ? "s" : null;
}

function agrees(word: Word, { pos }: Tag, form: "plain" | "s"): boolean {
  if (pos !== "NOUN" && pos !== "PROPN") return false;
  return form === "s"
    ? !COMPOUND.has(word.lower)
    : pos === "NOUN" && word.lower.endsWith("s") && !word.lower.endsWith("ss");
}

/** What reports and claims are often those of. */
const COMPOUND = new Set(["media", "news", "press", "police", "intelligence", "newspaper", "insurance"]);

const SUBJECTS: ReadonlySet<Upos> = new Set<Upos>(["DET", "PRON", "NOUN", "PROPN", "NUM", "ADJ"]);
const CLAUSE = 12;

/** "report that | buoys have …": a subject and a verb behind "that", and no verb before it in the sentence. */
function governsClause(words: readonly Word[], tags: readonly Tag[], i: number, last: number): boolean {
  if (words[i + 1]?.lower !== "that" || i + 3 >= last || !SUBJECTS.has(tags[i + 2]!.pos)) return false;
  // "News reports that the dam had failed": two nouns, unless the first has an article or is a name.
  if (words[i]!.lower.endsWith("s") && tags[i - 1]!.pos !== "PROPN" && tags[i - 2]?.pos !== "DET") return false;
  const end = Math.min(last, i + CLAUSE);
  let verbs = 0;
  for (let k = i + 2; k < end && words[k]!.lower !== ","; k++) if (isFiniteVerb(tags, k)) verbs++;
  return verbs > 0;
}

/** ", the firm Kestrel claims.": the last word of a sentence, behind a clause with a verb and a comma, and nothing but a noun phrase between. */
function closes(words: readonly Word[], tags: readonly Tag[], i: number, first: number, last: number): boolean {
  if (i + 1 < last && !/^[.!?]$/.test(words[i + 1]!.text)) return false;
  let k = i - 1;
  while (k > first && words[k]!.lower !== "," && (SUBJECTS.has(tags[k]!.pos) || words[k]!.lower === "of")) k--;
  if (words[k]!.lower !== ",") return false;
  for (let v = first; v < k; v++) if (isFiniteVerb(tags, v)) return true;
  return false;
}

function isFiniteVerb(tags: readonly Tag[], i: number): boolean {
  return tags[i]!.pos === "AUX" || (tags[i]!.pos === "VERB" && !tags[i]!.participle);
}
