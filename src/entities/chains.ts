import type { Analysis, Token } from "../language/index.ts";
import { isLetter } from "../letters.ts";
import type { EntityType } from "../records.ts";
import { findDefinitions, initials, isAcronym } from "./acronyms.ts";
import { fold } from "./fold.ts";
import { countryOf, type Known, knownName } from "./gazetteer.ts";
import { speaksForCountry } from "./metonyms.ts";
import type { NameSpan } from "./name-model.ts";
import { People } from "./people.ts";
import { isKindWord, isOwnWord, withoutLegalForm } from "./shortened.ts";

/** Names of one referent, put together. */
export interface Chain {
  type: EntityType;
  /** Each spelling with the number of its places, in order of the first. */
  readonly spellings: Map<string, number>;
  /** What a table or a definition in the text calls it. */
  canonical: string | null;
  country: string | null;
  readonly roles: Set<string>;
  /** Nouns beside its names that say what it is, by which the text may go on to call it: "firm". */
  readonly nouns: Set<string>;
  gender: "male" | "female" | null;
  plural: boolean;
  /** Whether it is a mere description ("the soldiers") that says too little to stand alone. */
  readonly vague: boolean;
}

export interface NamedChains {
  readonly chains: Chain[];
  /** The chain of each name, by its position among the names. */
  readonly of: readonly number[];
}

/** Puts the names of a text into chains, in time linear in their number: each is looked up by key, never compared with all others. */
export function chainNames(analysis: Analysis, names: readonly NameSpan[]): NamedChains {
  const { text, tokens } = analysis;
  const spellings = names.map(({ first, last }) => spellingOf(text, tokens, first, last));
  const types = surnames(analysis, names, spellings, harmonise(names, spellings));
  const long = longForms(analysis, names, spellings, types);
  const chains: Chain[] = [];
  const byKey = new Map<string, number>();
  const people = new People();

  const open = (type: EntityType, canonical: string | null, country: string | null): number => {
    chains.push({ ...emptyChain(type, type === "group"), canonical, country });
    return chains.length - 1;
  };
  const keyed = (key: string, make: () => number): number => {
    const found = byKey.get(key);
    if (found !== undefined) return found;
    const made = make();
    byKey.set(key, made);
    return made;
  };

  names.forEach((_, n) => {
    if (types[n] === "person") people.learn(spellings[n]!, knownAs(spellings[n]!, "person")?.name ?? null);
  });
  people.settle();

  const of = names.map((name, n) => {
    const spelling = spellings[n]!;
    const type = types[n]!;
    if (type === "person") {
      const key = people.keyOf(spelling);
      const known = knownAs(key.canonical ?? spelling, "person");
      return keyed(`person:${key.key}`, () => open("person", known?.name ?? key.canonical, known?.country ?? null));
    }
    const known = speaksForCountry(analysis, name) ?? knownAs(spelling, type);
    if (known) return keyed(`${known.type}:${fold(known.name)}`, () => open(known.type, known.name, known.country));
    const full = long.get(fold(spelling)) ?? spelling;
    const fullKnown = knownAs(full, type);
    if (fullKnown)
      return keyed(`${fullKnown.type}:${fold(fullKnown.name)}`, () =>
        open(fullKnown.type, fullKnown.name, fullKnown.country),
      );
    const plain = type === "organization" ? withoutLegalForm(full) : full;
    return keyed(`${type}:${fold(plain)}`, () => open(type, full === spelling ? null : full, countryInside(full)));
  });
  of.forEach((chain, n) => {
    const { spellings: all } = chains[chain]!;
    all.set(spellings[n]!, (all.get(spellings[n]!) ?? 0) + 1);
  });
  return { chains, of };
}

function emptyChain(type: EntityType, plural: boolean): Chain {
  return {
    type,
    spellings: new Map(),
    canonical: null,
    country: null,
    roles: new Set(),
    nouns: new Set(),
    gender: null,
    plural,
    vague: false,
  };
}

/** A chain that no name opens. */
export function describedChain(name: string, type: EntityType, plural: boolean): Chain {
  return { ...emptyChain(type, plural), spellings: new Map([[name, 1]]) };
}

/** The name an entity goes by: the tables' or the definition's, else the spelling with the most words, the first of equals. */
export function canonicalName({ canonical, spellings }: Chain): string {
  if (canonical !== null) return canonical;
  let best = "";
  for (const spelling of spellings.keys()) {
    if (best === "" || spelling.split(" ").length > best.split(" ").length) best = spelling;
  }
  return best;
}

/** A name as spelled, line breaks and runs of space made one space. */
export function spellingOf(text: string, tokens: readonly Token[], first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, " ");
}

/** What the tables say of a name, where that fits the type it has here. Peoples and countries fit whatever the model thought. */
function knownAs(spelling: string, type: EntityType): Known | undefined {
  const known = knownName(spelling) ?? (isShouted(spelling, type) ? knownName(capitalised(spelling)) : undefined);
  if (known === undefined || known.type === type) return known;
  if (type === "person" || known.type === "person") return undefined;
  if (type === "group" && known.type === "place") return undefined;
  return known;
}

/** Short ones are acronyms, but for places ("MALI"). */
function isShouted(spelling: string, type: EntityType): boolean {
  return spelling.length > (type === "place" ? 3 : 5) && spelling === spelling.toUpperCase();
}

function capitalised(spelling: string): string {
  let out = "";
  let before = "";
  for (const letter of spelling.toLowerCase()) {
    const inside = before === "'" || before === "’" || isLetter(before);
    out += inside ? letter : letter.toUpperCase();
    before = letter;
  }
  return out;
}

/** One type for all places of a spelling: the one it has most often, the first of equals. A known name keeps the tables' type. */
function harmonise(names: readonly NameSpan[], spellings: readonly string[]): EntityType[] {
  const votes = new Map<string, Map<EntityType, number>>();
  names.forEach(({ type }, n) => {
    const key = fold(spellings[n]!);
    const found = votes.get(key) ?? new Map<EntityType, number>();
    found.set(type, (found.get(type) ?? 0) + 1);
    votes.set(key, found);
  });
  return names.map(({ type }, n) => {
    let best = type;
    let most = 0;
    for (const [candidate, count] of votes.get(fold(spellings[n]!)) ?? []) {
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  });
}

/** A word that ends the full name of a person in the text is that person, if nothing before it says it is a place ("in Austin"). */
function surnames(
  { tokens }: Analysis,
  names: readonly NameSpan[],
  spellings: readonly string[],
  types: readonly EntityType[],
): EntityType[] {
  const known = new Set<string>();
  names.forEach((_, n) => {
    const words = types[n] === "person" ? spellings[n]!.split(" ") : [];
    if (words.length > 1) known.add(words.at(-1)!);
  });
  return types.map((type, n) => {
    const { first, last } = names[n]!;
    if (type === "person" || last - first > 1 || !known.has(spellings[n]!)) return type;
    const said = knownName(spellings[n]!)?.kind;
    if (said !== undefined && said !== "name") return type;
    return tokens[first - 1]?.pos === "ADP" || tokens[first + 1]?.text === "," ? type : "person";
  });
}

/** Folded short name → long name, for organizations and the like: acronyms in brackets, by their initials, and first words of a name. */
function longForms(
  { text, tokens }: Analysis,
  names: readonly NameSpan[],
  spellings: readonly string[],
  types: readonly EntityType[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const byLast = new Map(names.map(({ first, last }) => [last, first]));
  for (const { first, last, acronym } of findDefinitions(tokens)) {
    const key = fold(tokens[acronym]!.text);
    // "the UK Ministry of Defence (MoD)": the name may begin before the words that gave the letters.
    const from = Math.min(first, byLast.get(last) ?? first);
    if (!found.has(key)) found.set(key, spellingOf(text, tokens, from, last));
  }
  const guesses = new Map<string, Set<string>>();
  const guess = (short: string, long: string) => {
    const all = guesses.get(short) ?? new Set<string>();
    if (all.size < 3) all.add(long);
    guesses.set(short, all);
  };
  names.forEach(({ first, last }, n) => {
    if (types[n] !== "organization" || last - first < 2) return;
    const words = withoutLegalForm(spellings[n]!).split(/[\s-]+/);
    const letters = initials(words);
    if (letters.length > 2) guess(fold(letters), spellings[n]!);
    const rest = words.slice(1);
    const kinds = rest.length > 0 && rest.every((word) => isKindWord(word.toLowerCase()));
    if (kinds || isOwnWord(words[0]!)) guess(fold(words[0]!), spellings[n]!);
  });
  const shorts = new Map<string, string>();
  names.forEach((_, n) => {
    if (types[n] === "organization" && !/\s/.test(spellings[n]!)) shorts.set(fold(spellings[n]!), spellings[n]!);
  });
  for (const [short, longs] of guesses) {
    const spelling = shorts.get(short);
    if (spelling === undefined || found.has(short)) continue;
    const folded = new Set([...longs].map((one) => fold(withoutLegalForm(one))));
    const [long] = longs;
    const acronym = isAcronym(spelling) || spelling.length > 3;
    if (folded.size === 1 && long !== undefined && acronym && !knownName(spelling)) found.set(short, long);
  }
  return found;
}

/** The country a name begins with: "Russian Defence Ministry". */
function countryInside(name: string): string | null {
  const words = name.split(" ");
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const known = knownName(
      words
        .slice(0, length)
        .join(" ")
        .replace(/['’]s?$/, ""),
    );
    if (known?.country && known.kind !== "name") return countryOf(known.country) ? known.country : null;
  }
  return null;
}
