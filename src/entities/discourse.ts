import { readLexicon } from "../data.ts";
import type { Analysis } from "../language/index.ts";
import type { EntityType } from "../records.ts";
import type { Reference } from "./build.ts";
import { type Chain, canonicalName, describedChain, spellingOf } from "./chains.ts";
import { fold } from "./fold.ts";
import { knownName } from "./gazetteer.ts";

/** A mention as it stands in the run of the text. */
export interface Entry {
  reference: Reference;
  /** For a noun phrase that is no mention: what it may be if a pronoun means it. Its chain is NO_CHAIN until it is promoted. */
  noun: Noun | null;
  readonly sentence: number;
  /** Whether a finite verb follows: it is what its clause is about. */
  readonly subject: boolean;
}

/** What a noun phrase tells of what it speaks of. */
export interface Noun {
  /** Null for nouns that name no kind of entity: "the rules". */
  readonly type: EntityType | null;
  readonly plural: boolean;
  readonly gender: Chain["gender"];
}

const NO_CHAIN = -1;

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
  /** The chain of a pronoun or name by its last token. */
  private readonly quoted: Int32Array;
  private readonly endingAt = new Map<number, Reference>();

  constructor(analysis: Analysis, chains: Chain[]) {
    this.analysis = analysis;
    this.chains = chains;
    this.quoted = new Int32Array(analysis.tokens.length).fill(-1);
    analysis.quotations.forEach(({ first, last }, q) => {
      this.quoted.fill(q, first, last);
    });
    for (const chain of chains) if (chain.type === "person") chain.gender ??= genderOf(chain);
  }

  /** The number of the quotation a token stands in; -1 outside. */
  quotationAt(token: number): number {
    return this.quoted[token]!;
  }

  enter(reference: Reference): void {
    const { tokens } = this.analysis;
    const { first, last, chain, form } = reference;
    const subject = this.isSubject(first, last);
    const times = (this.times.get(chain) ?? 0) + 1;
    this.times.set(chain, times);
    if (form !== "nominal") this.endingAt.set(last - 1, reference);
    if (form === "name") this.named.set(this.chains[chain]!.type, chain);
    this.entries.push({ reference, sentence: tokens[first]!.sentence, subject, noun: null });
    if (form !== "pronoun") for (const word of this.wordsOf(reference, times === 1)) push(this.byWord, word, chain);
  }

  /** Takes note of a noun phrase that names no entity but that a pronoun can mean. */
  enterNoun(first: number, last: number, noun: Noun): void {
    const { sentence } = this.analysis.tokens[first]!;
    const reference: Reference = { first, last, form: "nominal", chain: NO_CHAIN };
    this.entries.push({ reference, sentence, subject: this.isSubject(first, last), noun });
  }

  /** Makes a mention of a noun phrase that the text comes back to, and a chain of it; null where it is a mention already. */
  promote(entry: Entry): Reference | null {
    const { noun } = entry;
    if (noun === null) return null;
    const { text, tokens } = this.analysis;
    const { first, last } = entry.reference;
    const name = spellingOf(text, tokens, first, last).replace(/^(?:the|this|that|these|those|an?) /i, "");
    const type = noun.type ?? (noun.plural ? "group" : "other");
    this.chains.push({ ...describedChain(name, type, noun.plural), gender: noun.gender });
    entry.reference = { first, last, form: "nominal", chain: this.chains.length - 1 };
    entry.noun = null;
    this.times.set(entry.reference.chain, 1);
    return entry.reference;
  }

  /** Whether a finite verb follows, or a sentence begins with it ("Delegates from nine countries attended"). */
  private isSubject(first: number, last: number): boolean {
    const { tokens, sentences } = this.analysis;
    if (sentences[tokens[first]!.sentence]!.first === first && tokens[last]?.pos === "ADP") return true;
    let k = afterInsertion(tokens, last);
    while (k < last + 3 && tokens[k]?.pos === "ADV") k++;
    const verb = tokens[k];
    return (
      verb?.sentence === tokens[first]!.sentence &&
      (verb.pos === "VERB" || verb.pos === "AUX") &&
      tokens[first - 1]?.pos !== "ADP"
    );
  }

  /** How often a chain has been mentioned. */
  timesOf(chain: number): number {
    return this.times.get(chain) ?? 0;
  }

  /** The chain of the pronoun or name that ends at a token. */
  chainEndingAt(token: number): number | undefined {
    return this.endingAt.get(token)?.chain;
  }

  /** The chain of the name that ends at a token. */
  nameEndingAt(token: number): number | undefined {
    const found = this.endingAt.get(token);
    return found?.form === "name" ? found.chain : undefined;
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
    const answer = knownName(canonicalName(this.chains[chain]!))?.kind === "country";
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
      words.push(...this.chains[chain]!.nouns);
    }
    return words;
  }
}

const MOST_INSERTED = 25;

/** Where a clause goes on after what stands between commas: "Rai, who cut short a visit, promised"; else `from`. */
function afterInsertion(tokens: Analysis["tokens"], from: number): number {
  const { sentence, text } = tokens[from] ?? {};
  if (text !== ",") return from;
  for (let k = from + 1; k < from + MOST_INSERTED && tokens[k]?.sentence === sentence; k++)
    if (tokens[k]!.text === ",") return k + 1;
  return from;
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
  const [first = "", ...rest] = canonicalName(chain).split(/[\s-]/);
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
