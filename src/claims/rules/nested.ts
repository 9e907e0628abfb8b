import { type Context, phraseAt, type Relation } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { isSpeechVerb } from "./speech-verbs.ts";

/**
 * Speech verbs with a subject of their own inside a content that is not verbatim: "It is noted that X did not deny …", "A says B
 * warned that …". The cue model does not look there, since the corpus it learned from marks outermost attributions only.
 */
export function nestedCues(
  context: Context,
  relations: readonly Relation[],
): { cue: TokenRange; within: TokenRange }[] {
  const { analysis, columns } = context;
  const taken = new Set(context.cues.flatMap(({ first, last }) => range(first, last)));
  const found: { cue: TokenRange; within: TokenRange }[] = [];
  for (const relation of relations) {
    for (const part of relation.content) {
      for (let i = part.first; i < part.last; i++) {
        const group = analysis.verbGroups[columns.verbGroup[i] ?? -1];
        if (!group) continue;
        i = group.last - 1;
        if (isSpeechVerb(analysis, columns, group) && !taken.has(group.head)) {
          const subject = phraseAt(context, group.first - 1);
          if (subject && subject.first >= part.first && names(context, subject.head)) {
            found.push({ cue: { first: group.first, last: group.last }, within: part });
            for (const k of range(group.first, group.last)) taken.add(k);
          }
        }
      }
    }
  }
  return found;
}

/** A subject that stands for somebody other than the one who speaks of it: a name or a noun, no pronoun. */
function names({ analysis: { tokens } }: Context, head: number): boolean {
  const pos = tokens[head]?.pos;
  return pos === "PROPN" || pos === "NOUN";
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, k) => first + k);
}
