import { type Context, type Relation, verbsAt } from "../relation.ts";
import { cueHead, type TokenRange } from "../role-features.ts";
import { isIn } from "../words.ts";

/** An attribution to nobody is none, unless its verb is a passive ("is expected to …") or its sentence impersonal. */
export function isClaim(context: Context, { cue, source, impersonal }: Relation): boolean {
  if (cue && isNaming(context, cue)) return false;
  if (source || impersonal || !cue) return true;
  return verbsAt(context, cueHead(context.columns, cue))?.passive === true;
}

/** "a group calling itself the Front", "officials who asked not to be named": nothing is said of the world. */
function isNaming({ analysis: { tokens }, columns }: Context, cue: TokenRange): boolean {
  const lemma = tokens[cueHead(columns, cue)]!.lemma.toLowerCase();
  const after = tokens.slice(cue.last, cue.last + 4).map((token) => token.lower);
  if (isIn("naming", lemma) && /^(?:itself|himself|herself|themselves)$/.test(after[0] ?? "")) return true;
  return (
    lemma === "ask" &&
    after.slice(0, 3).join(" ") === "not to be" &&
    /^(?:named|identified|quoted)$/.test(after[3] ?? "")
  );
}
