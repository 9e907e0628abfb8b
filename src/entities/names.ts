import type { Analysis, Token } from "../language/index.ts";
import { isLower, isUpper } from "../letters.ts";
import { findDefinitions, isAcronym } from "./acronyms.ts";
import { findDesignators } from "./designators.ts";
import { findKnown, type KnownSpan } from "./gazetteer.ts";
import { nameHead } from "./heads.ts";
import { extend, parts, trim } from "./name-edges.ts";
import { FAMILY, GIVEN, listed } from "./name-lists.ts";
import { type NameSpan, proposeNames } from "./name-model.ts";
import { repeatedNames } from "./repeated.ts";
import { asBodies, isFirm, shortenedNames } from "./shortened.ts";
import { namesTold, withEvidence } from "./type-evidence.ts";

/**
 * The names in a text, in order; none overlap, but that an event's name may hold another ("the BRICS summit").
 * The learned model proposes; tables and rules have the last word where they are certain.
 */
export function findNames(analysis: Analysis): NameSpan[] {
  const { text, tokens } = analysis;
  const known = findKnown(text, tokens);
  const certain: NameSpan[] = [
    ...definitionNames(tokens),
    ...findDesignators(tokens),
    ...known.filter((span) => isCertain(span, tokens)).map(spanOfKnown),
  ];
  const proposed = proposeNames(analysis, known)
    .flatMap((span) => parts(span, tokens))
    .map((span) => trim(span, analysis))
    .filter((span) => span.first < span.last);
  const missed = known.filter((span) => isLikely(span, tokens)).map(spanOfKnown);
  const read = merge(fill(proposed, missed, tokens.length), certain, tokens);
  const spans = bodiesOfPlaces(read, tokens).map((span) => typed(extend(span, tokens), tokens));
  const told = [...spans, ...namesTold(spans, analysis)];
  const names = asBodies(withEvidence(told, analysis), tokens);
  const called = [...names, ...shortenedNames(names, tokens)];
  const all = [...called, ...repeatedNames(called, tokens), ...events(names, tokens)];
  return all.sort((a, b) => a.first - b.first || b.last - a.last);
}

function spanOfKnown({ first, last, known }: KnownSpan): NameSpan {
  return { first, last, type: known.type };
}

/** Names of two words or more, acronyms in capitals, countries and peoples are what the tables say wherever no longer name holds them. */
function isCertain({ first, last, known }: KnownSpan, tokens: readonly Token[]): boolean {
  if (known.kind === "country") return last - first > 1 || isFullName(tokens[first]!.text);
  if (known.kind === "people") return known.country !== null && tokens[first]!.pos !== "VERB";
  if (known.kind === "capital") return false;
  const { text } = tokens[first]!;
  return (
    last - first > 1 ||
    (known.type === "organization" && text.length > 2 && isAcronym(text) && text === text.toUpperCase())
  );
}

/** "Chad", "U.S.", but not "US", which may be a word in a headline in capitals. */
function isFullName(word: string): boolean {
  return word.includes(".") || (isUpper(word) && isLower(word, 1) && isLower(word, 2) && isLower(word, 3));
}

/** Known names of one word that the model may pass over, but that no other name stands on. */
function isLikely({ first, last, known }: KnownSpan, tokens: readonly Token[]): boolean {
  const { text, pos } = tokens[first]!;
  return last - first === 1 && text.length > 3 && pos === "PROPN" && known.kind !== "people";
}

/** The proposed names, and of the others those that overlap none of them. */
function fill(proposed: readonly NameSpan[], others: readonly NameSpan[], length: number): NameSpan[] {
  const taken = new Uint8Array(length);
  for (const { first, last } of proposed) taken.fill(1, first, last);
  return [...proposed, ...others.filter(({ first, last }) => !taken.subarray(first, last).includes(1))];
}

/** Long forms of acronyms, and the acronyms wherever they stand, are organizations unless their head says otherwise. */
function definitionNames(tokens: readonly Token[]): NameSpan[] {
  const typeOf = new Map<string, NameSpan["type"]>();
  const forms = findDefinitions(tokens).map(({ first, last, acronym }): NameSpan => {
    const heads = tokens.slice(first, last).map((token) => nameHead(token.lower));
    const type = heads.at(-1) ?? heads[0] ?? "organization";
    typeOf.set(tokens[acronym]!.text, type);
    return { first, last, type };
  });
  const acronyms = tokens.flatMap(({ text, index }): NameSpan[] => {
    const type = typeOf.size > 0 ? typeOf.get(text) : undefined;
    return type ? [{ first: index, last: index + 1, type }] : [];
  });
  return [...forms, ...acronyms];
}

/** Puts certain names over the proposed ones: a certain name wins unless a proposed one holds it and more. */
function merge(proposed: readonly NameSpan[], certain: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const owner = new Int32Array(tokens.length).fill(-1);
  const kept: (NameSpan | null)[] = [];
  const lay = (span: NameSpan, index: number) => owner.fill(index, span.first, span.last);
  for (const span of proposed) {
    lay(span, kept.length);
    kept.push(span);
  }
  for (const span of certain) {
    const under = new Set(owner.subarray(span.first, span.last));
    under.delete(-1);
    const inside = [...under].map((index) => kept[index]).filter((other) => other != null);
    if (inside.some((other) => other.first <= span.first && other.last >= span.last && size(other) > size(span)))
      continue;
    for (const index of under) {
      const other = kept[index];
      if (other == null) continue;
      owner.fill(-1, other.first, other.last);
      kept[index] = null;
    }
    lay(span, kept.length);
    kept.push(span);
  }
  return kept.filter((span) => span !== null).sort((a, b) => a.first - b.first);
}

function size({ first, last }: NameSpan): number {
  return last - first;
}

/** The type a name's head gives it where the model knows no better: facilities, events, treaties; "Nordvik Shipping" is nobody. */
function typed(span: NameSpan, tokens: readonly Token[]): NameSpan {
  if (size(span) < 2 || span.type === "group") return span;
  const { text, lower } = tokens[span.last - 1]!;
  if (span.type === "person") {
    const somebody = (listed(tokens[span.first]!.text) & GIVEN) !== 0 || (listed(text) & FAMILY) !== 0;
    return isFirm(lower) && !somebody ? { ...span, type: "organization" } : span;
  }
  const head = nameHead(lower);
  if (head === undefined || head === span.type) return span;
  const wins =
    head === "treaty" ||
    head === "event" ||
    (head === "facility" && span.type === "place") ||
    (span.type === "other" && head !== "place");
  return wins ? { ...span, type: head } : span;
}

/** "the Government of Iraq", "Embassy of the United States": a body's noun with a capital and the place it is of are one name. */
function bodiesOfPlaces(names: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  return names.map((span, n) => {
    if (span.type !== "place") return span;
    const { sentence } = tokens[span.first]!;
    let of = span.first - 1;
    if (tokens[of]?.lower === "the") of--;
    const noun = tokens[of - 1];
    const free = n === 0 || names[n - 1]!.last < of;
    if (tokens[of]?.lower !== "of" || noun?.sentence !== sentence || !free || !isUpper(noun.text)) return span;
    return nameHead(noun.lower) === "organization" ? { first: of - 1, last: span.last, type: "organization" } : span;
  });
}

/** "the BRICS summit": an event named by its holder. The name inside stays a name. */
function events(names: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  return names.flatMap((span) => {
    const next = tokens[span.last];
    const acronym = span.type === "organization" && (isAcronym(tokens[span.first]!.text) || size(span) > 1);
    if (!acronym || next === undefined || next.sentence !== tokens[span.first]!.sentence) return [];
    return next.lower === "summit" ? [{ first: span.first, last: span.last + 1, type: "event" as const }] : [];
  });
}
