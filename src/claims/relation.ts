import type { Analysis, NounPhrase, VerbGroup } from "../language/index.ts";
import type { Columns } from "./columns.ts";
import type { TokenRange } from "./role-features.ts";

/** An attribution in tokens, as the models and rules find it, before it is read for act, certainty, actor and chain. */
export interface Relation {
  readonly cue: TokenRange | null;
  readonly source: TokenRange | null;
  /** In order, not empty. */
  readonly content: readonly TokenRange[];
  /** Ids of the model and of the rules that made or changed it. */
  readonly rules: readonly string[];
  /** The first token of the cue whose source and circumstances this one shares ("X denied A and said B"). */
  readonly shares?: number;
  /** Who passed it on, outermost first, where the words for it are no relation of their own ("quoted by A", "A reported, citing B"). */
  readonly by?: readonly { readonly source: TokenRange; readonly cue: TokenRange }[];
  /** True where the sentence names nobody ("It is noted that …"). */
  readonly impersonal?: boolean;
}

/** What rules look at. */
export interface Context {
  readonly analysis: Analysis;
  readonly columns: Columns;
  /** All cues of the text, in order. */
  readonly cues: readonly TokenRange[];
  /** Dates by their first token: the token they end before. */
  readonly dates: ReadonlyMap<number, number>;
  /** The closed quotation a token is in, if it is not too long to be one speaker's. */
  quotationAt(i: number): TokenRange | null;
}

/** The noun phrase that holds token `i`, or null. */
export function phraseAt({ analysis, columns }: Context, i: number): NounPhrase | null {
  return analysis.nounPhrases[columns.nounPhrase[i] ?? -1] ?? null;
}

/** The verb group that holds token `i`, or null. */
export function verbsAt({ analysis, columns }: Context, i: number): VerbGroup | null {
  return analysis.verbGroups[columns.verbGroup[i] ?? -1] ?? null;
}

/** The sentence token `i` stands in. */
export function sentenceAt({ analysis }: Context, i: number) {
  return analysis.sentences[analysis.tokens[i]!.sentence]!;
}

const REACH = 200;

/** The sentence of token `i`, or as much of it as lies near: what a rule may look at, so that no sentence is too long. */
export function around(context: Context, i: number): TokenRange {
  const { first, last } = sentenceAt(context, i);
  return { first: Math.max(first, i - REACH), last: Math.min(last, i + REACH) };
}

/** A relation changed by a rule. */
export function changed(relation: Relation, rule: string, change: Partial<Relation>): Relation {
  return { ...relation, ...change, rules: [...relation.rules, rule] };
}

/** A range without the punctuation at its ends; null when nothing is left. Quotation marks and brackets stay. */
export function trimmed({ analysis: { tokens } }: Context, { first, last }: TokenRange): TokenRange | null {
  let [a, b] = [first, last];
  while (a < b && EDGE.test(tokens[a]!.text)) a++;
  while (b > a && EDGE.test(tokens[b - 1]!.text)) b--;
  return b > a ? { first: a, last: b } : null;
}

/** A source without a conjunction at its end ("The army neither | confirmed nor denied"). */
export function withoutConjunction({ analysis: { tokens } }: Context, { first, last }: TokenRange): TokenRange | null {
  const end = /^(?:neither|either|both|and|or|but|also)$/.test(tokens[last - 1]!.lower) ? last - 1 : last;
  return end > first ? { first, last: end } : null;
}

/** Parts in order, those that overlap made one; those that only touch as well, unless `apart`. */
export function joinedParts(parts: readonly TokenRange[], apart = false): TokenRange[] {
  const out: TokenRange[] = [];
  for (const part of [...parts].sort((a, b) => a.first - b.first)) {
    const last = out.at(-1);
    if (last && (apart ? part.first < last.last : part.first <= last.last))
      out[out.length - 1] = { first: last.first, last: Math.max(last.last, part.last) };
    else out.push(part);
  }
  return out;
}

/** What is left of a part without the tokens of another. */
export function without(part: TokenRange, { first, last }: TokenRange): TokenRange[] {
  if (part.last <= first || part.first >= last) return [part];
  return [
    { first: part.first, last: first },
    { first: last, last: part.last },
  ].filter((rest) => rest.last > rest.first);
}

export function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.last && a.last > b.first;
}

const EDGE = /^(?:[,;:.]|[-–—]+|\.\.\.|…)$/;
