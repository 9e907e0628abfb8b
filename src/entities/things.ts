import type { Analysis, NounPhrase } from "../language/index.ts";
import type { Entry } from "./discourse.ts";

/** How many sentences back "the match" can point at "a match". */
const REACH = 20;

/** Noun phrases that name no kind of entity, by their head: "the match" is the match spoken of before. */
export class Things {
  private readonly analysis: Analysis;
  private readonly byHead = new Map<string, Entry>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  enter({ head }: NounPhrase, entry: Entry): void {
    this.byHead.set(this.analysis.tokens[head]!.lower, entry);
  }

  /** What a definite noun phrase comes back to: the last with its head, whose words before the noun it does not contradict. */
  before({ first, last, head }: NounPhrase): Entry | undefined {
    const { tokens } = this.analysis;
    if (!/^(?:the|this|that|these|those)$/.test(tokens[first]!.lower) || head !== last - 1) return undefined;
    const entry = this.byHead.get(tokens[head]!.lower);
    if (entry === undefined || tokens[first]!.sentence - entry.sentence > REACH) return undefined;
    const known = new Set(tokens.slice(entry.reference.first, entry.reference.last).map(({ lower }) => lower));
    for (let k = first + 1; k < head; k++) if (!known.has(tokens[k]!.lower)) return undefined;
    return entry;
  }
}
