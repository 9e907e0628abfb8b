import { type Context, changed, type Relation } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";

const ID = "overrun";

/**
 * A content that ends in or within the source of the verb behind it stops in the wrong place. "A said it would act, and B | urged …": B is a
 * speaker of its own, and no part of what A said. "A said that B | hopes …": what B hopes is said by A as well.
 */
export function mendOverruns(context: Context, relations: readonly Relation[]): Relation[] {
  const { tokens } = context.analysis;
  const bySource = new Map<number, Relation>();
  for (const relation of relations) {
    const { source, cue } = relation;
    if (!source || !cue || source.last > cue.first) continue;
    for (let i = source.first + 1; i <= source.last; i++)
      if (!bySource.has(i) || i === source.last) bySource.set(i, relation);
  }
  const opposed = new Map<number, Relation>();
  for (const relation of relations)
    if (relation.source && isOpposed(context, relation.source)) opposed.set(relation.source.first, relation);
  return relations.map((relation) => {
    const whole = reported(relation, bySource);
    if (whole) return changed(relation, ID, { content: [whole] });
    const cut = opposed.size > 0 ? beforeOpposed(context, relation, opposed) : null;
    if (cut) return changed(relation, ID, { content: [...relation.content.slice(0, -1), cut] });
    const end = relation.content.at(-1);
    const other = end && bySource.get(end.last);
    if (!end || !other?.source || other === relation || other.source.first < end.first) return relation;
    const coordinated = tokens[other.source.first - 1]?.pos === "CCONJ" && other.source.first - 1 > end.first;
    const last = coordinated ? other.source.first - 1 : endOf(context, other, end.last);
    return changed(relation, ID, { content: [...relation.content.slice(0, -1), { first: end.first, last }] });
  });
}

/** "NPR reported | the premier, a caretaker, recommended that …": what the subject right behind a cue says is what was reported; null for others. */
function reported({ cue, content }: Relation, bySource: ReadonlyMap<number, Relation>): TokenRange | null {
  const [part, ...others] = content;
  if (!cue || !part || others.length > 0 || part.first < cue.last) return null;
  for (let i = cue.last + 1; i <= part.last; i++) {
    const other = bySource.get(i);
    if (!other?.cue || other.source!.first > part.first || other.source!.first < cue.last) continue;
    const end = other.content.at(-1)!;
    if (other.cue.first >= part.last && end.first >= other.cue.last)
      return { first: other.source!.first, last: end.last };
  }
  return null;
}

/** "…, but the rebels denied it": a speaker of its own behind ", but". */
function isOpposed({ analysis: { tokens } }: Context, { first }: TokenRange): boolean {
  return tokens[first - 1]?.lower === "but" && tokens[first - 2]?.lower === ",";
}

/** What is left of a content without what somebody else sets against it; null when nobody does. A that-clause may go on behind "but". */
function beforeOpposed(
  { analysis: { tokens } }: Context,
  { cue, content }: Relation,
  opposed: ReadonlyMap<number, Relation>,
): TokenRange | null {
  const part = content.at(-1);
  if (!cue || !part || part.first < cue.last || tokens[part.first]!.lower === "that") return null;
  for (let i = part.first + 3; i < part.last; i++) {
    if (opposed.has(i) && tokens[i]!.sentence === tokens[cue.first]!.sentence)
      return { first: part.first, last: i - 2 };
  }
  return null;
}

/** Where the other relation's content ends, when it follows in the same sentence. */
function endOf({ analysis: { tokens } }: Context, { content }: Relation, from: number): number {
  const last = content.at(-1)!.last;
  return last > from && tokens[last - 1]!.sentence === tokens[from - 1]!.sentence ? last : from;
}
