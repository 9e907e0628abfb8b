import type { Analysis } from "../language/index.ts";
import type { Reference } from "./build.ts";
import { type Chain, canonicalName, describedChain } from "./chains.ts";
import { pronounAt } from "./pronouns.ts";
import { speakers } from "./speakers.ts";

/** A text speaks to nobody in particular with a single "you". */
const LEAST = 2;

/**
 * Mentions by "I", "we" and "you", given all others. In a quotation "I" is who is quoted, and "we" the body that is quoted or a
 * group of its own, the side of the person who is quoted; "you" stays open there. Outside quotations a text that speaks of itself
 * has a writer ("I"), a side ("we") and a reader ("you"), each an entity of the text when it comes more than once.
 */
export function participants(analysis: Analysis, chains: Chain[], references: readonly Reference[]): Reference[] {
  const { tokens } = analysis;
  const speakerAt = speakers(analysis, references, chains);
  const opened = new Map<string, number>();
  const open = (key: string, name: string, type: Chain["type"], plural: boolean): number => {
    const found = opened.get(key);
    if (found !== undefined) return found;
    chains.push(describedChain(name, type, plural));
    opened.set(key, chains.length - 1);
    return chains.length - 1;
  };
  const writer = selfNamed(analysis, references, chains);
  const found: Reference[] = [];
  const times = new Map<number, number>();
  for (let i = 0; i < tokens.length; i++) {
    const pronoun = tokens[i]!.pos === "PRON" || tokens[i]!.pos === "DET" ? pronounAt(tokens, i) : undefined;
    const who = pronoun?.refers;
    if (who !== "speaker" && who !== "side" && who !== "reader") continue;
    const { chain, quoted } = speakerAt(i);
    let meant: number | null = null;
    if (!quoted) {
      if (who === "speaker") meant = writer ?? open("I", "I", "person", false);
      else meant = who === "side" ? open("we", "we", "group", true) : open("you", "you", "group", true);
    } else if (chain !== null && who !== "reader") {
      const { type } = chains[chain]!;
      if (who === "speaker") meant = type === "person" ? chain : null;
      else
        meant = type === "person" ? open(`we ${chain}`, `we (${canonicalName(chains[chain]!)})`, "group", true) : chain;
    }
    if (meant === null) continue;
    times.set(meant, (times.get(meant) ?? 0) + 1);
    found.push({ first: i, last: i + 1, form: "pronoun", chain: meant });
  }
  const bare = new Set(["I", "we", "you"].map((key) => opened.get(key)));
  return found.filter(({ chain }) => !bare.has(chain) || times.get(chain)! >= LEAST);
}

/** The one person who says "I am …" of himself outside quotations: the writer. */
function selfNamed({ tokens }: Analysis, references: readonly Reference[], chains: readonly Chain[]): number | null {
  const named = new Set<number>();
  for (const { first, form, chain } of references) {
    if (form !== "name" || chains[chain]!.type !== "person") continue;
    const [subject, verb] = [tokens[first - 2], tokens[first - 1]];
    if (subject?.sentence !== tokens[first]!.sentence || verb?.lemma !== "be") continue;
    if (subject.text === "I" || (subject.lower === "name" && tokens[first - 3]?.lower === "my")) named.add(chain);
  }
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}
