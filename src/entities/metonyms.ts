import { readLexicon } from "../data.ts";
import type { Analysis } from "../language/index.ts";
import { countryOf, type Known, knownName } from "./gazetteer.ts";
import type { NameSpan } from "./name-model.ts";

let verbs: ReadonlySet<string> | undefined;

/** Whether a verb, by its dictionary form, is what governments and people do: "deny", "warn", "deploy". */
export function isAct(lemma: string): boolean {
  verbs ??= new Set(readLexicon("entity-acts").map(([word = ""]) => word));
  return verbs.has(lemma);
}

/**
 * The country whose government a capital stands for where it speaks or acts ("Moscow denied", "according to Tehran",
 * "between Kyiv and Moscow"), else undefined: where somebody is in the city, it is the city.
 */
export function speaksForCountry({ text, tokens }: Analysis, { first, last, type }: NameSpan): Known | undefined {
  if (type !== "place" && type !== "organization") return undefined;
  const known = knownName(text.slice(tokens[first]!.start, tokens[last - 1]!.end));
  if (known?.kind !== "capital" || known.country === null) return undefined;
  const { sentence } = tokens[first]!;
  const within = (k: number) => (tokens[k]?.sentence === sentence ? tokens[k] : undefined);
  if (within(first - 1)?.lower === "to" && within(first - 2)?.lower === "according") return countryOf(known.country);
  let k = last;
  while (within(k) && /^(?:AUX|ADV|PART)$/.test(within(k)!.pos) && !/^['’]s$/.test(within(k)!.text) && k < last + 5)
    k++;
  const verb = within(k);
  const passive = k > last && within(k - 1)?.lemma === "be" && !/ing$/.test(verb?.lower ?? "");
  const before = within(first - 1)?.lower;
  const subject = before !== "in" && before !== "near" && before !== "from" && before !== "of" && before !== "at";
  return subject && verb && !passive && isAct(verb.lemma) ? countryOf(known.country) : undefined;
}
