import type { Entity } from "../entities/index.ts";
import { type Context, phraseAt, type Relation, sentenceAt } from "./relation.ts";
import { cueHead } from "./role-features.ts";
import { pointsBack } from "./rules/reported-by.ts";
import { isIn } from "./words.ts";

/** Who goes on speaking where a sentence names a report ("the document says") or nobody ("It is noted that …"). */
export interface Voice {
  /** Whom a sentence that names nobody speaks for, or null. */
  unnamed(relation: Relation): Entity | null;
  /** Whose report, statement or analysts a source points back at, or null. */
  behind(relation: Relation): Entity | null;
  /** Takes note of a relation, who is credited with it, and who passed it on first. */
  hear(relation: Relation, actor: Entity | null, through: Entity | null): void;
}

/** The voice of a text, to be asked and told in order. */
export function voiceOf(context: Context): Voice {
  let report: Entity | null = null;
  let body: Entity | null = null;
  let spokeAt = -1;
  return {
    unnamed(relation) {
      if (!relation.cue || !carries(context, relation)) return null;
      const near = paragraphOf(context, relation) - spokeAt <= 1;
      return report ?? (near ? body : null);
    },
    behind: (relation) => (pointsAtReport(context, relation) ? (report ?? body) : null),
    hear(relation, actor, through) {
      if (isReport(relation, actor)) report = actor;
      const speaker = through ?? actor;
      if (relation.impersonal || !speaker || !isBody(speaker)) return;
      body = speaker;
      spokeAt = paragraphOf(context, relation);
    },
  };
}

/** A body whose report is retold: later sentences that name nobody go on speaking for it. */
function isReport(relation: Relation, actor: Entity | null): boolean {
  if (relation.rules.includes("brief")) return actor !== null;
  return actor?.type === "organization" && !relation.impersonal && (pointsBack(relation) || relation.cue === null);
}

function isBody({ type }: Entity): boolean {
  return type === "organization" || type === "group";
}

/** "It is noted that" goes on with a report; "It is believed that" says what is thought by nobody in particular. */
function carries({ analysis: { tokens }, columns }: Context, { cue }: Relation): boolean {
  return cue !== null && isIn("carry", tokens[cueHead(columns, cue)]!.lemma.toLowerCase());
}

/** "the report", "this document", "the analysts": a definite noun with nothing behind it that says which. */
function pointsAtReport(context: Context, { source }: Relation): boolean {
  const { tokens } = context.analysis;
  const phrase = source && phraseAt(context, source.first);
  if (
    !source ||
    !phrase ||
    phrase.first !== source.first ||
    source.last !== phrase.last ||
    source.last - source.first !== 2
  )
    return false;
  const noun = tokens[phrase.head]!.lemma.toLowerCase();
  return (
    /^(?:the|this|these|its|their)$/.test(tokens[source.first]!.lower) &&
    (isIn("document", noun) || isIn("analyst", noun))
  );
}

function paragraphOf(context: Context, { cue, source, content }: Relation): number {
  return sentenceAt(context, (cue ?? source ?? content[0]!).first).paragraph;
}
