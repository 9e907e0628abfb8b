import type { Analysis, VerbGroup } from "../../language/index.ts";
import { type Columns, Pos, Quote } from "../columns.ts";
import { cueEntryAt } from "../cue-lexicon.ts";
import { isOperator } from "../operators.ts";
import { isIn } from "../words.ts";

/** What a speech verb with a subject says against "no cue", in the cue model's own units; more where its act is negated or embedded. */
const PLAIN = 150;
const NEGATED = 300;
const MOST_ADVERBS = 4;

/**
 * How much the grammar leans towards a cue at a token: main verbs that are speech verbs of the lexicon with a subject right before
 * them, outside quotation marks ("said"), more so when negated or embedded ("did not deny", "failed to deny").
 */
export function leanings(analysis: Analysis, columns: Columns): Map<number, number> {
  const lean = new Map<number, number>();
  analysis.verbGroups.forEach((_, g) => {
    const group = mainVerb(analysis, g);
    if (!group || !mayBeCue(columns, group, true)) return;
    if (speaks(analysis, group))
      lean.set(group.head, group.negated || takesClause(analysis, group) || asks(analysis, group) ? NEGATED : PLAIN);
    else if (group.negated && takesClause(analysis, group)) lean.set(group.head, NEGATED);
    else if (hopes(analysis, group)) lean.set(group.head, PLAIN);
    else if (takesClause(analysis, group) || isIn("ascribing", lemmaOf(analysis, group))) lean.set(group.head, PLAIN);
    const next = analysis.verbGroups[g + 1];
    if (next?.first === group.last && !next.finite && isOperator(lemmaOf(analysis, group)) && speaks(analysis, next)) {
      lean.set(group.head, NEGATED);
      lean.set(next.head, NEGATED);
    } else if (next?.first === group.last && !next.finite && speaks(analysis, next)) lean.set(next.head, PLAIN);
  });
  return lean;
}

/** Whether a verb group is a finite, active speech verb of the lexicon with a noun phrase right before it, outside quotation marks. */
export function isSpeechVerb(analysis: Analysis, columns: Columns, group: VerbGroup): boolean {
  return group.finite && mayBeCue(columns, group) && speaks(analysis, group);
}

/** A subject right before the verb, or, where `coordinated` will do, a conjunction ("… and stated that"); adverbs may stand between. */
function mayBeCue({ quote, nounPhrase, pos }: Columns, { first, passive }: VerbGroup, coordinated = false): boolean {
  let before = first - 1;
  while (before > first - MOST_ADVERBS && before >= 0 && pos[before] === Pos.ADV) before--;
  if (passive || before < 0 || quote[first] !== Quote.outside) return false;
  return nounPhrase[before]! >= 0 || (coordinated && pos[before] === Pos.CCONJ);
}

function speaks(analysis: Analysis, group: VerbGroup): boolean {
  const entry = cueEntryAt(analysis.tokens, group.head);
  return entry?.pos === "verb" && (entry.strength === "speech" || isIn("naming", lemmaOf(analysis, group)));
}

function lemmaOf({ tokens }: Analysis, { head }: VerbGroup): string {
  return tokens[head]!.lemma.toLowerCase();
}

/**
 * "Aid groups called for a truce", which may be read as groups that were called: a bare participle with its preposition is taken for the
 * main verb where no other verb follows in its sentence.
 */
function mainVerb({ tokens, verbGroups }: Analysis, g: number): VerbGroup | null {
  const group = verbGroups[g]!;
  if (group.finite) return group;
  const next = verbGroups[g + 1];
  const isLast = next === undefined || tokens[next.head]!.sentence !== tokens[group.head]!.sentence;
  if (!isLast || !tokens[group.first]!.participle || (cueEntryAt(tokens, group.head)?.words.length ?? 0) < 2)
    return null;
  return { ...group, finite: true, passive: false };
}

/** "calculates that", "assesses with low confidence that": whatever the verb, what stands in such a clause is said or thought. */
function takesClause({ tokens }: Analysis, { last }: VerbGroup): boolean {
  let i = last;
  if (tokens[i]?.lower === "with") while (i < last + MOST_WORDS && WITHIN_PHRASE.has(tokens[i]?.pos ?? "")) i++;
  return tokens[i]?.lower === "that" && tokens[i]!.pos === "SCONJ";
}

const MOST_WORDS = 5;
const WITHIN_PHRASE: ReadonlySet<string> = new Set(["ADP", "ADV", "ADJ", "DET", "NOUN"]);

/** "appealed to donors to pay": a preposition, and an infinitive behind its noun. */
function asks({ tokens }: Analysis, { last }: VerbGroup): boolean {
  if (tokens[last]?.lower !== "to") return false;
  for (let i = last + 1; i < last + 6; i++) if (tokens[i]?.lower === "to" && tokens[i]!.pos === "PART") return true;
  return false;
}

/** A verb of belief, wish or intention with a clause behind it: "believes that", "intends to". */
function hopes({ tokens }: Analysis, { head, last }: VerbGroup): boolean {
  const next = tokens[last]?.lower;
  return (next === "that" || next === "to") && cueEntryAt(tokens, head)?.strength === "attitude";
}
