import { type Context, changed, type Relation } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";

const ID = "another-speaker";

/**
 * "A said it would act. “It is late,” B said.": what a cue of the next sentence has for its content is no part of what was said in
 * this one, unless that cue is quoted itself.
 */
export function leaveToOthers(context: Context, relations: readonly Relation[]): Relation[] {
  const { tokens, sentences } = context.analysis;
  const bySentence = new Map<number, Relation[]>();
  for (const relation of relations) {
    if (!relation.cue || !relation.source) continue;
    const { sentence } = tokens[relation.cue.first]!;
    const there = bySentence.get(sentence);
    if (there) there.push(relation);
    else bySentence.set(sentence, [relation]);
  }
  return relations.map((relation) => {
    const { cue, content } = relation;
    const own = cue && tokens[cue.first]!.sentence;
    if (own === null || content.every((part) => within(part, sentences[own]!))) return relation;
    const kept = content.flatMap((part) => outside(part, othersOf(relation, part)));
    const same =
      kept.length === content.length &&
      kept.every((part, i) => part.last === content[i]!.last && part.first === content[i]!.first);
    return same || kept.length === 0 ? relation : changed(relation, ID, { content: kept });
  });

  /** What others say in the sentences of a part, other than the relation's own, from a cue outside of it. */
  function othersOf(relation: Relation, part: TokenRange): TokenRange[] {
    const own = tokens[relation.cue!.first]!.sentence;
    const found: TokenRange[] = [];
    for (let s = tokens[part.first]!.sentence; s <= tokens[part.last - 1]!.sentence; s++) {
      if (s === own) continue;
      for (const other of bySentence.get(s) ?? []) {
        if (relation.content.some((one) => within(other.cue!, one))) continue;
        for (const said of other.content) if (tokens[said.first]!.sentence === s) found.push(said);
      }
    }
    return found.sort((a, b) => a.first - b.first);
  }
}

function within(part: TokenRange, whole: TokenRange): boolean {
  return part.first >= whole.first && part.last <= whole.last;
}

/** What is left of a part without `holes` (in order). */
function outside(part: TokenRange, holes: readonly TokenRange[]): TokenRange[] {
  const out: TokenRange[] = [];
  let from = part.first;
  for (const hole of holes) {
    if (hole.last <= from || hole.first >= part.last) continue;
    if (hole.first > from) out.push({ first: from, last: hole.first });
    from = Math.max(from, hole.last);
  }
  if (from < part.last) out.push({ first: from, last: part.last });
  return out;
}
