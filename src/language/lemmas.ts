import { readLexicon } from "../data.ts";
import { nounBase, verbBase } from "./inflections.ts";
import type { Upos } from "./types.ts";

/** Part of speech (VERB, NOUN, ADJ, …) → form → lemma. */
const IRREGULAR = new Map<string, Map<string, string>>();
for (const [pos = "", form = "", lemma = ""] of readLexicon("irregular-forms")) {
  const forms = IRREGULAR.get(pos) ?? new Map<string, string>();
  IRREGULAR.set(pos, forms.set(form, lemma));
}

/** The dictionary form of a word, lower case; a proper noun keeps its spelling. */
export function lemmaOf(form: string, pos: Upos): string {
  return pos === "PROPN" ? form : find(form.toLowerCase().replaceAll("’", "'"), pos);
}

function find(lower: string, pos: Upos): string {
  const known = IRREGULAR.get(pos === "AUX" ? "VERB" : pos)?.get(lower);
  if (known !== undefined) return known;
  // Beyond this length nothing is a word.
  if (lower.length > 40) return lower;
  if (pos === "VERB" || pos === "AUX") return irregularWithPrefix(lower) ?? verbBase(lower);
  return pos === "NOUN" ? (compound(lower) ?? nounBase(lower)) : lower;
}

const PREFIX = /^(?:re|un|mis|out|over|under|fore)-?/;

/** "rebuilt", "misread", "outsold": an irregular form of three letters or more behind a prefix. */
function irregularWithPrefix(lower: string): string | undefined {
  const prefix = PREFIX.exec(lower)?.[0] ?? "";
  const rest = lower.slice(prefix.length);
  if (prefix === "" || rest.length < 4 || rest.endsWith("ing")) return undefined;
  const lemma = IRREGULAR.get("VERB")?.get(rest);
  return lemma === undefined || lemma === rest ? undefined : prefix + lemma;
}

/** "policemen", "grandchildren", "by-laws": the last part decides, when it is irregular. */
function compound(lower: string): string | undefined {
  if (lower.endsWith("men") && lower.length > 5) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith("children")) return lower.slice(0, -3);
  const hyphen = lower.lastIndexOf("-") + 1;
  if (hyphen < 2) return undefined;
  return lower.slice(0, hyphen) + find(lower.slice(hyphen), "NOUN");
}
