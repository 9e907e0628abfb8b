import { type Context, changed, type Relation } from "../relation.ts";

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
  return relations.map((relation) => {
    const end = relation.content.at(-1);
    const other = end && bySource.get(end.last);
    if (!end || !other?.source || other === relation || other.source.first < end.first) return relation;
    const coordinated = tokens[other.source.first - 1]?.pos === "CCONJ" && other.source.first - 1 > end.first;
    const last = coordinated ? other.source.first - 1 : endOf(context, other, end.last);
    return changed(relation, ID, { content: [...relation.content.slice(0, -1), { first: end.first, last }] });
  });
}

/** Where the other relation's content ends, when it follows in the same sentence. */
function endOf({ analysis: { tokens } }: Context, { content }: Relation, from: number): number {
  const last = content.at(-1)!.last;
  return last > from && tokens[last - 1]!.sentence === tokens[from - 1]!.sentence ? last : from;
}
