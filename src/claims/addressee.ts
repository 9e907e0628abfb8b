import { type Context, phraseAt, type Relation } from "./relation.ts";
import { cueHead, type TokenRange } from "./role-features.ts";
import { isEvent } from "./setting.ts";
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
  if (!phrase || phrase.first !== i || context.dates.has(i) || isEvent(context, phrase.head)) return null;
  let { last } = phrase;
  // "members of parliament"
  while (tokens[last]?.lower === "of" && phraseAt(context, last + 1)?.first === last + 1)
    last = phraseAt(context, last + 1)!.last;
  const taken = [...content, ...(source ? [source] : [])];
  if (taken.some((part) => part.first < last && part.last > phrase.first)) return null;
  return { first: phrase.first, last };
}
