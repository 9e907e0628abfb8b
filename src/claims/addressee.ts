import { type Context, phraseAt, type Relation } from "./relation.ts";
import { cueHead, type TokenRange } from "./role-features.ts";
import { isIn } from "./words.ts";

/** Who was told: the object of "told", "urged", "warned", or the phrase after "said to"; null when the sentence does not say. */
export function addresseeOf(context: Context, { cue, content, source }: Relation): TokenRange | null {
  if (!cue) return null;
  const { tokens } = context.analysis;
  const head = cueHead(context.columns, cue);
  let i = cue.last;
  if (tokens[i]?.lower === "to") i++;
  else if (!isIn("addressed", tokens[head]?.lemma.toLowerCase() ?? "")) return null;
  const phrase = phraseAt(context, i);
  if (!phrase || phrase.first !== i) return null;
  const taken = [...content, ...(source ? [source] : [])];
  if (taken.some((part) => part.first < phrase.last && part.last > phrase.first)) return null;
  return { first: phrase.first, last: phrase.last };
}
