import type { Act } from "../records.ts";
import type { Reading } from "./act.ts";
import { framesAt, shippedFrames } from "./frames.ts";
import { type Context, type Relation, verbsAt } from "./relation.ts";
import { isIn } from "./words.ts";

const MOST_ADVERBS = 3;

/** Acts that a speaker does by saying so ("We condemn …"); "We believe" and "We say" do nothing of their own. */
const PERFORMED = new Set<Act>([
  "denial",
  "criticism",
  "praise",
  "demand",
  "promise",
  "warning",
  "accusation",
  "proposal",
  "agreement",
  "disagreement",
]);

/**
 * The attribution inside a content that is itself an act: “We condemn the attack”, “I can neither confirm nor deny that”, “We have no comment”;
 * in indirect speech only silence is read so ("it does not comment on rumours"). Null where the first words are no such pronoun and verb.
 */
export function performedIn(context: Context, { content }: Relation): Relation | null {
  const [part] = content;
  const { tokens } = context.analysis;
  if (!part) return null;
  const quoted = /^["“„«]$|^``$/.test(tokens[part.first]!.text);
  const speaker = quoted || tokens[part.first]!.lower === "that" ? part.first + 1 : part.first;
  if (!(quoted ? OWN : OTHER).has(tokens[speaker]?.lower ?? "")) return null;
  for (let i = speaker + 1; i < part.last && i <= speaker + 1 + MOST_ADVERBS; i++) {
    const group = verbsAt(context, i);
    if (!group && tokens[i]!.pos !== "ADV") return null;
    if (!group) continue;
    if (!group.finite || group.perfect || group.passive || group.last > part.last) return null;
    const source = { first: speaker, last: speaker + 1 };
    return {
      cue: { first: i, last: group.last },
      source,
      content: group.last < part.last ? [{ first: group.last, last: part.last }] : [],
      rules: [],
    };
  }
  return null;
}

const OWN = new Set(["i", "we"]);
const OTHER = new Set(["it", "he", "she", "they"]);

/** Whether what was read from such an attribution is done by saying so: now, and by a verb of its own, or else silence. */
export function isPerformed(
  context: Context,
  { cue, source }: Relation,
  { act, polarity }: Pick<Reading, "act" | "polarity">,
): boolean {
  if (act === "no-comment") return true;
  const { tokens } = context.analysis;
  const group = cue && verbsAt(context, cue.first);
  if (!group || !source || !OWN.has(tokens[source.first]!.lower)) return false;
  if (group.tense !== "present" && !group.modal) return false;
  if (act === "non-denial") return true;
  const isVerb = framesAt(shippedFrames(), tokens, group.head)[0]?.pos === "verb";
  return (
    isVerb && !group.modal && polarity === "positive" && PERFORMED.has(act) && !isIn("light", tokens[group.head]!.lemma)
  );
}
