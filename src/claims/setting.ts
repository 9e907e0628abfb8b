import { around, type Context, phraseAt, type Relation, verbsAt } from "./relation.ts";
import { cueHead, type TokenRange } from "./role-features.ts";
import { isIn } from "./words.ts";

const OPENS = new Set(["in", "at", "during", "on", "via", "through", "by", "over"]);
/** "In these statements, analysts see …": what is spoken of, not where it is said. */
const POINTS = new Set(["these", "those", "such"]);
const CONTINUES = new Set(["with", "of", "by", "for", "to", "from"]);

/** The phrase that begins at token `i` and says where or how something was said ("in an interview with …"), or null. */
export function settingAt(context: Context, i: number): TokenRange | null {
  const { tokens } = context.analysis;
  if (!OPENS.has(tokens[i]?.lower ?? "")) return null;
  const phrase = phraseAt(context, i + 1);
  if (!phrase || phrase.first !== i + 1) return null;
  const byMeans = tokens[i]!.lower === "by" || tokens[i]!.lower === "over";
  if (!isIn(byMeans ? "means" : "setting", tokens[phrase.head]!.lemma.toLowerCase())) return null;
  if (POINTS.has(tokens[phrase.first]!.lower)) return null;
  return { first: i, last: withComplements(context, phrase).last };
}

/** A noun phrase with the phrases that follow it ("an interview with the daily Echo of Port Sudan"). */
function withComplements(context: Context, { first, last }: TokenRange): TokenRange {
  const { tokens } = context.analysis;
  let end = last;
  for (;;) {
    const next = CONTINUES.has(tokens[end]?.lower ?? "") ? phraseAt(context, end + 1) : null;
    if (!next || next.first !== end + 1) return { first, last: end };
    end = next.last;
  }
}

/** Where or how a claim was made, from the words around its cue; null when the sentence does not say. */
export function settingOf(context: Context, relation: Relation): TokenRange | null {
  const { cue, content, source } = relation;
  if (!cue) return null;
  const sentence = around(context, cue.first);
  const told = eventTold(context, relation);
  if (told) return told;
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

/** "told a news conference in Port Sudan that …": the object of the verb says where. */
function eventTold(context: Context, { cue, content }: Relation): TokenRange | null {
  const { tokens } = context.analysis;
  const phrase =
    cue && isIn("addressed", tokens[cueHead(context.columns, cue)]!.lemma.toLowerCase()) && phraseAt(context, cue.last);
  if (!phrase || phrase.first !== cue.last || !isEvent(context, phrase.head)) return null;
  return content.some(({ first, last }) => first < phrase.last && last > phrase.first)
    ? null
    : withComplements(context, phrase);
}

/** Whether a noun stands for an occasion on which many are told something ("a news conference"). */
export function isEvent({ analysis: { tokens } }: Context, i: number): boolean {
  return tokens[i]!.pos === "NOUN" && isIn("event", tokens[i]!.lemma.toLowerCase());
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
