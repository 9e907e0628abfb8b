import type { VerbGroup } from "../../language/index.ts";
import { cueEntryAt } from "../cue-lexicon.ts";
import { type Context, phraseAt, type Relation, verbsAt } from "../relation.ts";
import { cueHead, type TokenRange } from "../role-features.ts";
import { secondVerb } from "./own-clause.ts";
import { isSpeechVerb } from "./speech-verbs.ts";

/**
 * Speech verbs with a subject of their own inside a content that is not verbatim: "It is noted that X did not deny …", "A says B
 * warned that …". The cue model does not look there, since the corpus it learned from marks outermost attributions only. And the
 * second verb of one subject, where the content of the first ends before it.
 */
export function nestedCues(
  context: Context,
  relations: readonly Relation[],
): { cue: TokenRange; within: TokenRange | null }[] {
  const { analysis, columns } = context;
  const taken = new Set(context.cues.flatMap(({ first, last }) => range(first, last)));
  const found: { cue: TokenRange; within: TokenRange | null }[] = [];
  const take = (group: VerbGroup, within: TokenRange | null) => {
    const cue = { first: group.first, last: group.last };
    found.push({ cue, within });
    for (const k of range(cue.first, cue.last)) taken.add(k);
  };
  for (const relation of relations) {
    for (const part of relation.content) {
      for (let i = part.first; i < part.last; i++) {
        const group = verbsAt(context, i);
        if (!group) continue;
        i = group.last - 1;
        if (
          taken.has(group.head) ||
          !(
            isSpeechVerb(analysis, columns, { ...group, first: afterBrackets(context, group) }) || holds(context, group)
          )
        )
          continue;
        const subject = phraseAt(context, afterBrackets(context, group) - 1);
        if (subject && subject.first >= part.first && names(context, subject.head)) take(group, part);
      }
    }
    const second = coordinated(context, relation);
    if (second && !taken.has(second.head) && cueEntryAt(analysis.tokens, second.head)?.strength === "speech")
      take(second, null);
  }
  return found;
}

/** "welcomed the move and | recommended …": the verb behind the conjunction that ends a content. */
function coordinated(context: Context, { cue, source, content }: Relation): VerbGroup | null {
  const end = content.at(-1)?.last ?? 0;
  if (!cue || !source || source.first > cue.first || context.analysis.tokens[end]?.pos !== "CCONJ") return null;
  return secondVerb(context, end, verbsAt(context, cueHead(context.columns, cue)));
}

/** "her husband believed the letters were a trap": a verb of belief with a clause of its own. */
function holds(context: Context, group: VerbGroup): boolean {
  const { tokens } = context.analysis;
  if (!group.finite || group.passive || cueEntryAt(tokens, group.head)?.strength !== "attitude") return false;
  if (tokens[group.last]?.lower === "that") return true;
  const phrase = phraseAt(context, group.last);
  return phrase?.first === group.last && verbsAt(context, phrase.last)?.finite === true;
}

/** The first token of a verb group, or of the brackets between it and its subject ("the Front (RSF) denied"). */
function afterBrackets({ analysis: { tokens } }: Context, { first }: VerbGroup): number {
  return tokens[first - 1]?.text === ")" && tokens[first - 3]?.text === "(" ? first - 3 : first;
}

/** A subject that stands for somebody other than the one who speaks of it: a name or a noun, no pronoun. */
function names({ analysis: { tokens } }: Context, head: number): boolean {
  const pos = tokens[head]?.pos;
  return pos === "PROPN" || pos === "NOUN";
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, k) => first + k);
}
