import type { Token } from "../language/index.ts";
import type { Certainty } from "../records.ts";
import { Quote } from "./columns.ts";
import { type Hedge, hedgeAt } from "./hedge-lexicon.ts";
import { type Context, phraseAt, type Relation, sentenceAt, verbsAt } from "./relation.ts";
import type { TokenRange } from "./role-features.ts";
import { subordinate } from "./scope.ts";

/** A hedge of a claim, and whose it is: the actor's own ("may"), or the reporter's, who keeps a distance ("reportedly"). */
export interface FoundHedge extends TokenRange {
  readonly certainty: Certainty;
  readonly scope: Hedge["scope"];
  readonly by: "actor" | "reporter";
}

/** What decides the certainty, first of all: a word of probability, then a level of confidence, then a bare modal, then mere distance. */
const WEIGHT: Record<Hedge["scope"], number> = {
  word: 0,
  confidence: 1,
  verb: 2,
  distance: 3,
  modifier: 3,
  passive: 3,
};

/**
 * The words that qualify a claim: in its content outside relative and adverbial clauses, at its cue, and before its source. `decisive` is
 * the one that sets the certainty.
 */
export function hedgesOf(
  context: Context,
  relation: Relation,
): { certainty: Certainty; hedges: FoundHedge[]; decisive: FoundHedge | null } {
  const hedges = [
    ...beforeSource(context, relation),
    ...atCue(context, relation),
    ...relation.content.flatMap((part) => inContent(context, part)),
  ].sort((a, b) => a.first - b.first);
  const decisive = hedges.reduce<FoundHedge | null>(
    (best, one) => (best && WEIGHT[best.scope] <= WEIGHT[one.scope] ? best : one),
    null,
  );
  return { certainty: decisive?.certainty ?? "stated", hedges, decisive };
}

const DISTANT = new Set<Hedge["scope"]>(["distance", "modifier", "passive"]);

/** What the content says of itself. A distance kept in the reporter's own words is the reporter's, in quotation marks the actor's. */
function inContent(context: Context, part: TokenRange): FoundHedge[] {
  return hedgesIn(context, part).map((hedge) => ({
    ...hedge,
    by: DISTANT.has(hedge.scope) && context.columns.quote[hedge.first] === Quote.outside ? "reporter" : "actor",
  }));
}

/** How far a content may begin behind its cue for what stands between to be read. */
const GAP = 15;

/** "reportedly said", "may announce" ("could say" is mostly ability), "assessed with low confidence that": the reporter's, but for a level of confidence. */
function atCue(context: Context, { cue, content, source }: Relation): FoundHedge[] {
  if (!cue) return [];
  const { last: end } = sentenceAt(context, cue.first);
  const next = content.find((part) => part.first >= cue.last);
  const near = next && next.first - cue.last <= GAP && next.first < end ? next.first : cue.last;
  const last = source && source.first >= cue.last && source.first < near ? source.first : near;
  const first = Math.min(cue.first, verbsAt(context, cue.first)?.first ?? cue.first);
  return hedgesIn(context, { first, last })
    .filter(
      ({ scope, first: at }) => scope === "distance" || scope === "confidence" || (scope === "verb" && at < cue.last),
    )
    .map((hedge) => ({ ...hedge, by: hedge.scope === "confidence" ? "actor" : "reporter" }));
}

const OPENING = 6;

/** "Reportedly, the minister said": a distance at the head of the sentence. */
function beforeSource(context: Context, { cue, source, content }: Relation): FoundHedge[] {
  if (!cue) return [];
  const { first } = sentenceAt(context, cue.first);
  const last = Math.min(cue.first, source?.first ?? cue.first, content[0]?.first ?? cue.first);
  if (last <= first || last - first > OPENING) return [];
  return hedgesIn(context, { first, last })
    .filter(
      ({ scope, last: end }) => scope === "distance" && (end === last || context.analysis.tokens[end]!.text === ","),
    )
    .map((hedge) => ({ ...hedge, by: "reporter" }));
}

function hedgesIn(context: Context, range: TokenRange): FoundHedge[] {
  const { tokens } = context.analysis;
  const found: FoundHedge[] = [];
  let aside: Uint8Array | null = null;
  for (let i = range.first; i < range.last; i++) {
    const hedge = hedgeAt(tokens, i, range.last);
    if (!hedge) continue;
    const { certainty, scope, length } = hedge;
    aside ??= subordinate(context, range);
    if (certainty !== "none" && aside[i - range.first] === 0 && stands(context, scope, i, length))
      found.push({ first: i, last: i + length, certainty, scope, by: "actor" });
    i += length - 1;
  }
  return found;
}

/** Whether a word at `i` is the hedge its scope asks for. */
function stands(context: Context, scope: Hedge["scope"], i: number, length: number): boolean {
  const { tokens } = context.analysis;
  if (scope === "verb") return tokens[i]!.pos === "AUX" && isPossibility(context, i);
  if (scope === "passive") return verbsAt(context, i)?.passive === true || phraseAt(context, i - 1) !== null;
  if (scope !== "modifier") return !/^so\b/.test(tokens[i]!.lower) || !isCapitalised(tokens[i + length]);
  const phrase = phraseAt(context, i);
  return phrase !== null && phrase.head > i;
}

/** "the so-called Islamic State" keeps away from a name, not from what is claimed. */
function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.text[0] !== token.lower[0];
}

/** What only looks like possibility: "could not verify", "could be seen", a wish ("May the injured recover"). */
function isPossibility(context: Context, i: number): boolean {
  const { tokens } = context.analysis;
  const group = verbsAt(context, i);
  if (tokens[i]!.lower !== "could") return !isCapitalised(tokens[i]) || tokens[i + 1]?.lower !== "the";
  if (!group) return true;
  return !group.negated && !(group.passive && PERCEIVED.has(tokens[group.head]!.lemma.toLowerCase()));
}

const PERCEIVED = new Set(["see", "hear", "smell", "feel"]);
