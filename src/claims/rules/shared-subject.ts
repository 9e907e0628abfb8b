import { type Context, changed, type Relation, verbsAt } from "../relation.ts";

/** Id of the rule: "X denied A, but said B" has one subject for both verbs. */
const ID = "shared-subject";

/** Gives a verb without a subject of its own the source of the relation it is coordinated with. Relations come in order of their cues. */
export function shareSubjects(context: Context, relations: readonly Relation[]): Relation[] {
  const out: Relation[] = [];
  for (const relation of relations) {
    const { cue, source } = relation;
    const start = cue && (verbsAt(context, cue.first)?.first ?? cue.first);
    const earlier = start !== null && !source && !relation.impersonal ? coordinated(context, start, out) : null;
    out.push(earlier ? changed(relation, ID, { source: earlier.source, shares: earlier.cue!.first }) : relation);
  }
  return out;
}

/** The last relation before token `start` of the same sentence, when only a conjunction and adverbs stand right before the verb. */
function coordinated({ analysis: { tokens } }: Context, start: number, before: readonly Relation[]): Relation | null {
  let i = start - 1;
  while (tokens[i] && (tokens[i]!.pos === "ADV" || tokens[i]!.lower === ",")) i--;
  if (tokens[i]?.pos !== "CCONJ") return null;
  const sentence = tokens[start]!.sentence;
  const last = before.findLast((one) => one.cue && one.source && one.cue.first < start);
  return last?.cue && tokens[last.cue.first]!.sentence === sentence ? last : null;
}
