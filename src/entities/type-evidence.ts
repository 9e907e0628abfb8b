import { readLexicon } from "../data.ts";
import type { Analysis, Token } from "../language/index.ts";
import { isUpper } from "../letters.ts";
import type { EntityType } from "../records.ts";
import { knownName } from "./gazetteer.ts";
import { nameHead } from "./heads.ts";
import { listed, TOWN } from "./name-lists.ts";
import type { NameSpan } from "./name-model.ts";
import { titleKind } from "./roles.ts";

/** What a noun beside a name tells of it: the name's type, and the noun it can be called by. */
export interface Evidence {
  readonly type: EntityType;
  readonly noun: string;
  /** Where the name begins when a title is part of it: "the frigate Admiral Makarov". */
  readonly from?: number;
}

const MOST_APPOSED = 12;
/** Nouns of places that are called "the NOUN of NAME". */
const OF_PLACE =
  /^(?:village|town|city|district|province|region|county|municipality|island|governorate|oblast|township|suburb|neighbou?rhood|port|hamlet)$/;
const CALLED = /^(?:itself|himself|herself|themselves|called|named|dubbed|as)$/;

/**
 * What the text says a name is, where it says so beside it: "the security firm Cobalt Ridge", "a group calling itself Frost
 * Jackal", "the village of Thulo Syabru", "Norlink, Estonia's second-largest mobile operator,"; else null.
 */
export function evidenceFor(name: NameSpan, { tokens }: Analysis): Evidence | null {
  return calledThat(name, tokens) ?? ofPlace(name, tokens) ?? nounBefore(name, tokens) ?? nounAfter(name, tokens);
}

/** Gives each name of a text the type that the nouns beside it tell, in all its places; what the tables know keeps its type. */
export function withEvidence(names: readonly NameSpan[], analysis: Analysis): NameSpan[] {
  const { text, tokens } = analysis;
  const spelling = ({ first, last }: NameSpan) => text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  const told = new Map<string, EntityType | null>();
  for (const name of names) {
    const evidence = evidenceFor(name, analysis);
    if (evidence === null || !mayBecome(name, evidence.type, spelling(name), tokens)) continue;
    const key = spelling(name);
    const before = told.get(key);
    told.set(key, before === undefined || before === evidence.type ? evidence.type : null);
  }
  if (told.size === 0) return [...names];
  return names.map((name) => {
    const type = told.get(spelling(name));
    return type ? { ...name, first: evidenceFor(name, analysis)?.from ?? name.first, type } : name;
  });
}

const MOST_WORDS = 5;

/** Runs of words with capitals that stand in no name, and that a noun beside them says are names. */
export function namesTold(names: readonly NameSpan[], analysis: Analysis): NameSpan[] {
  const { tokens } = analysis;
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of names) taken.fill(1, first, last);
  const mayBegin = (k: number) => taken[k] === 0 && tokens[k]!.pos === "PROPN" && isUpper(tokens[k]!.text);
  const found: NameSpan[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!mayBegin(first)) continue;
    let last = first + 1;
    while (last < tokens.length && tokens[last]!.sentence === tokens[first]!.sentence && mayBegin(last)) last++;
    const span: NameSpan = { first, last, type: "other" };
    const evidence = last - first <= MOST_WORDS && taken[last] !== 1 ? evidenceFor(span, analysis) : null;
    if (evidence !== null) found.push({ ...span, type: evidence.type });
    first = last - 1;
  }
  return found;
}

/** Whether a name may be of another type than it was taken for: its own last word and the tables say nothing else. */
function mayBecome(
  { first, last, type }: NameSpan,
  to: EntityType,
  spelling: string,
  tokens: readonly Token[],
): boolean {
  if (type === "group" || knownName(spelling) !== undefined) return false;
  if (to === "person" && (listed(spelling) & TOWN) !== 0) return false;
  const own = last - first > 1 ? nameHead(tokens[last - 1]!.lower) : undefined;
  return own === undefined || own === to;
}

let nouns: ReadonlyMap<string, EntityType> | undefined;

/** What a noun in small letters tells, if it is in a sentence; the tagger takes some for adjectives ("firm", "giant"). */
function toldBy(token: Token | undefined, sentence: number): Evidence | null {
  if (token?.sentence !== sentence || token.text !== token.lower) return null;
  if (token.pos !== "NOUN" && token.pos !== "ADJ") return null;
  nouns ??= new Map(readLexicon("entity-telling-nouns").map(([noun = "", type]) => [noun, type as EntityType]));
  const type = nouns.get(token.lower) ?? (titleKind(token.lower) === "role" ? "person" : undefined);
  return type === undefined ? null : { type, noun: token.lower };
}

/** "a group calling itself X", "a company called X", "a newspaper known as X". */
function calledThat({ first }: NameSpan, tokens: readonly Token[]): Evidence | null {
  const called = tokens[first - 1]?.lower ?? "";
  if (!CALLED.test(called)) return null;
  const two = called === "as" || called.endsWith("self") || called === "themselves";
  if (two && !/^(?:known|calling|calls|called)$/.test(tokens[first - 2]?.lower ?? "")) return null;
  return toldBy(tokens[first - (two ? 3 : 2)], tokens[first]!.sentence);
}

/** "the village of X". */
function ofPlace({ first }: NameSpan, tokens: readonly Token[]): Evidence | null {
  const [noun, of] = [tokens[first - 2], tokens[first - 1]];
  if (of?.lower !== "of" || noun?.sentence !== tokens[first]!.sentence || !OF_PLACE.test(noun.lower)) return null;
  return { type: "place", noun: noun.lower };
}

/** Whether "the" begins the phrase a noun ends: "the road builder". */
function isDefinite(noun: number, tokens: readonly Token[]): boolean {
  let k = noun - 1;
  while (k > noun - 4 && /^(?:NOUN|ADJ)$/.test(tokens[k]?.pos ?? "")) k--;
  return tokens[k]?.lower === "the" && tokens[k - 1]?.pos !== "ADP";
}

/** "the security firm X", "the road builder, X,", "the frigate X", "negotiator X". */
function nounBefore({ first, last }: NameSpan, tokens: readonly Token[]): Evidence | null {
  const { sentence } = tokens[first]!;
  const found = toldBy(tokens[first - 1], sentence);
  if (found) return found.type === "person" && last - first < 2 ? null : found;
  if (tokens[first - 1]?.text === "," && tokens[last]?.text === ",") {
    const body = toldBy(tokens[first - 2], sentence);
    return body?.type === "organization" && isDefinite(first - 2, tokens) ? body : null;
  }
  if (titleKind(tokens[first - 1]?.lower ?? "") === undefined || !isUpper(tokens[first - 1]!.text)) return null;
  const named = toldBy(tokens[first - 2], sentence);
  return named?.type === "vehicle" ? { ...named, from: first - 1 } : null;
}

/** "X, Estonia's second-largest mobile operator,": the head of what stands between the commas, with an article or a possessor. */
function nounAfter({ first, last }: NameSpan, tokens: readonly Token[]): Evidence | null {
  const { sentence } = tokens[first]!;
  if (
    tokens[last]?.text !== "," ||
    /^(?:in|on|near|at|from|to|into|around|since|until|before|after|during)$/.test(tokens[first - 1]?.lower ?? "")
  )
    return null;
  let determined = false;
  for (let k = last + 1; k < last + MOST_APPOSED; k++) {
    const token = tokens[k];
    if (token?.sentence === sentence && isModifier(token)) {
      determined ||= token.pos === "DET" || /^(?:['’]s?|its|their)$/.test(token.text);
      continue;
    }
    const closed = token?.sentence !== sentence || /^[,.;:)]$/.test(token.text) || /^(?:ADP|PRON)$/.test(token.pos);
    return closed && determined ? toldBy(tokens[k - 1], sentence) : null;
  }
  return null;
}

function isModifier({ pos, text, lower, participle }: Token): boolean {
  if (/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADV)$/.test(pos)) return lower !== "not" && lower !== "to";
  return text === "-" || participle || /^(?:its|their)$/.test(lower);
}
