import type { Analysis, Token } from "../language/index.ts";
import type { EntityType } from "../records.ts";
import type { Range } from "../text.ts";
import { slug } from "./fold.ts";
import { knownName } from "./gazetteer.ts";
import { nounHead } from "./heads.ts";
import { headOf, tokensWithin } from "./phrase-head.ts";
import type { Entity } from "./types.ts";

/**
 * An entity for a span whose head is no mention ("a senior US official", "two captured soldiers"): its type from the head noun,
 * its name the span without a leading article. What stands in apposition behind a comma is its role ("Norlink, Estonia's
 * second-largest operator" is Norlink); a list keeps its commas ("police, soldiers and medics").
 */
export function nominalEntity(analysis: Analysis, range: Range): Entity {
  const { text, tokens } = analysis;
  const [from, end] = tokensWithin(tokens, range);
  const to = endOfName(tokens, from, end);
  const head = tokens[headOf(tokens, from, to, [])];
  let first = from;
  while (first < to - 1 && /^(?:the|a|an)$/.test(tokens[first]!.lower)) first++;
  let last = to;
  while (last > first + 1 && (tokens[last - 1]!.pos === "PUNCT" || /^['’]s?$/.test(tokens[last - 1]!.text))) last--;
  const name =
    first < last
      ? text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, " ")
      : text.slice(range.start, range.end);
  const type = head ? typeOf(head) : "other";
  return {
    id: `${type}:${slug(name)}`,
    name,
    type,
    aliases: [],
    roles: roleOf(analysis, to, end),
    country: countryAmong(tokens, first, last),
  };
}

/** Where an apposition or relative clause begins behind a comma; the end where there is none. */
function endOfName(tokens: readonly Token[], from: number, end: number): number {
  for (let k = from + 1; k < end - 1; k++) {
    if (tokens[k]!.text !== ",") continue;
    const next = tokens[k + 1]!;
    const apposed = next.pos === "DET" || next.pos === "PRON" || next.lower === "who" || next.lower === "which";
    if (apposed || !isListed(tokens, k + 1, end)) return k;
  }
  return end;
}

/** Whether an "and" or "or" joins what comes to what came: a list. */
function isListed(tokens: readonly Token[], from: number, end: number): boolean {
  for (let k = from; k < end; k++) if (tokens[k]!.pos === "CCONJ") return true;
  return false;
}

/** The apposition between `comma` and `end` as a role, without article or possessor: "second-largest mobile operator"; else none. */
function roleOf({ text, tokens }: Analysis, comma: number, end: number): string[] {
  let first = comma + 1;
  let last = first;
  while (last < end && !/^[,;:]$/.test(tokens[last]!.text) && !/^(?:who|which|that)$/.test(tokens[last]!.lower)) last++;
  for (let k = first; k < last; k++) if (/^['’]s?$/.test(tokens[k]!.text)) first = k + 1;
  while (first < last && /^(?:the|a|an|its|their|his|her)$/.test(tokens[first]!.lower)) first++;
  const noun = first < last && tokens[last - 1]!.pos === "NOUN";
  return noun ? [text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, " ")] : [];
}

function typeOf(head: Token): EntityType {
  const known = nounHead(head.lower) ?? nounHead(head.lemma.toLowerCase());
  if (known) return known.type;
  if (head.pos === "PRON") return head.lower === "they" || head.lower === "we" ? "group" : "person";
  return head.pos === "NOUN" && head.lemma !== head.lower ? "group" : "other";
}

/** The country of the first name of a country or people among some tokens. */
function countryAmong(tokens: readonly Token[], first: number, last: number): string | null {
  for (let k = first; k < last; k++) {
    const pair = k + 1 < last ? knownName(`${tokens[k]!.text} ${tokens[k + 1]!.text}`) : undefined;
    const known = pair?.country ? pair : knownName(tokens[k]!.text);
    if (known?.country && known.kind !== "name") return known.country;
  }
  return null;
}
