import { type Context, phraseAt, type Relation, verbsAt } from "./relation.ts";
import { cueHead, type TokenRange } from "./role-features.ts";
import { isDoneTo } from "./rules/recipient.ts";
import { subjectOf } from "./rules/subject.ts";
import { isEvent } from "./setting.ts";
import { isIn } from "./words.ts";

/** Who was told: the object of "told", "urged", "warned", or the phrase after "said to"; null when the sentence does not say. */
export function addresseeOf(context: Context, { cue, content, source }: Relation): TokenRange | null {
  if (!cue) return null;
  const { tokens } = context.analysis;
  const head = cueHead(context.columns, cue);
  // "Ministers were told that …"
  if (isDoneTo(context, head) && isIn("addressed", tokens[head]!.lemma.toLowerCase()))
    return isIn("targeted", tokens[head]!.lemma.toLowerCase()) ? null : subjectOf(context, verbsAt(context, head)!);
  let i = cue.last;
  const calls = /^(?:on|upon|to)$/.test(tokens[cue.last - 1]?.lower ?? "");
  if (tokens[i]?.lower === "to") i++;
  else if (!calls && !isIn("addressed", tokens[head]?.lemma.toLowerCase() ?? "")) return null;
  const phrase = phraseAt(context, i);
  if (!phrase || phrase.first !== i || context.dates.has(i) || isEvent(context, phrase.head)) return null;
  let { last } = phrase;
  // "members of parliament"
  while (tokens[last]?.lower === "of" && phraseAt(context, last + 1)?.first === last + 1)
    last = phraseAt(context, last + 1)!.last;
  const [part] = content;
  // "urged | Israel to open a crossing": who is to act is who is spoken to, and a part of what is asked.
  const acts = part !== undefined && part.first >= cue.last && part.first <= phrase.first && isActing(context, last);
  if (calls && !acts) return null;
  const taken = [...(acts ? content.slice(1) : content), ...(source ? [source] : [])];
  if (taken.some((part) => part.first < last && part.last > phrase.first)) return null;
  return { first: phrase.first, last };
}

/** Whether an infinitive begins at a token: "to open", "not to go". */
function isActing(context: Context, i: number): boolean {
  const { tokens } = context.analysis;
  const to = tokens[i]?.lower === "not" ? i + 1 : i;
  return tokens[to]?.lower === "to" && verbsAt(context, to + 1) !== null;
}
