import type { NounPhrase, VerbGroup } from "../../language/index.ts";
import { cueEntryAt } from "../cue-lexicon.ts";
import {
  around,
  type Context,
  changed,
  phraseAt,
  type Relation,
  sentenceAt,
  trimmed,
  verbsAt,
  without,
} from "../relation.ts";
import { cueHead, type TokenRange } from "../role-features.ts";
import { isIn } from "../words.ts";
import { complement } from "./complement.ts";
import { informs } from "./named-phrase.ts";
import type { Rule } from "./rule.ts";

/**
 * A cue the model gave no source: the subject of its verb, right before it; behind it in "…, said X"; of "saying" and "adding" the
 * subject of the verb they go with. A passive needs none.
 */
export const subject: Rule = {
  id: "subject",
  apply(context, relation): Relation | null {
    const { cue, source, impersonal } = relation;
    const group = cue && (governing(context, cue) ?? verbsAt(context, cueHead(context.columns, cue)));
    if (!cue || source || impersonal || !group || group.passive) return relation;
    const before = (relation.content[0]?.first ?? cue.last) < cue.last;
    const behind = group.finite && before && !tells(context, group) ? inverted(context, cue) : null;
    const own = !before || isSpeech(context, cue, group);
    const found = behind ?? (group.finite ? own && subjectOf(context, group) : subjectOfMain(context, group));
    if (!found) return relation;
    // The model may have put the subject with the content.
    const content = relation.content
      .flatMap((part) => without(part, found))
      .flatMap((part) => trimmed(context, part) ?? []);
    const given = changed(relation, this.id, { source: found, content });
    return content.length > 0 ? given : complement.apply(context, given);
  },
};

/** "declined | to say": the finite verb a cue begins with has the subject, not the one it governs. */
function governing(context: Context, { first }: TokenRange): VerbGroup | null {
  const group = verbsAt(context, first);
  return group?.finite ? group : null;
}

/** A verb of the lexicon that says what was, not what might be: sure enough to be one though its content was not found. */
function isSpeech(context: Context, cue: TokenRange, { head, modal }: VerbGroup): boolean {
  const heads = [head, cueHead(context.columns, cue)];
  return modal === null && heads.some((i) => cueEntryAt(context.analysis.tokens, i)?.strength === "speech");
}

/** Behind "told" stands who was told. */
function tells({ analysis: { tokens } }: Context, { head }: VerbGroup): boolean {
  return isIn("told", tokens[head]!.lemma.toLowerCase());
}

/** The noun phrase right before a verb group; adverbs may stand between, or what describes it between commas. */
export function subjectOf(context: Context, group: VerbGroup): TokenRange | null {
  const { tokens } = context.analysis;
  let i = group.first - 1;
  while (i >= 0 && tokens[i]!.pos === "ADV") i--;
  if (tokens[i]?.text === ",") return describedBefore(context, i);
  const phrase = phraseAt(context, i);
  if (!phrase || tokens[i]!.sentence !== tokens[group.first]!.sentence) return null;
  return { first: informedBefore(context, phrase.first)?.first ?? phrase.first, last: phrase.last };
}

/** "three officials | briefed on | the matter told": who knows of it, before a participle and its preposition. */
export function informedBefore(context: Context, i: number): TokenRange | null {
  const { tokens } = context.analysis;
  if (tokens[i - 1]?.pos !== "ADP" || !isIn("informed", tokens[i - 2]?.lower ?? "")) return null;
  const who = phraseAt(context, i - 3);
  return who && informs(context, who.head) ? { first: who.first, last: i - 2 } : null;
}

/** "Two engineers, speaking on condition of anonymity, | told": the phrase that begins at token `first` (of the sentence) and is only described as far as the comma. */
export function describedBefore(
  context: Context,
  comma: number,
  first = sentenceAt(context, comma).first,
): TokenRange | null {
  const { tokens } = context.analysis;
  const phrase = phraseAt(context, first);
  if (phrase?.first !== first || tokens[phrase.last]?.text !== "," || phrase.last >= comma) return null;
  let relative = false;
  for (let i = phrase.last + 1; i < comma; i++) {
    relative ||= /^(?:who|whom|which|whose|that)$/.test(tokens[i]!.lower);
    if (!relative && verbsAt(context, i)?.finite) return null;
  }
  return comma - phrase.last <= LONGEST_ASIDE ? phraseRange(phrase) : null;
}

const LONGEST_ASIDE = 25;

/** "“…,” said X", "…, said X". */
function inverted(context: Context, cue: TokenRange): TokenRange | null {
  if (!/^(?:[,"”»’]|'')$/.test(context.analysis.tokens[cue.first - 1]?.text ?? "")) return null;
  const phrase = phraseAt(context, cue.last);
  return phrase?.first === cue.last ? phraseRange(phrase) : null;
}

function subjectOfMain(context: Context, group: VerbGroup): TokenRange | null {
  if (!context.analysis.tokens[group.head]!.lower.endsWith("ing")) return null;
  const { first } = around(context, group.first);
  for (let i = group.first - 1; i >= first; i--) {
    const main = verbsAt(context, i);
    const found = main?.finite ? subjectOf(context, main) : null;
    if (main?.finite && !(found && opensClause(context, found.first - 1))) return found;
    if (main) i = main.first;
  }
  return null;
}

/** "described | how the attack unfolded, stating": the word before a subject that makes its clause a part of another. */
function opensClause({ analysis: { tokens } }: Context, i: number): boolean {
  return /^(?:how|when|where|why|whether|after|before)$/.test(tokens[i]?.lower ?? "");
}

function phraseRange({ first, last }: NounPhrase): TokenRange {
  return { first, last };
}
