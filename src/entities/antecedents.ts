import type { Discourse, Entry } from "./discourse.ts";
import type { Pronoun } from "./pronouns.ts";

/** The mentions a pronoun can look back at, the nearest first, with what their chains are. */
export interface Lookback {
  readonly entries: readonly Entry[];
  readonly sentence: number;
  readonly discourse: Discourse;
}

/** Points below which nobody is meant. */
const LEAST = -1;
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

/** The chain a pronoun most likely means, or null when none fits. */
export function antecedentOf(pronoun: Pronoun, at: number, { entries, sentence, discourse }: Lookback): number | null {
  const { tokens } = discourse.analysis;
  // "NATO denied it", "it" is not NATO: an object and the subject of its clause are two.
  const follows = tokens[at + 1]?.pos;
  const object =
    pronoun.role === "object" ||
    (pronoun.role === "subject" &&
      /^(?:VERB|ADP)$/.test(tokens[at - 1]?.pos ?? "") &&
      follows !== "VERB" &&
      follows !== "AUX");
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const seen = new Set<number>();
  for (const [rank, { reference, sentence: where, subject }] of entries.entries()) {
    const { chain, form } = reference;
    const fit = fitOf(pronoun, chain, form, discourse);
    if (fit <= 0) continue;
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
      (form === "pronoun" ? 0.5 : 0) +
      0.15 * Math.min(discourse.timesOf(chain), 4) +
      (seen.has(chain) ? -5 : 0);
    seen.add(chain);
    if (points > most && points > LEAST) {
      most = points;
      best = chain;
    }
  }
  return best;
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
