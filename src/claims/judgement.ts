import type { Entity } from "../entities/index.ts";
import type { Act } from "../records.ts";
import { type Context, type Relation, verbsAt } from "./relation.ts";
import { isIn } from "./words.ts";

/** A body of analysts that states what would, may or could be, or that a headline ends in, does not report but judges: `statement` becomes `assessment`. */
export function asAssessment(context: Context, relation: Relation, actor: Entity | null, act: Act): Act {
  if (act !== "statement" || !actor || !isAnalytic(actor)) return act;
  if (!relation.cue) return "assessment";
  return relation.content.some(({ first, last }) => judges(context, first, last)) ? "assessment" : act;
}

function isAnalytic({ name, aliases }: Entity): boolean {
  return [name, ...aliases].some((alias) =>
    alias
      .toLowerCase()
      .split(/\s+/)
      .some((word) => isIn("analytic", word) || isIn("analytic", word.replace(/s$/, ""))),
  );
}

/** Whether the first finite verb is conditional or hedged. */
function judges(context: Context, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const group = verbsAt(context, i);
    if (group?.finite) return group.modal !== null && group.tense !== "future";
  }
  return false;
}
