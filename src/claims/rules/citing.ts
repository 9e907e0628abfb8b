import {
  around,
  type Context,
  changed,
  overlaps,
  phraseAt,
  type Relation,
  sentenceAt,
  trimmed,
  verbsAt,
  without,
} from "../relation.ts";
import { cueHead, type TokenRange } from "../role-features.ts";
import { isIn } from "../words.ts";
import { isAccordingTo } from "./according-to.ts";
import { skipCircumstances } from "./circumstance-first.ts";
import { informant, namedPhrase } from "./named-phrase.ts";

const ID = "citing";

/**
 * "A reported, citing B, that …", "according to B, quoted by A": B is credited, through A. Who is cited must be somebody who can tell ("two
 * officials", "a memo"): "he resigned, citing his health" cites nobody. Relations come in order of their cues.
 */
export function passOn(context: Context, relations: readonly Relation[]): Relation[] {
  const found = citations(context);
  if (found.size === 0) return [...relations];
  const used = new Set<Citation>();
  const passed = relations.flatMap((told) => {
    const relation = ownSubject(context, told, found);
    const { cue, source, content } = relation;
    const citation = found.get(context.analysis.tokens[(cue ?? source ?? content[0]!).first]!.sentence);
    if (!citation) return [relation];
    // The models may take "citing" and "quoted" for cues like others.
    if (cue && overlaps(cue, citation.cue)) return [];
    if (!cue || !source || used.has(citation) || !mayPass(context, citation, cue, source)) return [relation];
    const passed = through(context, relation, cue, source, citation);
    if (passed) used.add(citation);
    return [passed ?? relation];
  });
  const missed = [...found.values()].flatMap((citation) =>
    used.has(citation) ? [] : (unseen(context, citation) ?? []),
  );
  return missed.length > 0 ? [...passed, ...missed].sort((a, b) => anchorOf(a) - anchorOf(b)) : passed;
}

/** "A, quoting B, | said": not B, who stands right before the verb, is its subject. */
function ownSubject(context: Context, relation: Relation, found: ReadonlyMap<number, Citation>): Relation {
  const { cue, source } = relation;
  const citation = cue && found.get(context.analysis.tokens[cue.first]!.sentence);
  if (!citation || !source || cue.first !== citation.whole.last || !overlaps(source, citation.whole)) return relation;
  const subject = phraseBefore(context, citation.whole.first);
  return subject ? changed(relation, ID, { source: subject }) : relation;
}

/** The relation with who is cited for its source, or with who cites it in its chain. */
function through(
  context: Context,
  relation: Relation,
  cue: TokenRange,
  source: TokenRange,
  { passesOn, who, whole, cue: citing }: Citation,
): Relation | null {
  const kept = relation.content.flatMap((part) => without(part, whole)).flatMap((part) => trimmed(context, part) ?? []);
  const said = kept.filter((part) => skipCircumstances(context, part.first, part.last + 2) < part.last);
  const content = said.length > 0 ? said : contentBeside(context, cue, source, whole);
  if (content.length === 0) return null;
  return passesOn
    ? changed(relation, ID, { cue: citing, source: who, content, by: [{ source, cue }] })
    : changed(relation, ID, { content, by: [{ source: who, cue: citing }] });
}

/** The clause behind a verb and what is cited, else what stands before them. */
function contentBeside(context: Context, cue: TokenRange, source: TokenRange, whole: TokenRange): TokenRange[] {
  const { tokens } = context.analysis;
  const sentence = around(context, cue.first);
  let first = skipCircumstances(context, cue.last, sentence.last);
  if (first >= whole.first && first < whole.last) first = whole.last;
  const parts = (part: TokenRange) => without(part, whole).flatMap((one) => trimmed(context, one) ?? []);
  const before = parts({ first: sentence.first, last: Math.max(sentence.first, Math.min(source.first, cue.first)) });
  const rest = { first, last: sentence.last };
  return tokens[first]?.lower === "that" || (before.length === 0 && holdsVerb(context, rest)) ? parts(rest) : before;
}

function holdsVerb(context: Context, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (verbsAt(context, i)?.finite) return true;
  return false;
}

/** "A, citing B, reported that …", "B, quoted by A, said …", "…, as reported by A" where the models saw no cue in the verb. */
function unseen(context: Context, citation: Citation): Relation | null {
  const { analysis } = context;
  const { first, last } = around(context, citation.cue.first);
  for (let i = first; i < last; i++) {
    const group = verbsAt(context, i);
    if (!group) continue;
    i = group.last - 1;
    // "A reported, citing B, that …": the tagger may take the verb for a participle.
    const finite = (group.finite && !group.passive) || group.last === citation.whole.first;
    if (!finite || !isIn("passing", analysis.tokens[group.head]!.lemma)) continue;
    const before = group.first === citation.whole.last ? citation.whole.first : group.first;
    const phrase = phraseBefore(context, before);
    if (!phrase) continue;
    const verb = { first: group.first, last: group.last };
    return through(context, { cue: verb, source: phrase, content: [], rules: [] }, verb, phrase, citation);
  }
  const as = analysis.tokens[citation.cue.first]!.lower === "as";
  const content = as ? without({ first, last }, citation.whole).flatMap((part) => trimmed(context, part) ?? []) : [];
  return content.length === 1 ? { cue: citation.cue, source: citation.who, content, rules: [ID] } : null;
}

const LONGEST_SUBJECT = 8;

/** The noun phrase that ends before token `i`, with the brackets behind a name; else the few words that begin the sentence. */
function phraseBefore(context: Context, i: number): TokenRange | null {
  const { tokens } = context.analysis;
  const end = tokens[i - 1]?.lower === ")" && tokens[i - 3]?.lower === "(" ? i - 4 : i - 1;
  const phrase = phraseAt(context, end);
  if (phrase) return { first: phrase.first, last: i };
  const { first } = around(context, i);
  const isShort = i > first && i - first <= LONGEST_SUBJECT;
  const isPhrase = isShort && tokens.slice(first, i).every(({ pos, lower }) => pos !== "VERB" && lower !== ",");
  return isPhrase && tokens.slice(first, i).some(({ pos }) => pos === "PROPN") ? { first, last: i } : null;
}

function mayPass(context: Context, { passesOn, whole }: Citation, cue: TokenRange, source: TokenRange): boolean {
  if (overlaps(source, whole)) return false;
  if (!passesOn || isAccordingTo(context, cue)) return true;
  return isIn("passing", context.analysis.tokens[cueHead(context.columns, cue)]!.lemma.toLowerCase());
}

interface Citation {
  /** True for "citing B", false for "quoted by A". */
  readonly passesOn: boolean;
  readonly cue: TokenRange;
  readonly who: TokenRange;
  /** Cue, who, and the commas around them. */
  readonly whole: TokenRange;
}

/** The first citation of each sentence that has one. */
function citations(context: Context): Map<number, Citation> {
  const { tokens } = context.analysis;
  const found = new Map<number, Citation>();
  for (const { index: i, sentence } of tokens) {
    const cue = found.has(sentence) ? null : citingAt(context, i);
    const who = cue && (cue.passesOn ? informant(context, cue.last) : namedPhrase(context, cue.last));
    if (!cue || !who) continue;
    const comma = tokens[cue.first - 1];
    const first = comma?.lower === "," && comma.sentence === sentence ? cue.first - 1 : cue.first;
    const last = tokens[who.last]?.lower === "," ? who.last + 1 : who.last;
    const { passesOn } = cue;
    found.set(sentence, { passesOn, cue: { first: cue.first, last: cue.last }, who, whole: { first, last } });
  }
  return found;
}

const PHRASES = ["with reference to", "referring to", "in reference to"].map((phrase) => phrase.split(" "));

function citingAt(context: Context, i: number): (TokenRange & { passesOn: boolean }) | null {
  const { tokens } = context.analysis;
  const { lower } = tokens[i]!;
  const opens = tokens[i - 1]?.lower === "," || i === sentenceAt(context, i).first;
  if (context.columns.quote[i] !== 0) return null;
  const relative = /^(?:cited|quoted)$/.test(lower) && /^(?:which|who)$/.test(tokens[i - 1]?.lower ?? "");
  if (/^(?:citing|quoting)$/.test(lower) || relative)
    return { first: relative ? i - 1 : i, last: i + 1, passesOn: true };
  if (opens && PHRASES.some((words) => words.every((word, k) => tokens[i + k]?.lower === word))) {
    return { first: i, last: tokens[i + 1]!.lower === "to" ? i + 2 : i + 3, passesOn: true };
  }
  const by = /^(?:quoted|cited|reported)$/.test(lower) && tokens[i + 1]?.lower === "by";
  const as = tokens[i - 1]?.lower === "as";
  return by && (opens || as) && (lower !== "reported" || as)
    ? { first: as ? i - 1 : i, last: i + 2, passesOn: false }
    : null;
}

function anchorOf({ cue, source, content }: Relation): number {
  return (cue ?? source ?? content[0]!).first;
}
