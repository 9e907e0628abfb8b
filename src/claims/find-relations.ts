import type { Analysis } from "../language/index.ts";
import { columnsOf } from "./columns.ts";
import { findCues } from "./cues.ts";
import type { Context, Relation } from "./relation.ts";
import { cuesBefore } from "./role-features.ts";
import { findRoles } from "./roles.ts";
import { accordingTo } from "./rules/according-to.ts";
import { headlineRelation } from "./rules/headline.ts";
import { impersonal } from "./rules/impersonal.ts";
import { nestedCues } from "./rules/nested.ts";
import { pointingBack } from "./rules/pointing-back.ts";
import type { Rule } from "./rules/rule.ts";
import { settingOut } from "./rules/setting-out.ts";
import { shareSubjects } from "./rules/shared-subject.ts";
import { trimEdges } from "./rules/trim-edges.ts";

/** What is systematic and the models do not see, in order. */
const RULES: readonly Rule[] = [accordingTo, impersonal, pointingBack, settingOut, trimEdges];

/** The attribution relations of a text in tokens, in order of their cues: proposed by the models, repaired by the rules. */
export function findRelations(analysis: Analysis): { context: Context; relations: Relation[] } {
  const columns = columnsOf(analysis);
  const cues = findCues(analysis, columns);
  const context: Context = { analysis, columns, cues };
  const before = cuesBefore(columns.length, cues);
  const relations = cues.flatMap((cue) =>
    repaired(context, { cue, ...findRoles(context, cue, before), rules: ["cues", "roles"] }),
  );
  const nested = nestedCues(context, relations).flatMap(({ cue, within }) =>
    repaired(context, { cue, ...findRoles(context, cue, before, within), rules: ["nested", "roles"] }),
  );
  const headline = headlineRelation(context);
  const all = [...(headline ? [headline] : []), ...relations, ...nested];
  return {
    context,
    relations: shareSubjects(
      context,
      all.sort((a, b) => anchor(a) - anchor(b)),
    ),
  };
}

function repaired(context: Context, relation: Relation): Relation[] {
  let current: Relation | null = relation;
  for (const rule of RULES) {
    if (current === null || current.content.length === 0) return [];
    current = rule.apply(context, current);
  }
  return current ? [current] : [];
}

function anchor({ cue, source, content }: Relation): number {
  return (cue ?? source ?? content[0])!.first;
}
