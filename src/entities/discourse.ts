import { readLexicon } from "../data.ts";
import type { Analysis } from "../language/index.ts";
import type { EntityType } from "../records.ts";
import { canonicalOf, type Reference } from "./build.ts";
import type { Chain } from "./chains.ts";
import { fold } from "./fold.ts";
import { knownName } from "./gazetteer.ts";

/** A mention as it stands in the run of the text. */
export interface Entry {
  readonly reference: Reference;
  readonly sentence: number;
  /** Whether a finite verb follows: it is what its clause is about. */
  readonly subject: boolean;
}

let firstNames: ReadonlyMap<string, "male" | "female"> | undefined;

/** What has been spoken of so far. Mentions enter in order of the text. */
export class Discourse {
  readonly analysis: Analysis;
  readonly chains: Chain[];
  readonly entries: Entry[] = [];
  /** Last mention of a chain that a word can mean: the head of its names, its roles' heads, its descriptions' heads. */
  private readonly byWord = new Map<string, number[]>();
  private readonly described = new Map<string, number>();
  private readonly times = new Map<number, number>();
  private readonly named = new Map<EntityType, number>();
  private readonly countries = new Map<number, boolean>();

  constructor(analysis: Analysis, chains: Chain[]) {
    this.analysis = analysis;
    this.chains = chains;
    for (const chain of chains) if (chain.type === "person") chain.gender ??= genderOf(chain);
  }

  enter(reference: Reference): void {
    const { tokens } = this.analysis;
    const { first, last, chain, form } = reference;
    let k = last;
    while (k < last + 3 && tokens[k]?.pos === "ADV") k++;
    const verb = tokens[k];
    const subject =
      verb?.sentence === tokens[first]!.sentence &&
      (verb.pos === "VERB" || verb.pos === "AUX") &&
      tokens[first - 1]?.pos !== "ADP";
    const times = (this.times.get(chain) ?? 0) + 1;
    this.times.set(chain, times);
    if (form === "name") this.named.set(this.chains[chain]!.type, chain);
    this.entries.push({ reference, sentence: tokens[first]!.sentence, subject });
    if (form !== "pronoun") for (const word of this.wordsOf(reference, times === 1)) push(this.byWord, word, chain);
  }

  /** How often a chain has been mentioned. */
  timesOf(chain: number): number {
    return this.times.get(chain) ?? 0;
  }

  /** Chains that a word has named or described, the last one last. */
  calledBy(word: string): readonly number[] {
    return this.byWord.get(word) ?? [];
  }

  /** The chain that the same words described before, if any. */
  chainDescribed(words: string): number | undefined {
    return this.described.get(words);
  }

  /** The chain of a type that was named last, or null. */
  lastNamed(type: EntityType): number | null {
    return this.named.get(type) ?? null;
  }

  /** Opens a chain for a description. */
  open(words: string, chain: Chain): number {
    this.chains.push(chain);
    this.described.set(words, this.chains.length - 1);
    return this.chains.length - 1;
  }

  /** Whether a chain is a country. */
  isCountry(chain: number): boolean {
    const found = this.countries.get(chain);
    if (found !== undefined) return found;
    const answer = knownName(canonicalOf(this.chains[chain]!))?.kind === "country";
    this.countries.set(chain, answer);
    return answer;
  }

  /** Leaves out descriptions that say too little to stand alone: mentioned once and without a name inside. */
  worthKeeping(references: readonly Reference[]): Reference[] {
    return references.filter(({ chain }) => this.timesOf(chain) > 1 || !this.isVague(chain));
  }

  private isVague(chain: number): boolean {
    return this.chains[chain]!.vague;
  }

  /** Last words of names and roles, by which a later description can mean the chain. */
  private wordsOf({ first, last, chain, form }: Reference, isFirst: boolean): string[] {
    const { tokens } = this.analysis;
    const words = [tokens[last - 1]!.lower];
    if (form === "name" && last - first > 1) {
      const of = tokens.slice(first, last).findIndex((token) => token.lower === "of" || token.lower === "for");
      if (of > 0) words.push(tokens[first + of - 1]!.lower);
    }
    if (isFirst || form === "name") {
      for (const role of this.chains[chain]!.roles) words.push(roleHead(role));
    }
    return words;
  }
}

/** The noun of a role: "Deputy Foreign Minister" → minister, "head of the agency" → head. */
function roleHead(role: string): string {
  const words = fold(role).split(" ");
  const of = words.findIndex((word) => word === "of" || word === "for" || word === "at");
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? "";
}

function genderOf(chain: Chain): Chain["gender"] {
  firstNames ??= new Map(
    readLexicon("entity-first-names").map(([name = "", gender]) => [name, gender as "male" | "female"]),
  );
  const [first = "", ...rest] = canonicalOf(chain).split(/[\s-]/);
  return rest.length > 0 ? (firstNames.get(first) ?? null) : null;
}

const MOST_CALLED = 20;

function push(index: Map<string, number[]>, word: string, chain: number): void {
  const found = index.get(word);
  if (found === undefined) index.set(word, [chain]);
  else if (found.at(-1) !== chain) {
    if (found.length >= MOST_CALLED) found.shift();
    found.push(chain);
  }
}
