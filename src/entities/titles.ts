import type { Analysis, Token } from "../language/index.ts";
import { isUpper } from "../letters.ts";
import { knownName } from "./gazetteer.ts";
import type { NameSpan } from "./name-model.ts";
import { isTitleWord, titleKind, wordGender } from "./roles.ts";

/** What a text says of a person beside the name. */
export interface Title {
  /** "Deputy Foreign Minister", or null for a mere honorific. */
  readonly role: string | null;
  /** ISO 3166-1 alpha-2 of the country it names, or null. */
  readonly country: string | null;
  readonly gender: "male" | "female" | null;
}

const NONE: Title = { role: null, country: null, gender: null };
const MOST_BEFORE = 10;
const MOST_AFTER = 14;

/** The title before a person's name ("North Korea's Vice Foreign Minister Kim Jong-gyu"), else the role in apposition after it. */
export function titleOf(name: NameSpan, analysis: Analysis, isName: (token: number) => boolean): Title {
  const before = titleBefore(name, analysis, isName);
  if (before.role !== null) return before;
  const after = titleAfter(name, analysis);
  return after.role === null ? before : { ...after, gender: before.gender ?? after.gender };
}

function titleBefore({ first }: NameSpan, { text, tokens }: Analysis, isName: (token: number) => boolean): Title {
  const { sentence } = tokens[first]!;
  let from = first;
  let heads = 0;
  let gender: Title["gender"] = null;
  let role = false;
  for (let k = first - 1; k >= 0 && k >= first - MOST_BEFORE && tokens[k]!.sentence === sentence; k--) {
    const token = tokens[k]!;
    const kind = titleKind(token.lower);
    if (kind) {
      // "minister Kim": a title; "the leader Kim met": none, since what stands before the name is no title.
      heads++;
      gender ??= wordGender(token.lower);
      if (kind === "role" || kind === "rank") role = true;
      else if (kind === "kin") return { ...NONE, gender };
    } else if (heads === 0) {
      const office = officeBefore(tokens, k, first);
      if (office < 0) break;
      k = office + 1;
      continue;
    } else if (!isModifier(tokens, k) && !(isName(k) && token.pos !== "PUNCT")) break;
    from = k;
  }
  if (heads === 0) return NONE;
  while (from < first && /^(?:-|the|of|and)$/i.test(tokens[from]!.text)) from++;
  const start = afterPossessor(tokens, from, first);
  const country = countryWithin(text, tokens, Math.max(0, start - 4), first, sentence, start);
  let end = first;
  while (end > start + 1 && titleKind(tokens[end - 1]!.lower) === "honorific") end--;
  return { role: role ? text.slice(tokens[start]!.start, tokens[end - 1]!.end) : null, country, gender };
}

/** "Secretary of State", "Chief of Staff" right before a name: the position of the title's head, else -1. */
function officeBefore(tokens: readonly Token[], last: number, name: number): number {
  for (let k = last; k > 0 && k > name - 7; k--) {
    const { lower, text } = tokens[k]!;
    if (lower === "of" || lower === "for") return titleKind(tokens[k - 1]!.lower) ? k - 1 : -1;
    if (!isUpper(text) && lower !== "the" && lower !== "and") return -1;
  }
  return -1;
}

function isModifier(tokens: readonly Token[], k: number): boolean {
  const { lower, text } = tokens[k]!;
  if (isTitleWord(lower) || /^['’]s?$/.test(text)) return true;
  if (text === "-") return tokens[k + 1]?.start === tokens[k]!.end;
  if (lower === "and") return isTitleWord(tokens[k - 1]?.lower ?? "") && isTitleWord(tokens[k + 1]?.lower ?? "");
  return knownName(text)?.kind === "people";
}

/** Where the role begins after a possessor: "North Korea's | Vice Foreign Minister". */
function afterPossessor(tokens: readonly Token[], from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) if (/^['’]s?$/.test(tokens[k]!.text)) return Math.min(k + 1, to - 1);
  return from;
}

/** The country a title names, as a possessor, an adjective or a name: the first found within tokens `from` to `to`. */
function countryWithin(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
  start: number,
): string | null {
  for (let k = from; k < to; k++) {
    if (tokens[k]!.sentence !== sentence) continue;
    for (let end = Math.min(k + 3, to); end > k; end--) {
      const known = knownName(text.slice(tokens[k]!.start, tokens[end - 1]!.end));
      const linked = end > start || /^['’]s?$/.test(tokens[end]?.text ?? "");
      if (known?.country && linked && (known.kind === "country" || known.kind === "people" || known.kind === "capital"))
        return known.country;
    }
  }
  return null;
}

/** "Sergei Ryabkov, Russia's deputy foreign minister,": the role between the commas. */
function titleAfter({ last }: NameSpan, { text, tokens }: Analysis): Title {
  const comma = tokens[last];
  if (comma === undefined || (comma.text !== "," && comma.text !== "(")) return NONE;
  const { sentence } = comma;
  let head = -1;
  let end = last + 1;
  for (; end < tokens.length && end < last + MOST_AFTER; end++) {
    const token = tokens[end]!;
    if (token.sentence !== sentence || /^[,;:.)–—-]$/.test(token.text)) break;
    if (token.pos === "VERB" || token.pos === "AUX" || token.pos === "PRON" || token.pos === "SCONJ") return NONE;
    if (head < 0 && token.lower === "of") return NONE;
    const kind = titleKind(token.lower);
    if ((kind === "role" || kind === "rank") && !beforeOf(tokens, head, end)) head = end;
  }
  if (head < 0 || tokens[end]?.sentence !== sentence) return NONE;
  let start = last + 1;
  while (start < head && /^(?:the|a|an)$/i.test(tokens[start]!.text)) start++;
  const from = afterPossessor(tokens, start, head + 1);
  const country = countryWithin(text, tokens, last + 1, end, sentence, from);
  const gender = wordGender(tokens[head]!.lower);
  return { role: text.slice(tokens[from]!.start, tokens[end - 1]!.end), country, gender };
}

/** Whether an "of" stands between the head found so far and a later title word: "head of the general staff". */
function beforeOf(tokens: readonly Token[], head: number, at: number): boolean {
  if (head < 0) return false;
  for (let k = head + 1; k < at; k++) if (/^(?:of|for|at|in|to)$/.test(tokens[k]!.lower)) return true;
  return false;
}
