import type { Analysis, Token } from "../language/index.ts";
import type { EntityType } from "../records.ts";
import type { Range } from "../text.ts";
import { slug } from "./fold.ts";
import { knownName } from "./gazetteer.ts";
import { nounHead } from "./heads.ts";
import type { Entities, Entity, Mention } from "./types.ts";

/**
 * The entity that a span such as a claim's source speaks of: position in `entities.entities` of the mention at the span's head
 * ("Russian dictator Vladimir Putin" → Vladimir Putin; "ISW analysts" → those analysts, not ISW), or null when the head is no mention.
 */
export function resolve(entities: Entities, analysis: Analysis, range: Range): number | null {
  const { tokens } = analysis;
  const [from, to] = tokensWithin(tokens, range);
  const mentions = mentionsWithin(entities.mentions, from, to);
  const head = headOf(tokens, from, to, mentions);
  // "One of them" is none of those named.
  if (head < 0 || (head > from && tokens[head]!.pos === "PRON" && tokens[head - 1]!.lower === "of")) return null;
  const over = mentions.filter((mention) => mention.first <= head && head < mention.last);
  // A name before a pronoun or a description; of names, the one that ends at the head ("BRICS summit", not "BRICS").
  const best =
    over.find((m) => m.form === "name" && m.last - 1 === head) ?? over.find((m) => m.form === "name") ?? over[0];
  if (best?.form === "name") return best.entity;
  return apposed(entities, tokens, mentions, head)?.entity ?? best?.entity ?? null;
}

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

/** Tokens that a range touches: first, and last (exclusive). */
function tokensWithin(tokens: readonly Token[], { start, end }: Range): [number, number] {
  const first = firstWhere(tokens.length, (i) => tokens[i]!.end > start);
  return [
    first,
    Math.max(
      first,
      firstWhere(tokens.length, (i) => tokens[i]!.start >= end),
    ),
  ];
}

/** Mentions that lie within tokens `from` to `to`, and names that hold them. */
function mentionsWithin(mentions: readonly Mention[], from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let m = firstWhere(mentions.length, (i) => mentions[i]!.first >= from); m < mentions.length; m++) {
    const mention = mentions[m]!;
    if (mention.first >= to) break;
    found.push(mention);
  }
  for (let m = firstWhere(mentions.length, (i) => mentions[i]!.first >= from) - 1; m >= 0; m--) {
    const mention = mentions[m]!;
    if (mention.last > from) found.push(mention);
    if (mention.first < from - 40) break;
  }
  return found;
}

/** The first of `0 … length` for which a test that is false, then true, holds. */
function firstWhere(length: number, test: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The head of the first noun phrase among tokens `from` to `to`: its last noun, number or pronoun; -1 when there is none. */
function headOf(tokens: readonly Token[], from: number, to: number, mentions: readonly Mention[]): number {
  const names = new Map(mentions.filter((m) => m.form === "name").map((m) => [m.first, m.last]));
  let head = -1;
  for (let k = from; k < to; k++) {
    const nameEnd = names.get(k);
    if (nameEnd !== undefined && !(isFlushHyphen(tokens, nameEnd) && tokens[nameEnd + 1]!.pos === "VERB")) {
      head = Math.min(nameEnd, to) - 1;
      k = head;
      continue;
    }
    if (isFlushHyphen(tokens, k + 1) && k + 3 < to && /^(?:VERB|ADJ)$/.test(tokens[k + 2]!.pos)) {
      k += 2;
      continue;
    }
    const { pos, text, lower } = tokens[k]!;
    if (pos === "NOUN" || pos === "PROPN" || isNounLikely(tokens, k)) head = k;
    else if (head >= 0 && endsPhrase(pos, text, lower)) break;
    else if (pos === "PRON" && head < 0) head = k;
    else if (pos === "PRON" && /^(?:who|which|that|whom)$/.test(lower)) break;
    else if (head < 0 && (pos === "NUM" || lower === "some" || lower === "others" || lower === "many") && k === to - 1)
      head = k;
  }
  return head >= 0 ? head : to > from ? to - 1 : -1;
}

/** Whether a token is the hyphen of a compound: "Russian-installed". */
function isFlushHyphen(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.text === "-" && tokens[k - 1]?.end === tokens[k]!.start && tokens[k + 1]?.start === tokens[k]!.end;
}

/** Whether but a title stands between the comma behind a head and a name: "their head, the Dutch lawmaker Pim Hoekstra". */
function isAfterComma(tokens: readonly Token[], head: number, name: number): boolean {
  let k = name - 1;
  while (k > head && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[k]!.pos)) k--;
  return k > head && tokens[k]!.text === ",";
}

/** Words the tagger takes for adjectives though they end a phrase and can name somebody: "a senior official". */
function isNounLikely(tokens: readonly Token[], k: number): boolean {
  const { pos, lower } = tokens[k]!;
  if (pos !== "ADJ" || nounHead(lower) === undefined) return false;
  const next = tokens[k + 1];
  return next === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos);
}

function endsPhrase(pos: Token["pos"], text: string, lower: string): boolean {
  if (pos === "PUNCT") return !/^["“”'‘’-]$/.test(text);
  if (pos === "PART") return lower === "to";
  return pos === "ADP" || pos === "VERB" || pos === "AUX" || pos === "SCONJ" || pos === "CCONJ" || pos === "DET";
}

/** A name in apposition to a head ("the head of the agency, John Smith", "the operator, Langtang Power"): the mention right after the first comma. */
function apposed(
  entities: Entities,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  head: number,
): Mention | undefined {
  const noun = nounHead(tokens[head]!.lower);
  if (noun?.plural || tokens[head]!.lemma !== tokens[head]!.lower) return undefined;
  const names = mentions.filter((m) => m.form === "name" && m.first > head);
  const person = names.find((m) => entities.entities[m.entity]!.type === "person");
  if (noun?.type === "person" && person && isAfterComma(tokens, head, person.first)) return person;
  const name = names.find((m) => tokens[m.first - 1]!.text === ",");
  if (name === undefined) return undefined;
  const { type } = entities.entities[name.entity]!;
  return type === "organization" && name.first === head + 2 ? name : undefined;
}
