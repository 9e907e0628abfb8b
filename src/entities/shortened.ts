import { readLexicon } from "../data.ts";
import type { Token } from "../language/index.ts";
import { isUpper } from "../letters.ts";
import { knownName } from "./gazetteer.ts";
import { nameHead } from "./heads.ts";
import { GIVEN, listed, TOWN } from "./name-lists.ts";
import type { NameSpan } from "./name-model.ts";

const LEAST_LETTERS = 4;

let businessWords: ReadonlySet<string> | undefined;

/** Whether a name's last word says that it is a firm's: "Construction". */
export function isFirm(lower: string): boolean {
  businessWords ??= new Set(readLexicon("entity-business-words").map(([word = ""]) => word));
  return businessWords.has(lower);
}

let legalForms: ReadonlySet<string> | undefined;

/** A firm's name without the word for its legal form: "Brightwater Foods Plc" → "Brightwater Foods". */
export function withoutLegalForm(spelling: string): string {
  legalForms ??= new Set(readLexicon("entity-legal-forms").map(([word = ""]) => word));
  const space = spelling.lastIndexOf(" ");
  return space > 0 && legalForms.has(spelling.slice(space + 1).toLowerCase()) ? spelling.slice(0, space) : spelling;
}

/** Whether a word in a firm's name may stand for it alone: no town, nobody's first name, nothing else the tables know. */
export function isOwnWord(word: string): boolean {
  const own = word.length >= LEAST_LETTERS && isUpper(word) && (listed(word) & (TOWN | GIVEN)) === 0;
  return own && knownName(word) === undefined && !isKindWord(word.toLowerCase());
}

/** Whether bodies are called without the word: "Construction" of "Helix Construction", "Ministry" of "Defence Ministry". */
export function isKindWord(lower: string): boolean {
  return isFirm(lower) || nameHead(lower) !== undefined;
}

/**
 * Names of one word that begin the name of one body in the text and were taken for a person or thing, as that body's:
 * "Acumen" of "Acumen Mobile". Not where the text has a person of the name.
 */
export function asBodies(names: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const begins = new Set<string>();
  const ends = new Set<string>();
  for (const { first, last, type } of names) {
    if (last - first < 2) continue;
    if (type === "organization" && isOwnWord(tokens[first]!.text)) begins.add(tokens[first]!.text);
    if (type === "person") ends.add(tokens[last - 1]!.text).add(tokens[first]!.text);
  }
  if (begins.size === 0) return [...names];
  return names.map((name) => {
    const { text } = tokens[name.first]!;
    const alone = name.last - name.first === 1 && (name.type === "person" || name.type === "other");
    return alone && begins.has(text) && !ends.has(text) ? { ...name, type: "organization" } : name;
  });
}

/**
 * Places where a text calls a body by the first word of its name alone ("Helix" of "Helix Construction") and no name stands yet.
 * The word must have no other use in the text: no name of another type, no place in small letters.
 */
export function shortenedNames(names: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const bodies = new Set<string>();
  for (const { first, last, type } of names) {
    if (type !== "organization" || last - first < 2) continue;
    const rest = tokens.slice(first + 1, last);
    const { text } = tokens[first]!;
    if (text.length >= LEAST_LETTERS && isUpper(text) && rest.every(({ lower }) => isKindWord(lower))) bodies.add(text);
  }
  if (bodies.size === 0) return [];
  const taken = new Uint8Array(tokens.length);
  for (const { first, last, type } of names) {
    taken.fill(1, first, last);
    if (type !== "organization") bodies.delete(tokens[first]!.text);
  }
  const lowered = new Set<string>();
  for (const { text, lower } of tokens) if (text === lower) lowered.add(lower);
  return tokens.flatMap(({ text, lower, index }): NameSpan[] =>
    taken[index] === 0 && bodies.has(text) && !lowered.has(lower) && !isUpper(tokens[index + 1]?.text ?? "")
      ? [{ first: index, last: index + 1, type: "organization" }]
      : [],
  );
}
