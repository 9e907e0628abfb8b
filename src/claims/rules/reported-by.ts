import type { Sentence, VerbGroup } from "../../language/index.ts";
import { around, type Context, phraseAt, type Relation, trimmed, verbsAt } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { settingAt } from "../setting.ts";
import { isIn } from "../words.ts";
import { namedPhrase } from "./named-phrase.ts";

const ID = "reported-by";

/**
 * A sentence that stands for the one before, which is what was said: "This was reported by X, according to Y.", "This is the view of X.",
 * "X said so on Monday.", "X announced this.", "So said X."
 */
export function reportedBy(context: Context): Relation[] {
  const { sentences } = context.analysis;
  return sentences.flatMap((sentence, s): Relation[] => {
    const before = sentences[s - 1];
    const found =
      before &&
      (passive(context, sentence) ?? view(context, sentence) ?? so(context, sentence) ?? active(context, sentence));
    const content = found && trimmed(context, around(context, before.last - 1));
    return content ? [{ ...found, content: [content], rules: [ID] }] : [];
  });
}

/** Whether a relation points back at an earlier sentence. */
export function pointsBack({ rules }: Relation): boolean {
  return rules.includes(ID);
}

interface Pointer {
  readonly cue: TokenRange;
  readonly source: TokenRange;
}

/** "This was reported by X", "This is stated in a report by X". */
function passive(context: Context, { first }: Sentence): Pointer | null {
  const { tokens } = context.analysis;
  const group = verbsAt(context, first + 1);
  if (
    !isIn("pointing", tokens[first]!.lower) ||
    group?.first !== first + 1 ||
    !group.passive ||
    !speaks(context, group)
  )
    return null;
  const cue = { first: group.first, last: group.last };
  const agent = tokens[group.last]?.lower === "by" ? namedPhrase(context, group.last + 1) : null;
  if (agent) return { cue, source: agent };
  const setting = settingAt(context, group.last);
  for (let i = setting ? group.last + 1 : 0; setting && i < setting.last; i++) {
    const author = /^(?:by|from|of)$/.test(tokens[i]!.lower) ? namedPhrase(context, i + 1) : null;
    if (author) return { cue, source: author };
  }
  return null;
}

/** "That is the view of X". */
function view(context: Context, { first }: Sentence): Pointer | null {
  const { tokens } = context.analysis;
  const noun = tokens[first + 1]?.lemma === "be" ? phraseAt(context, first + 2) : null;
  if (!isIn("pointing", tokens[first]!.lower) || !noun || !isIn("view", tokens[noun.head]!.lemma)) return null;
  const source = tokens[noun.last]?.lower === "of" ? namedPhrase(context, noun.last + 1) : null;
  return source && { cue: { first: noun.head, last: noun.head + 1 }, source };
}

/** "So said X." */
function so(context: Context, { first, last }: Sentence): Pointer | null {
  const group = context.analysis.tokens[first]!.lower === "so" ? verbsAt(context, first + 1) : null;
  if (group?.first !== first + 1 || !speaks(context, group)) return null;
  const source = trimmed(context, { first: group.last, last: last - 1 });
  return source && { cue: { first: group.first, last: group.last }, source };
}

/** "X said so on Monday.", "X announced this on its website.": nothing but when and where may follow. */
function active(context: Context, { first, last }: Sentence): Pointer | null {
  const { tokens } = context.analysis;
  const source = namedPhrase(context, first);
  const group = source && verbsAt(context, source.last);
  if (!source || !group?.finite || group.first !== source.last || group.passive || !speaks(context, group)) return null;
  if (!/^(?:so|this)$/.test(tokens[group.last]?.lower ?? "")) return null;
  let i = group.last + 1;
  while (i < last && !/^[.!]$/.test(tokens[i]!.text)) {
    const date = context.dates.get(i) ?? (tokens[i]!.pos === "ADP" ? context.dates.get(i + 1) : undefined);
    const next = date ?? settingAt(context, i)?.last;
    if (next === undefined) return null;
    i = next;
  }
  return { cue: { first: group.first, last: group.last }, source };
}

/** A verb of telling: "This was denied by X" and "X has not confirmed this" say something else. */
function speaks({ analysis: { tokens } }: Context, { head, negated }: VerbGroup): boolean {
  return !negated && isIn("pointed", tokens[head]!.lemma.toLowerCase());
}
