import type { VerbGroup } from "../../language/index.ts";
import { Quote } from "../columns.ts";
import { around, type Context, type Relation, trimmed } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { isIn } from "../words.ts";
import { subjectOf } from "./subject.ts";

const ID = "hearsay";

/** "It is believed that S", "the general is said to have left": said or thought by nobody who is named. The subject is part of the content. */
export function hearsay(context: Context): Relation[] {
  return context.analysis.verbGroups.flatMap((group): Relation[] => {
    const found = group.finite && group.passive && !group.negated ? heard(context, group) : null;
    return found ? [found] : [];
  });
}

function heard(context: Context, group: VerbGroup): Relation | null {
  const { tokens } = context.analysis;
  if (!isIn("hearsay", tokens[group.head]!.lemma.toLowerCase()) || context.columns.quote[group.first] !== Quote.outside)
    return null;
  const cue = { first: group.first, last: group.last };
  const next = tokens[group.last]?.lower;
  const clause = trimmed(context, { first: group.last, last: around(context, group.first).last });
  const before = tokens[group.first - 1];
  if (!clause || clause.last - clause.first < 2 || before?.sentence !== tokens[group.first]!.sentence) return null;
  if (before.lower === "it")
    return next === "that"
      ? { cue: { first: before.index, last: cue.last }, source: null, impersonal: true, content: [clause], rules: [ID] }
      : null;
  const subject = next === "to" ? subjectOf(context, group) : null;
  if (!subject) return null;
  return saidTo(context, subject, clause) ?? { cue, source: null, content: [subject, clause], rules: [ID] };
}

/** "The envoy is reported | to have said that …": he is the one who said it. */
function saidTo(context: Context, source: TokenRange, { first, last }: TokenRange): Relation | null {
  const { tokens } = context.analysis;
  const verb = first + 2;
  const said =
    tokens[first + 1]?.lower === "have" &&
    /^(?:said|stated|claimed|warned|promised|admitted)$/.test(tokens[verb]?.lower ?? "");
  if (!said || last - verb < 3) return null;
  return { cue: { first: verb, last: verb + 1 }, source, content: [{ first: verb + 1, last }], rules: [ID] };
}
