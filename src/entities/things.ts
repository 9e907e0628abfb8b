import type { NounPhrase, Token } from "../language/index.ts";
import type { Reference } from "./build.ts";
import type { Discourse, Entry } from "./discourse.ts";

/** How many sentences back "the match" can point at "a match". */
const REACH = 20;
const MOST_WORDS = 12;

/** Noun phrases that name no kind of entity, by their head: "the match" is the match spoken of before. */
export class Things {
  private readonly byHead = new Map<string, Entry>();

  /** Takes note of a noun phrase; the mentions it makes when it comes back to one before, that one's first among them. */
  enter(phrase: NounPhrase, discourse: Discourse): Reference[] {
    const { tokens } = discourse.analysis;
    const { first, last, head } = phrase;
    const { lower, lemma } = tokens[head]!;
    const before = this.before(phrase, tokens);
    if (before === undefined) {
      discourse.enterNoun(first, last, { type: null, plural: lemma !== lower, gender: null });
      this.byHead.set(lower, discourse.entries.at(-1)!);
      return [];
    }
    const opened = discourse.promote(before);
    const again: Reference = { first, last, form: "nominal", chain: before.reference.chain };
    discourse.enter(again);
    return opened ? [opened, again] : [again];
  }

  /** What "the" or "this" comes back to: the last with the head, whose words have all those before the noun. */
  private before({ first, last, head }: NounPhrase, tokens: readonly Token[]): Entry | undefined {
    if (!/^(?:the|this|that|these|those)$/.test(tokens[first]!.lower) || head !== last - 1) return undefined;
    const entry = this.byHead.get(tokens[head]!.lower);
    if (entry === undefined || tokens[first]!.sentence - entry.sentence > REACH) return undefined;
    const { reference } = entry;
    if (last - first > MOST_WORDS || reference.last - reference.first > MOST_WORDS) return undefined;
    const known = new Set(tokens.slice(reference.first, reference.last).map(({ lower }) => lower));
    for (let k = first + 1; k < head; k++) if (!known.has(tokens[k]!.lower)) return undefined;
    return entry;
  }
}
