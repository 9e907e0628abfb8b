import type { Analysis, VerbGroup } from "../../language/index.ts";
import { type Columns, Quote } from "../columns.ts";
import { cueEntryAt } from "../cue-lexicon.ts";

/** The main verbs that are speech verbs of the lexicon with a subject right before them, outside quotation marks: likely cues. */
export function speechVerbs(analysis: Analysis, columns: Columns): Set<number> {
  return new Set(analysis.verbGroups.filter((group) => isSpeechVerb(analysis, columns, group)).map(({ head }) => head));
}

/** Whether a verb group is a finite, active speech verb of the lexicon with a noun phrase right before it, outside quotation marks. */
export function isSpeechVerb(
  analysis: Analysis,
  columns: Columns,
  { first, head, finite, passive }: VerbGroup,
): boolean {
  if (!finite || passive || columns.quote[first] !== Quote.outside || first === 0) return false;
  const entry = cueEntryAt(analysis.tokens, head);
  return entry?.pos === "verb" && entry.strength === "speech" && columns.nounPhrase[first - 1]! >= 0;
}
