/** Attribution: cue → source and content → actor, act, certainty, chain. */
import type { DateExpression } from "../dates/index.ts";
import type { Entities, Entity } from "../entities/index.ts";
import type { Analysis } from "../language/index.ts";
import { itemsWithin } from "../nesting.ts";
import type { Range } from "../text.ts";
import { actOf } from "./act.ts";
import { actorOf, rangeOf, type Speakers } from "./actor.ts";
import { addresseeOf } from "./addressee.ts";
import { type Credited, chained } from "./chain.ts";
import { findRelations } from "./find-relations.ts";
import { hedgesOf } from "./hedges.ts";
import { asAssessment } from "./judgement.ts";
import { type Context, type Relation, sentenceAt } from "./relation.ts";
import type { TokenRange } from "./role-features.ts";
import { saidAt } from "./said-at.ts";
import { settingOf } from "./setting.ts";
import { modeOf, statementOf } from "./statement.ts";
import type { Attribution } from "./types.ts";

export { type Scores, scoresOf } from "./scores.ts";
export type { Attribution, Link, Reasons } from "./types.ts";

/** The attribution relations of a text, in order of their cues. */
export function findClaims(analysis: Analysis, entities: Entities, dates: readonly DateExpression[]): Attribution[] {
  const { context, relations } = findRelations(analysis, dates);
  const actor = ({ source }: Relation, speakers: Speakers): Entity | null =>
    source && actorOf(context, entities, source, speakers);
  const others = relations.flatMap(({ content }) => content.map((part) => rangeOf(context, part)));
  const inContent = new Set(itemsWithin(dates, others));
  const free = dates.filter((date) => !inContent.has(date));
  return chained(context, relations, actor).map((credited) => attributionOf(context, credited, free));
}

function attributionOf(
  context: Context,
  { relation, actor, via, shared }: Credited,
  dates: readonly DateExpression[],
): Attribution {
  const range = (part: TokenRange | null): Range | null => part && rangeOf(context, part);
  const { act: spoken, polarity, factivity, reason } = actOf(context, relation);
  const { certainty, hedges, decisive } = hedgesOf(context, relation);
  const act = asAssessment(context, relation, actor, spoken);
  // "X denied A in an interview on Friday, and said B": B was said there and then as well.
  const saidWith = [relation, ...(shared ? [shared] : [])];
  const first = <T>(find: (one: Relation) => T | null): T | null =>
    saidWith.reduce<T | null>((found, one) => found ?? find(one), null);
  return {
    actor,
    source: range(relation.source),
    cue: range(relation.cue),
    content: relation.content.map((part) => rangeOf(context, part)),
    statement: statementOf(context, relation),
    act,
    mode: modeOf(context, relation),
    polarity,
    certainty,
    hedges: hedges.map((hedge) => ({ ...rangeOf(context, hedge), by: hedge.by })),
    factivity,
    via,
    saidAt: first((one) => saidAt(context, one, dates)),
    setting: range(first((one) => settingOf(context, one))),
    addressee: range(addresseeOf(context, relation)),
    sentence: sentenceOf(context, relation),
    reasons: {
      rules: relation.rules,
      act: act === spoken ? reason : { ...reason, by: "judgement" },
      certainty: range(decisive),
    },
  };
}

/** From the first to the last sentence the relation stands in. */
function sentenceOf(context: Context, { cue, source, content }: Relation): Range {
  const parts = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])];
  const first = sentenceAt(context, Math.min(...parts.map((part) => part.first)));
  const last = sentenceAt(context, Math.max(...parts.map((part) => part.last - 1)));
  return { start: first.start, end: last.end };
}
