import { type Context, type Relation, verbsAt } from "../relation.ts";
import { cueHead } from "../role-features.ts";

/** An attribution to nobody is none, unless its verb is a passive ("is expected to …") or its sentence impersonal. */
export function isClaim(context: Context, { cue, source, impersonal }: Relation): boolean {
  if (source || impersonal || !cue) return true;
  return verbsAt(context, cueHead(context.columns, cue))?.passive === true;
}
