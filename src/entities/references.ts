import type { Analysis } from "../language/index.ts";
import { antecedentOf, lookBack } from "./antecedents.ts";
import type { Reference } from "./build.ts";
import { type Chain, spellingOf } from "./chains.ts";
import { describe } from "./described.ts";
import { type Description, findDescriptions } from "./descriptions.ts";
import { Discourse } from "./discourse.ts";
import { pronounAt } from "./pronouns.ts";
import { speakers } from "./speakers.ts";

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
  const speakerOf = speakers(analysis, names, chains);
  const found: Reference[] = [...names];
  for (let i = 0; i < tokens.length; i++) {
    for (const name of namesAt.get(i) ?? []) discourse.enter(name);
    if (inName(i)) continue;
    const description = descriptions.get(i);
    if (description) {
      const apposed = apposedTo(description, discourse, namesAt);
      const reference = apposed ?? describe(description, discourse);
      if (reference === null) continue;
      discourse.enter(reference);
      found.push(reference);
      continue;
    }
    const pronoun = tokens[i]!.pos === "PRON" || tokens[i]!.pos === "DET" ? pronounAt(tokens, i) : undefined;
    if (pronoun === undefined) continue;
    const chain = pronoun.refers === "speaker" ? speakerOf(i) : antecedentOf(pronoun, i, lookBack(discourse, i));
    if (chain === null) continue;
    const reference: Reference = { first: i, last: i + 1, form: "pronoun", chain };
    discourse.enter(reference);
    found.push(reference);
  }
  return discourse.worthKeeping(found);
}

const MOST_BETWEEN = 7;

/** "Ukraine's foreign minister, Dmytro Kuleba,": the description is the person named after the comma, and a role of theirs. */
function apposedTo(
  { first, last, core, head, article }: Description,
  { analysis, chains }: Discourse,
  namesAt: ReadonlyMap<number, readonly Reference[]>,
): Reference | null {
  const { text, tokens } = analysis;
  if (head.type !== "person" || head.plural || article === "none") return null;
  const { sentence } = tokens[first]!;
  let comma = last;
  while (
    comma < last + MOST_BETWEEN &&
    tokens[comma]?.sentence === sentence &&
    /^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(tokens[comma]!.pos)
  )
    comma++;
  if (tokens[comma]?.text !== "," || tokens[comma]!.sentence !== sentence) return null;
  const name = namesAt.get(comma + 1)?.find(({ chain }) => chains[chain]!.type === "person");
  if (name === undefined || !/^[,.]$/.test(tokens[name.last]?.text ?? ".")) return null;
  let from = core;
  for (let k = core; k < last - 1; k++) if (/^['’]s?$/.test(tokens[k]!.text)) from = k + 1;
  chains[name.chain]!.roles.add(spellingOf(text, tokens, from, comma));
  return { first, last, form: "nominal", chain: name.chain };
}
