import type { Act } from "../records.ts";
import { type FrameLexicon, framesAt } from "./frames.ts";
import { type Context, type Relation, verbsAt } from "./relation.ts";
import { isIn } from "./words.ts";

const MOST_ADVERBS = 3;

/** Acts that a speaker does by saying so ("We condemn …"); "We believe" and "We say" do nothing of their own. */
export const PERFORMED = new Set<Act>([
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
  "no-comment",
]);

/**
 * The attribution inside words in quotation marks that are themselves an act: “We condemn the attack”, “I deny it”. Null where the first
 * words are not "I" or "we" and a verb of the present.
 */
export function performedIn(context: Context, { content }: Relation, lexicon: FrameLexicon): Relation | null {
  const [part] = content;
  const { tokens } = context.analysis;
  if (!part || !/^["“„«]$|^``$/.test(tokens[part.first]!.text)) return null;
  const speaker = part.first + 1;
  if (!/^(?:i|we)$/.test(tokens[speaker]?.lower ?? "")) return null;
  for (let i = speaker + 1; i < part.last && i <= speaker + 1 + MOST_ADVERBS; i++) {
    const group = verbsAt(context, i);
    if (!group && tokens[i]!.pos !== "ADV") return null;
    if (!group) continue;
    if (
      !group.finite ||
      group.tense !== "present" ||
      group.perfect ||
      group.passive ||
      group.modal ||
      group.last >= part.last
    )
      return null;
    if (framesAt(lexicon, tokens, group.head)[0]?.pos !== "verb" || isIn("light", tokens[group.head]!.lemma))
      return null;
    const rest = { first: group.last, last: part.last };
    return { cue: { first: i, last: group.last }, source: null, content: [rest], rules: [] };
  }
  return null;
}
