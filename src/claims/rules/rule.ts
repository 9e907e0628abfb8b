import type { Context, Relation } from "../relation.ts";

/** Changes a relation, or gives it back as it is; null drops it. One idea a rule. */
export interface Rule {
  readonly id: string;
  apply(context: Context, relation: Relation): Relation | null;
}
