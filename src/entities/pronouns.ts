import { readLexicon } from "../data.ts";
import type { Token } from "../language/index.ts";

/** What a pronoun can refer to, and how it stands in its clause. */
export interface Pronoun {
  readonly refers: "male" | "female" | "thing" | "plural" | "speaker" | "side" | "reader";
  readonly role: "subject" | "object" | "possessive" | "reflexive";
}

let pronouns: ReadonlyMap<string, Pronoun> | undefined;

/** The pronoun a token is, or undefined; "it" that refers to nothing ("It is noted that", "it seems") is none. */
export function pronounAt(tokens: readonly Token[], i: number): Pronoun | undefined {
  pronouns ??= new Map(
    readLexicon("entity-pronouns").map(([word = "", refers, role]) => [word, { refers, role } as Pronoun]),
  );
  const token = tokens[i]!;
  const found = pronouns.get(token.lower);
  if (found === undefined || (token.lower === "i" && token.text !== "I")) return undefined;
  // "US" and "us" are told apart by case; "IT" is no pronoun among small letters.
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return undefined;
  return token.lower === "it" && isEmpty(tokens, i) ? undefined : found;
}

/** Whether a pronoun looks back at a mention, as "he" and "it" do, not at who speaks to whom. */
export function isThird({ refers }: Pronoun): boolean {
  return refers === "male" || refers === "female" || refers === "thing" || refers === "plural";
}

const SEEMING = new Set(["seem", "appear", "turn", "rain", "snow", "happen", "follow"]);

/** "It is noted that", "it was clear to", "it seems": a subject that stands for a clause. */
function isEmpty(tokens: readonly Token[], i: number): boolean {
  const { sentence } = tokens[i]!;
  let k = i + 1;
  while (k < i + 5 && tokens[k]?.sentence === sentence && /^(?:AUX|ADV|PART)$/.test(tokens[k]!.pos)) k++;
  const verb = tokens[k];
  if (verb?.sentence !== sentence) return false;
  if (SEEMING.has(verb.lemma)) return true;
  if (k === i + 1 || tokens[k - 1]!.lemma === "have") return false;
  // A verb that is no participle has a real subject: "it said that".
  if (verb.pos === "VERB" && tokens[k - 1]!.lemma !== "be") return false;
  for (let j = k + 1; j < k + 7 && tokens[j]?.sentence === sentence; j++) {
    const { lower, pos } = tokens[j]!;
    if (lower === "that" || lower === "whether" || lower === "who") return true;
    if (lower === "to" && pos === "PART") return verb.pos !== "VERB";
    if (pos === "PUNCT" || pos === "AUX" || (pos === "VERB" && j > k + 1)) return false;
  }
  return false;
}
