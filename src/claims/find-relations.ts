import type { Analysis } from "../language/index.ts";
import type { Range } from "../text.ts";
import { columnsOf } from "./columns.ts";
import { findCues } from "./cues.ts";
import { framedRelations } from "./framed-relations.ts";
import type { Context, Relation } from "./relation.ts";
import { cuesBefore, type TokenRange } from "./role-features.ts";
import { findRoles } from "./roles.ts";
import { accordingTo } from "./rules/according-to.ts";
import { addresseeOut } from "./rules/addressee-out.ts";
import { agent } from "./rules/agent.ts";
import { leaveToOthers } from "./rules/another-speaker.ts";
import { askedToAct } from "./rules/asked-to-act.ts";
import { briefRelations } from "./rules/brief.ts";
import { circumstanceFirst } from "./rules/circumstance-first.ts";
import { passOn } from "./rules/citing.ts";
import { complement } from "./rules/complement.ts";
import { cueObject } from "./rules/cue-object.ts";
import { dateline } from "./rules/dateline.ts";
import { describedSubject } from "./rules/described-subject.ts";
import { fronted } from "./rules/fronted.ts";
import { governedVerb } from "./rules/governed-verb.ts";
import { headlineRelation } from "./rules/headline.ts";
import { hearsay } from "./rules/hearsay.ts";
import { impersonal } from "./rules/impersonal.ts";
import { interrupted } from "./rules/interrupted.ts";
import { meanwhile } from "./rules/meanwhile.ts";
import { nestedCues } from "./rules/nested.ts";
import { isClaim } from "./rules/nobody.ts";
import { nounClause } from "./rules/noun-clause.ts";
import { mendOverruns } from "./rules/overrun.ts";
import { ownClause } from "./rules/own-clause.ts";
import { participleTail } from "./rules/participle-tail.ts";
import { perSource } from "./rules/per.ts";
import { runOn } from "./rules/quotation-run.ts";
import { quotedAsSaying } from "./rules/quoted-as-saying.ts";
import { recipient } from "./rules/recipient.ts";
import { relativeSource } from "./rules/relative-source.ts";
import { reportedBy } from "./rules/reported-by.ts";
import { resumedQuotation } from "./rules/resumed-quotation.ts";
import type { Rule } from "./rules/rule.ts";
import { settingOut } from "./rules/setting-out.ts";
import { shareSubjects } from "./rules/shared-subject.ts";
import { speakerLabels } from "./rules/speaker-label.ts";
import { spokenAside } from "./rules/spoken-aside.ts";
import { subject } from "./rules/subject.ts";
import { trimEdges } from "./rules/trim-edges.ts";
import { wholePhrase } from "./rules/whole-phrase.ts";
import { wholeQuotation } from "./rules/whole-quotation.ts";
import { wholeSource } from "./rules/whole-source.ts";
import { wholeSubject } from "./rules/whole-subject.ts";

/** What is systematic and the models do not see, in order. */
const RULES: readonly Rule[] = [
  dateline,
  accordingTo,
  impersonal,
  fronted,
  complement,
  cueObject,
  askedToAct,
  governedVerb,
  relativeSource,
  subject,
  describedSubject,
  recipient,
  agent,
  interrupted,
  spokenAside,
  circumstanceFirst,
  addresseeOut,
  nounClause,
  settingOut,
  wholeSubject,
  wholeSource,
  wholePhrase,
  wholeQuotation,
  resumedQuotation,
  participleTail,
  ownClause,
  meanwhile,
  trimEdges,
];

/** The attribution relations of a text in tokens, in order of their cues: proposed by the models, repaired by the rules. */
export function findRelations(
  analysis: Analysis,
  dates: readonly Range[],
): { context: Context; relations: Relation[] } {
  const columns = columnsOf(analysis);
  const cues = findCues(analysis, columns);
  const context: Context = {
    analysis,
    columns,
    cues,
    dates: datesByToken(analysis, dates),
    quotationAt: quotations(analysis),
  };
  const before = cuesBefore(columns.length, cues);
  const certain = [
    ...headlineRelation(context),
    ...reportedBy(context),
    ...hearsay(context),
    ...perSource(context),
    ...speakerLabels(context),
    ...quotedAsSaying(context),
  ];
  const taken = new Set(certain.flatMap(({ cue, by = [] }) => [cue, ...by.map((link) => link.cue)].flatMap(indices)));
  const proposed = cues
    .filter((cue) => !indices(cue).some((i) => taken.has(i)))
    .flatMap((cue) => repaired(context, { cue, ...findRoles(context, cue, before), rules: ["cues", "roles"] }));
  const framed = framedRelations(context, [...certain, ...proposed], before).flatMap((one) => repaired(context, one));
  const nested = nestedCues(context, [...certain, ...proposed]).flatMap(({ cue, within }) =>
    repaired(context, { cue, ...findRoles(context, cue, before, within ?? undefined), rules: ["nested", "roles"] }),
  );
  const all = [...certain, ...proposed, ...framed, ...nested].sort((a, b) => anchor(a) - anchor(b));
  const claims = leaveToOthers(context, mendOverruns(context, passOn(context, shareSubjects(context, all))))
    .flatMap((relation) => trimEdges.apply(context, relation) ?? [])
    .filter((relation) => isClaim(context, relation));
  return { context, relations: briefRelations(context, runOn(context, claims)) };
}

function repaired(context: Context, relation: Relation): Relation[] {
  let current: Relation | null = relation;
  for (const rule of RULES) {
    if (current) current = rule.apply(context, current);
  }
  return current && current.content.length > 0 ? [current] : [];
}

function indices(range: TokenRange | null): number[] {
  return range ? Array.from({ length: range.last - range.first }, (_, k) => range.first + k) : [];
}

function anchor({ cue, source, content }: Relation): number {
  return (cue ?? source ?? content[0])!.first;
}

/** Longer quotations are seldom one content, and a mark that was never meant to open one may reach far. */
const LONGEST_QUOTATION = 300;

function quotations({ tokens, quotations }: Analysis): (i: number) => TokenRange | null {
  const at = new Int32Array(tokens.length).fill(-1);
  quotations.forEach(({ first, last, closed }, q) => {
    if (closed && last - first <= LONGEST_QUOTATION) at.fill(q, first, last);
  });
  return (i) => quotations[at[i] ?? -1] ?? null;
}

/** Dates by their first token, for rules that skip them. */
function datesByToken({ tokens }: Analysis, dates: readonly Range[]): Map<number, number> {
  const found = new Map<number, number>();
  let i = 0;
  for (const { start, end } of dates) {
    while (i < tokens.length && tokens[i]!.start < start) i++;
    let last = i;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    if (last > i) found.set(i, last);
  }
  return found;
}
