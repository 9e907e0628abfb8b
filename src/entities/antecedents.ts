import type { Token } from "../language/index.ts";
import type { EntityType } from "../records.ts";
import type { Discourse, Entry, Noun } from "./discourse.ts";
import { isAct } from "./metonyms.ts";
import type { Pronoun } from "./pronouns.ts";

/** The mentions a pronoun can look back at, the nearest first, with what their chains are. */
export interface Lookback {
  readonly entries: readonly Entry[];
  readonly sentence: number;
  readonly discourse: Discourse;
}

/** Points below which nobody is meant. */
const LEAST = -1;
/** What is named in a quotation is seldom what the words around it mean by "he", nor the other way round. */
const OTHER_VOICE = 0.8;
const MOST_ENTRIES = 40;
const MOST_SENTENCES = 3;

/** What stands within a few sentences before token `i`. */
export function lookBack(discourse: Discourse, i: number): Lookback {
  const { sentence } = discourse.analysis.tokens[i]!;
  const entries: Entry[] = [];
  for (let e = discourse.entries.length - 1; e >= 0 && entries.length < MOST_ENTRIES; e--) {
    const entry = discourse.entries[e]!;
    if (sentence - entry.sentence > MOST_SENTENCES) break;
    entries.push(entry);
  }
  return { entries, sentence, discourse };
}

/** The mention a pronoun most likely looks back at, or null when none fits. */
export function antecedentOf(pronoun: Pronoun, at: number, { entries, sentence, discourse }: Lookback): Entry | null {
  const { tokens } = discourse.analysis;
  // "NATO denied it", "it" is not NATO: an object and the subject of its clause are two.
  const follows = tokens[at + 1]?.pos;
  const object =
    pronoun.role === "object" ||
    (pronoun.role === "subject" &&
      /^(?:VERB|ADP)$/.test(tokens[at - 1]?.pos ?? "") &&
      follows !== "VERB" &&
      follows !== "AUX");
  const acts = pronoun.role === "subject" && isAct(verbAfter(tokens, at)?.lemma ?? "");
  const quotation = discourse.quotationAt(at);
  let best: Entry | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const seen = new Set<number>();
  for (const [rank, entry] of entries.entries()) {
    const { sentence: where, subject, noun } = entry;
    const { chain, form } = entry.reference;
    const fit = noun === null ? fitOf(pronoun, chain, form, discourse) : fitOfNoun(pronoun, noun);
    const { type, plural } = noun ?? discourse.chains[chain]!;
    if (fit <= 0 || (acts && !canAct(type, plural))) continue;
    const distance = sentence - where;
    if (object && distance === 0 && subject) {
      seen.add(chain);
      continue;
    }
    const points =
      fit -
      1.2 * distance -
      0.04 * rank +
      (subject ? 0.9 : 0) +
      (form === "pronoun" ? 0.5 : 0) -
      (discourse.quotationAt(entry.reference.first) === quotation ? 0 : OTHER_VOICE) +
      0.15 * Math.min(noun === null ? discourse.timesOf(chain) : 1, 4) +
      (seen.has(chain) ? -5 : 0);
    if (noun === null) seen.add(chain);
    if (points > most && points > LEAST) {
      most = points;
      best = entry;
    }
  }
  return best;
}

/** The verb a pronoun is the subject of, after auxiliaries and adverbs. */
function verbAfter(tokens: readonly Token[], at: number): Token | undefined {
  let k = at + 1;
  while (k < at + 5 && /^(?:AUX|ADV|PART)$/.test(tokens[k]?.pos ?? "")) k++;
  return tokens[k]?.sentence === tokens[at]!.sentence ? tokens[k] : undefined;
}

/** Whether what is of a type (null: unknown) can say, deny or decide anything; several of an unknown kind may be people. */
function canAct(type: EntityType | null, plural: boolean): boolean {
  if (type === null) return plural;
  return type === "person" || type === "organization" || type === "group" || type === "place";
}

/** How well a noun phrase that is no mention fits. What names no kind of entity fits less, but stands in the way of farther names. */
function fitOfNoun({ refers }: Pronoun, { type, plural, gender }: Noun): number {
  if (refers === "male" || refers === "female")
    return type !== "person" || plural ? 0 : gender === refers ? 2 : gender ? 0 : 1;
  if (refers === "plural") return plural ? (type === "person" || type === "group" ? 2 : 1.2) : 0;
  return plural || type === "person" ? 0 : type === "organization" ? 1.6 : 1;
}

/** How well a chain fits a pronoun by its kind: 0 when it cannot be meant. */
function fitOf({ refers }: Pronoun, chain: number, form: string, discourse: Discourse): number {
  const { type, gender, plural } = discourse.chains[chain]!;
  if (refers === "male" || refers === "female") {
    if (type !== "person" || plural) return 0;
    if (gender !== null) return gender === refers ? 2 : 0;
    return 1.2;
  }
  if (refers === "thing") {
    if (type === "person" || plural || (type === "group" && form === "name")) return 0;
    return type === "organization" ? 1.6 : type === "place" ? (discourse.isCountry(chain) ? 1.3 : 0.6) : 1;
  }
  if (plural) return form === "name" ? 1 : 2;
  return type === "organization" ? 0.8 : 0;
}
