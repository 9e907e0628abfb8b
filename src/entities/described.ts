import { readLexicon } from "../data.ts";
import { isUpper } from "../letters.ts";
import type { EntityType } from "../records.ts";
import type { Reference } from "./build.ts";
import type { Chain } from "./chains.ts";
import { spellingOf } from "./chains.ts";
import type { Description } from "./descriptions.ts";
import type { Discourse } from "./discourse.ts";
import { fold } from "./fold.ts";
import { knownName } from "./gazetteer.ts";

/** Types of which a text seldom names two: "the treaty" is the one named last. */
const POINTED_AT: ReadonlySet<EntityType> = new Set(["treaty"]);

let anaphors: ReadonlyMap<string, string> | undefined;
/** How far back "the country" or "the company" can point. */
const REACH = 40;

/** The mention a description makes: of a chain before it where it points back, else of one of its own. */
export function describe(description: Description, discourse: Discourse): Reference | null {
  const { first, last, core, article, head } = description;
  const { text, tokens } = discourse.analysis;
  const words = fold(spellingOf(text, tokens, core, last));
  const noun = tokens[last - 1]!.lower;
  const bare = core === last - 1;
  const make = (chain: number): Reference => ({ first, last, form: "nominal", chain });

  if (article === "the" && !hasComplement(description, discourse)) {
    const back = pointsBack(description, discourse, noun, bare);
    if (back !== null) return make(back);
  }
  const same = article === "a" && !head.plural ? undefined : discourse.chainDescribed(words);
  if (same !== undefined && (article !== "none" || !bare)) return make(same);
  if (bare && article !== "the") return null;
  const name = spellingOf(text, tokens, article === "own" ? first : core, last).replace(/^(?:the|a|an) /i, "");
  const chain: Chain = {
    type: head.type,
    spellings: new Map([[name, 1]]),
    canonical: null,
    country: countryOf(description, discourse),
    roles: new Set(),
    gender: null,
    plural: head.plural || head.type === "group",
    vague: !holdsName(description, discourse),
  };
  return make(discourse.open(words, chain));
}

/** The chain that "the" and a noun point back at, or null. */
function pointsBack(
  { core, last, head }: Description,
  discourse: Discourse,
  noun: string,
  bare: boolean,
): number | null {
  const { tokens } = discourse.analysis;
  const country = bare ? null : countryOf({ core, last }, discourse);
  const called = discourse.calledBy(noun);
  for (let c = called.length - 1; c >= 0; c--) {
    const chain = discourse.chains[called[c]!]!;
    if (chain.type !== head.type && !(chain.type === "place" && head.type === "organization")) continue;
    if (chain.plural !== head.plural && head.type !== "organization") continue;
    if (bare || (country !== null && chain.country === country) || sharesWords(tokens, core, last, chain))
      return called[c]!;
  }
  if (!bare || head.plural) return null;
  if (POINTED_AT.has(head.type)) return discourse.lastNamed(head.type);
  anaphors ??= new Map(readLexicon("entity-anaphors").map(([word = "", to = ""]) => [word, to]));
  const to = anaphors.get(noun);
  if (to === undefined) return null;
  const { entries } = discourse;
  for (let e = entries.length - 1; e >= 0 && e > entries.length - REACH; e--) {
    const { chain, form } = entries[e]!.reference;
    if (form === "name" && fits(to, chain, discourse)) return chain;
  }
  return null;
}

function fits(to: string, chain: number, discourse: Discourse): boolean {
  const { type } = discourse.chains[chain]!;
  // "The company" is not the Kremlin: what the tables know as a country's organ is called by its own noun.
  if (to === "organization") return type === "organization" && !isOrgan(discourse.chains[chain]!);
  return type === "place" && discourse.isCountry(chain) === (to === "country");
}

function isOrgan(chain: Chain): boolean {
  const known = [...chain.spellings.keys()].map(knownName).find((one) => one !== undefined);
  return known?.country != null;
}

/** Whether every word before the noun is in a name or role of the chain. */
function sharesWords(tokens: readonly { readonly lower: string }[], core: number, last: number, chain: Chain): boolean {
  const known = new Set(fold([...chain.spellings.keys(), ...chain.roles].join(" ")).split(" "));
  for (let k = core; k < last - 1; k++) if (!known.has(tokens[k]!.lower)) return false;
  return true;
}

/** "the head of", "the ministry in": what follows says which one, so it need not point back. */
function hasComplement({ last }: Description, { analysis: { tokens } }: Discourse): boolean {
  const next = tokens[last];
  return next?.sentence === tokens[last - 1]!.sentence && /^(?:of|for|who|which|that|behind)$/.test(next.lower);
}

function countryOf(
  { core, last }: Pick<Description, "core" | "last">,
  { analysis: { text, tokens } }: Discourse,
): string | null {
  for (let k = core; k < last - 1; k++) {
    for (let end = Math.min(k + 2, last - 1); end > k; end--) {
      const known = knownName(text.slice(tokens[k]!.start, tokens[end - 1]!.end));
      if (known?.country && known.kind !== "name") return known.country;
    }
  }
  return null;
}

/** Whether a name or a people is among the words before the noun: "ISW analysts", "North Korean troops". */
function holdsName({ first, last }: Description, { analysis: { tokens } }: Discourse): boolean {
  for (let k = first; k < last - 1; k++)
    if (isUpper(tokens[k]!.text) && tokens[k]!.pos !== "DET" && tokens[k]!.pos !== "PRON") return true;
  return false;
}
