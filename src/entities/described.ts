import { readLexicon } from "../data.ts";
import type { Token } from "../language/index.ts";
import { isUpper } from "../letters.ts";
import type { EntityType } from "../records.ts";
import type { Reference } from "./build.ts";
import { type Chain, canonicalName, describedChain, spellingOf } from "./chains.ts";
import type { Description } from "./descriptions.ts";
import type { Discourse, Entry } from "./discourse.ts";
import { fold } from "./fold.ts";
import { knownName } from "./gazetteer.ts";
import { wordGender } from "./roles.ts";

/** Types of which a text seldom names two: "the treaty" is the one named last. */
const POINTED_AT: ReadonlySet<EntityType> = new Set(["treaty"]);

let anaphors: ReadonlyMap<string, string> | undefined;
/** How far back "the country" or "the company" can point. */
const REACH = 40;

/** The mention a description makes: of a chain before it where it points back, else of one of its own. */
export function describe(description: Description, discourse: Discourse): Reference | null {
  const { first, last, core, article, head } = description;
  const { text, tokens } = discourse.analysis;
  const owner = article === "own" && isPossessive(tokens[first]!.lower) ? discourse.chainEndingAt(first) : undefined;
  const words = `${owner ?? ""} ${comparable(description, discourse)}`;
  const noun = tokens[last - 1]!.lower;
  const bare = core === last - 1;
  const make = (chain: number): Reference => ({ first, last, form: "nominal", chain });

  const model = modelOf(description, discourse);
  if (model !== undefined) return make(model);
  if (article === "the" && !hasComplement(description, discourse)) {
    const back = pointsBack(description, discourse, noun, bare);
    if (back !== null) return make(back);
  }
  const same = article === "a" && !head.plural ? undefined : discourse.chainDescribed(words);
  if (same !== undefined && (article !== "none" || !bare)) return make(same);
  if (bare && article !== "the" && owner === undefined) return null;
  const name =
    owner === undefined
      ? spellingOf(text, tokens, article === "own" ? first : core, last).replace(/^(?:the|a|an) /i, "")
      : `${canonicalName(discourse.chains[owner]!)}’s ${spellingOf(text, tokens, core, last)}`;
  const chain: Chain = {
    ...describedChain(name, head.type, head.plural || head.type === "group"),
    country: countryOf(description, discourse),
    gender: head.type === "person" ? wordGender(noun) : null,
    vague: !holdsName(description, discourse),
  };
  return make(discourse.open(words, chain));
}

const MOST_KINDS = 3;

/** "F-16 fighter jets", "a HIMARS launcher": the weapon or vehicle named before the noun. */
function modelOf({ last, head }: Description, discourse: Discourse): number | undefined {
  if (head.type !== "weapon" && head.type !== "vehicle") return undefined;
  for (let k = last - 2; k > last - 2 - MOST_KINDS && k >= 0; k--) {
    const chain = discourse.nameEndingAt(k);
    const type = chain === undefined ? undefined : discourse.chains[chain]!.type;
    if (type === "weapon" || type === "vehicle") return chain;
    if (discourse.analysis.tokens[k]!.pos !== "NOUN") return undefined;
  }
  return undefined;
}

/**
 * "According to intelligence" is the one intelligence service the text names somewhere, before or after: a body's bare noun that
 * speaks. Asked when all of the text is known.
 */
export function institutionMeant({ noun, reference }: Entry, discourse: Discourse): Reference | null {
  const { first, last } = reference;
  if (noun?.type !== "organization" || noun.plural || last - first > 1) return null;
  const { tokens } = discourse.analysis;
  const { lower, sentence } = tokens[first]!;
  const told = tokens[first - 1]?.lower === "to" && tokens[first - 2]?.lower === "according";
  const next = tokens[last];
  const tells =
    next?.sentence === sentence &&
    next.pos === "VERB" &&
    /^(?:say|report|believe|estimate|warn|claim)$/.test(next.lemma);
  if (!told && !tells) return null;
  const bodies = discourse.calledBy(lower).filter((chain) => discourse.chains[chain]!.type === "organization");
  const [only] = bodies;
  return new Set(bodies).size === 1 && only !== undefined ? { first, last, form: "nominal", chain: only } : null;
}

/** The words that say which one, a country's names and adjectives as one: "DPRK troops", "North Korea's troops", "North Korean troops". */
function comparable({ core, last }: Description, { analysis: { text, tokens } }: Discourse): string {
  const span = core < last - 1 ? countryAt(core, last, text, tokens) : null;
  if (span === null) return fold(spellingOf(text, tokens, core, last));
  let from = span.last;
  if (/^['’]s?$/.test(tokens[from]!.text) && from < last - 1) from++;
  return `${span.country} ${fold(spellingOf(text, tokens, from, last))}`;
}

function isPossessive(lower: string): boolean {
  return /^(?:his|her|its|their)$/.test(lower);
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
    const found = countryAt(k, last, text, tokens);
    if (found) return found.country;
  }
  return null;
}

/** The country that a name or adjective at a token before a noun names, and where it ends. */
function countryAt(
  first: number,
  noun: number,
  text: string,
  tokens: readonly Token[],
): { country: string; last: number } | null {
  for (let last = Math.min(first + 2, noun - 1); last > first; last--) {
    const known = knownName(text.slice(tokens[first]!.start, tokens[last - 1]!.end));
    if (known?.country && known.kind !== "name") return { country: known.country, last };
  }
  return null;
}

/** Whether a name or a people is among the words before the noun: "ISW analysts", "North Korean troops". */
function holdsName({ first, last }: Description, { analysis: { tokens } }: Discourse): boolean {
  for (let k = first; k < last - 1; k++)
    if (isUpper(tokens[k]!.text) && tokens[k]!.pos !== "DET" && tokens[k]!.pos !== "PRON") return true;
  return false;
}
