import { around, type Context, phraseAt, type Relation, verbsAt } from "./relation.ts";
import type { TokenRange } from "./role-features.ts";
import { isIn } from "./words.ts";

const OPENS = new Set(["in", "at", "during", "on", "via", "through"]);
/** "In these statements, analysts see …": what is spoken of, not where it is said. */
const POINTS = new Set(["these", "those", "such"]);
const CONTINUES = new Set(["with", "of", "by", "for", "to", "from"]);

/** The phrase that begins at token `i` and says where or how something was said ("in an interview with …"), or null. */
export function settingAt(context: Context, i: number): TokenRange | null {
  const { tokens } = context.analysis;
  if (!OPENS.has(tokens[i]?.lower ?? "")) return null;
  const phrase = phraseAt(context, i + 1);
  if (!phrase || phrase.first !== i + 1 || !isIn("setting", tokens[phrase.head]!.lemma.toLowerCase())) return null;
  if (POINTS.has(tokens[phrase.first]!.lower)) return null;
  let last = phrase.last;
  for (;;) {
    const next = CONTINUES.has(tokens[last]?.lower ?? "") ? phraseAt(context, last + 1) : null;
    if (!next || next.first !== last + 1) return { first: i, last };
    last = next.last;
  }
}

/** Where or how a claim was made, from the words around its cue; null when the sentence does not say. */
export function settingOf(context: Context, relation: Relation): TokenRange | null {
  const { cue, content, source } = relation;
  if (!cue) return null;
  const sentence = around(context, cue.first);
  const taken = source ? [...content, source] : content;
  let best: TokenRange | null = null;
  for (let i = sentence.first; i < sentence.last; i++) {
    const inside = taken.find((part) => i >= part.first && i < part.last);
    if (inside) {
      i = inside.last - 1;
      continue;
    }
    const found = settingAt(context, i);
    if (!found) continue;
    if (near(context, cue, found, taken) && (!best || gap(found, cue) < gap(best, cue))) best = found;
    i = found.last - 1;
  }
  return best;
}

function gap(a: TokenRange, b: TokenRange): number {
  return a.last <= b.first ? b.first - a.last : Math.max(0, a.first - b.last);
}

/** Whether no other clause stands between the cue and a range: no finite verb and no participle outside the claim's own content. */
export function near(context: Context, cue: TokenRange, range: TokenRange, skip: readonly TokenRange[]): boolean {
  const [from, to] = range.last <= cue.first ? [range.last, cue.first] : [cue.last, range.first];
  for (let i = from; i < to; i++) {
    if (skip.some((part) => i >= part.first && i < part.last)) continue;
    const group = verbsAt(context, i);
    if (group && (group.finite || group.passive) && (group.last <= cue.first || group.first >= cue.last)) return false;
  }
  return true;
}
