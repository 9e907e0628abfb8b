import type { NounPhrase, Token } from "../language/index.ts";
import type { Reference } from "./build.ts";
import { spellingOf } from "./chains.ts";
import type { Description } from "./descriptions.ts";
import type { Discourse } from "./discourse.ts";
import { titleKind } from "./roles.ts";

const MOST_BETWEEN = 7;
const MOST_AFTER = 14;

/** The mention a description makes when it stands in apposition to a name, before or after it, else null. */
export function apposedTo(
  description: Description,
  discourse: Discourse,
  namesAt: ReadonlyMap<number, readonly Reference[]>,
): Reference | null {
  return (
    calledName(description, discourse, namesAt) ??
    beforeName(description, discourse, namesAt) ??
    afterName(description, discourse)
  );
}

/** "A group calling itself Frost Jackal", "a company called Nordvik": what it is called. */
function calledName(
  { first, last, head }: Description,
  { analysis: { tokens }, chains }: Discourse,
  namesAt: ReadonlyMap<number, readonly Reference[]>,
): Reference | null {
  const said = tokens[last]?.lower ?? "";
  if (head.plural || !/^(?:calling|called|named|dubbed|known)$/.test(said)) return null;
  const at = said === "calling" || said === "known" ? last + 2 : last + 1;
  const name = namesAt.get(at)?.find(({ chain }) => chains[chain]!.type === head.type);
  if (name === undefined || tokens[at]!.sentence !== tokens[first]!.sentence) return null;
  return { first, last, form: "nominal", chain: name.chain };
}

/**
 * "Ukraine's foreign minister, Dmytro Kuleba,": the description is the person named after the comma, and a role of theirs.
 * "The company, Nordvik Shipping,": the same of bodies, right after the noun.
 */
function beforeName(
  { first, last, core, head, article }: Description,
  { analysis, chains }: Discourse,
  namesAt: ReadonlyMap<number, readonly Reference[]>,
): Reference | null {
  const { text, tokens } = analysis;
  const body = head.type === "organization" && article === "the";
  if ((head.type !== "person" && !body) || head.plural || article === "none") return null;
  const { sentence } = tokens[first]!;
  let comma = last;
  while (
    !body &&
    comma < last + MOST_BETWEEN &&
    tokens[comma]?.sentence === sentence &&
    /^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(tokens[comma]!.pos)
  )
    comma++;
  if (tokens[comma]?.text !== "," || tokens[comma]!.sentence !== sentence) return null;
  const at = body ? comma + 1 : afterTitle(comma + 1, tokens, namesAt);
  const name = namesAt.get(at)?.find(({ chain }) => chains[chain]!.type === head.type);
  if (name === undefined || !/^[,.]$/.test(tokens[name.last]?.text ?? ".")) return null;
  if (body) return { first, last, form: "nominal", chain: name.chain };
  let from = core;
  for (let k = core; k < last - 1; k++) if (/^['’]s?$/.test(tokens[k]!.text)) from = k + 1;
  chains[name.chain]!.roles.add(spellingOf(text, tokens, from, comma));
  return { first, last, form: "nominal", chain: name.chain };
}

/** "The operator, Langtang Power, said": the name that closes what "the" and a noun of no kind begin, where it can act. */
export function nameBeside(
  { first, last, head }: NounPhrase,
  { analysis: { tokens }, chains }: Discourse,
  namesAt: ReadonlyMap<number, readonly Reference[]>,
): Reference | null {
  if (tokens[first]!.lower !== "the" || head !== last - 1 || tokens[last]?.text !== ",") return null;
  if (tokens[first - 1]?.pos === "ADP" || tokens[head]!.lemma !== tokens[head]!.lower) return null;
  const name = namesAt.get(last + 1)?.find(({ chain }) => /^(?:person|organization)$/.test(chains[chain]!.type));
  if (name === undefined || !/^[,.]$/.test(tokens[name.last]?.text ?? ".")) return null;
  return { first, last, form: "nominal", chain: name.chain };
}

const MOST_TITLE = 6;

/** Where a person is named after an article and a title: "the Dutch lawmaker | Pim Hoekstra". */
function afterTitle(
  from: number,
  tokens: Discourse["analysis"]["tokens"],
  namesAt: ReadonlyMap<number, readonly Reference[]>,
): number {
  if (tokens[from]?.pos !== "DET") return from;
  let k = from + 1;
  while (k < from + MOST_TITLE && titleKind(tokens[k]?.lower ?? "") === undefined) k++;
  return namesAt.has(k + 1) ? k + 1 : from;
}

/** "Leila Mansour, a spokeswoman for the refinery,", "Nikolai Petrenko, 54, a farmer,", "Delo, a newspaper,": what was just named. */
function afterName({ first, last, head }: Description, discourse: Discourse): Reference | null {
  const { tokens } = discourse.analysis;
  if ((head.type !== "person" && head.type !== "organization") || head.plural) return null;
  const { sentence } = tokens[first]!;
  let comma = first - 1;
  if (tokens[comma]?.text !== ",") return null;
  if (tokens[comma - 1]?.pos === "NUM" && tokens[comma - 2]?.text === ",") comma -= 2;
  const chain = tokens[comma]!.sentence === sentence ? discourse.nameEndingAt(comma - 1) : undefined;
  if (chain === undefined || discourse.chains[chain]!.type !== head.type) return null;
  return isClosed(tokens, last, sentence) ? { first, last, form: "nominal", chain } : null;
}

/** Whether a comma, bracket or the sentence's end closes an apposition before any verb; a relative clause may follow the noun. */
function isClosed(tokens: readonly Token[], from: number, sentence: number): boolean {
  for (let k = from; k < from + MOST_AFTER; k++) {
    const token = tokens[k];
    if (token?.sentence !== sentence || /^[,.;:)–—-]$/.test(token.text)) return true;
    if (token.pos === "PRON" || token.pos === "SCONJ") return /^(?:who|whose|which|that)$/.test(token.lower);
    if (token.pos === "VERB" || token.pos === "AUX" || token.pos === "CCONJ") return false;
  }
  return false;
}
