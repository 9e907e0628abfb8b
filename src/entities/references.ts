import type { Analysis } from "../language/index.ts";
import { antecedentOf, lookBack } from "./antecedents.ts";
import { apposedTo, nameBeside } from "./apposition.ts";
import type { Reference } from "./build.ts";
import type { Chain } from "./chains.ts";
import { describe, institutionMeant } from "./described.ts";
import { type Description, findDescriptions } from "./descriptions.ts";
import { Discourse } from "./discourse.ts";
import { participants } from "./participants.ts";
import { isThird, pronounAt } from "./pronouns.ts";
import { wordGender } from "./roles.ts";
import { Things } from "./things.ts";

/**
 * All mentions of a text, given its names: descriptions ("the ministry") join the chain they point back at or open one of their own
 * (appended to `chains`), pronouns join the likeliest chain before them or, where that is not clear, stay out.
 */
export function refer(analysis: Analysis, chains: Chain[], names: readonly Reference[]): Reference[] {
  const { tokens } = analysis;
  const named = new Uint8Array(tokens.length);
  for (const { first, last } of names) named.fill(1, first, last);
  const inName = (token: number) => named[token] === 1;
  const discourse = new Discourse(analysis, chains);
  const descriptions = new Map<number, Description>();
  for (const description of findDescriptions(analysis, inName)) descriptions.set(description.last - 1, description);
  const namesAt = new Map<number, Reference[]>();
  for (const name of names) {
    const all = namesAt.get(name.first);
    if (all) all.push(name);
    else namesAt.set(name.first, [name]);
  }
  const nouns = new Map(
    analysis.nounPhrases.filter(({ head }) => tokens[head]!.pos === "NOUN").map((phrase) => [phrase.head, phrase]),
  );
  const things = new Things();
  const found: Reference[] = [...names];
  for (let i = 0; i < tokens.length; i++) {
    for (const name of namesAt.get(i) ?? []) discourse.enter(name);
    if (inName(i)) continue;
    const description = descriptions.get(i);
    if (description) {
      const apposed = apposedTo(description, discourse, namesAt);
      const reference = apposed ?? describe(description, discourse);
      if (reference === null) {
        const { first, last, head } = description;
        discourse.enterNoun(first, last, { ...head, gender: wordGender(tokens[i]!.lower) });
        continue;
      }
      discourse.enter(reference);
      found.push(reference);
      continue;
    }
    const phrase = nouns.get(i);
    if (phrase !== undefined) {
      const beside = nameBeside(phrase, discourse, namesAt);
      if (beside) discourse.enter(beside);
      found.push(...(beside ? [beside] : things.enter(phrase, discourse)));
      continue;
    }
    const pronoun = tokens[i]!.pos === "PRON" || tokens[i]!.pos === "DET" ? pronounAt(tokens, i) : undefined;
    if (pronoun === undefined || !isThird(pronoun)) continue;
    const antecedent = antecedentOf(pronoun, i, lookBack(discourse, i));
    if (antecedent === null) continue;
    const promoted = discourse.promote(antecedent);
    if (promoted) found.push(promoted);
    const reference: Reference = { first: i, last: i + 1, form: "pronoun", chain: antecedent.reference.chain };
    discourse.enter(reference);
    found.push(reference);
  }
  for (const entry of discourse.entries) {
    const reference = institutionMeant(entry, discourse);
    if (reference) found.push(reference);
  }
  const kept = discourse.worthKeeping(found);
  return [...kept, ...participants(analysis, chains, kept)];
}
