import { type Context, overlaps, type Relation, sentenceAt, trimmed } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { settingAt } from "../setting.ts";
import { type BriefLine, briefLines } from "./brief-lines.ts";
import { informant } from "./named-phrase.ts";

const ID = "brief";

/**
 * A brief names its source once: "Source: X", "Details: …", "Quote: “…”". What stands in its details and in the paragraph before without a
 * source of its own is X's; a quotation is whoever spoke last in the line before, else X. Relations come in order of their cues.
 */
export function briefRelations(context: Context, relations: readonly Relation[]): Relation[] {
  const lines = briefLines(context);
  if (lines.length === 0) return [...relations];
  const labels = lines.map(({ label }) => label);
  const found = relations.filter((relation) => !labels.some((label) => isLabel(label, relation)));
  const own = new Set(found.map((relation) => sentenceAt(context, anchorOf(relation)).index));
  const added: Relation[] = [];
  const named = new Map<Relation, Relation>();
  let source: Cited | null = null;
  lines.forEach((line, l) => {
    if (line.kind === "source") {
      source = lines.slice(l + 1).some(({ kind }) => kind === "details" || kind === "quote")
        ? citedIn(context, line)
        : null;
      if (source) added.push(...sentences(before(context, sentenceAt(context, line.label.first)), source));
    } else if (line.kind === "details" && source) {
      added.push(...sentences(line.body, source));
      for (const relation of found)
        if (isUnnamed(relation, line.body))
          named.set(relation, { ...relation, source: source.source, by: source.by ?? [], impersonal: false });
    } else if (line.kind === "quote") {
      const said = quoted(context, line);
      const speaker = line.from
        ? { source: line.from, cue: line.label }
        : (lastSpeaker(context, found, lines[l - 1]) ?? source);
      if (said && speaker) added.push({ ...speaker, cue: line.label, content: [said], rules: [ID] });
    }
  });
  return [...found.map((relation) => named.get(relation) ?? relation), ...added].sort(
    (a, b) => anchorOf(a) - anchorOf(b),
  );

  /** The sentences of a line that hold no attribution, as said by a source. */
  function sentences({ first, last }: TokenRange, cited: Cited): Relation[] {
    const out: Relation[] = [];
    for (let i = first; i < last; ) {
      const sentence = sentenceAt(context, i);
      const content = own.has(sentence.index)
        ? null
        : trimmed(context, { first: i, last: Math.min(last, sentence.last) });
      const text = context.analysis.tokens[sentence.last - 1]!.text;
      if (content && content.last - content.first > 2 && text !== "?")
        out.push({ ...cited, content: [content], rules: [ID] });
      i = sentence.last;
    }
    return out;
  }
}

type Cited = Pick<Relation, "cue" | "source" | "by">;

/** Who the line names first, through whom if it says so ("European Pravda, with reference to Politico"). */
function citedIn(context: Context, { body, label }: BriefLine): Cited | null {
  const { tokens } = context.analysis;
  let last = body.first;
  while (last < body.last && tokens[last]!.text !== ";" && !settingAt(context, last)) {
    if (/^(?:with|citing|referring|quoting)$/.test(tokens[last]!.lower)) {
      const to = /^(?:with|referring)$/.test(tokens[last]!.lower) ? last + 3 : last + 1;
      const who = informant(context, tokens[last]!.lower === "referring" ? last + 2 : to);
      const by = trimmed(context, { first: body.first, last });
      if (who && by) return { cue: label, source: who, by: [{ source: by, cue: { first: last, last: who.first } }] };
    }
    last++;
  }
  const source = trimmed(context, { first: body.first, last });
  return source && { cue: label, source };
}

/** The paragraph before a line, unless it is a heading. */
function before(
  { analysis: { sentences } }: Context,
  sentence: { readonly index: number; readonly paragraph: number },
): TokenRange {
  const end = sentences[sentence.index - 1];
  let s = sentence.index - 1;
  while (s >= 0 && sentences[s]!.paragraph === end!.paragraph && sentences[s]!.kind !== "heading") s--;
  const first = sentences[s + 1]!.first;
  return { first, last: sentences[sentence.index]!.first };
}

/** What a quotation's line quotes: the rest of the line, else the paragraph behind it. */
function quoted(context: Context, { body, label }: BriefLine): TokenRange | null {
  const rest = trimmed(context, body);
  if (rest) return rest;
  const { tokens, sentences } = context.analysis;
  let s = tokens[label.first]!.sentence + 1;
  const next = sentences[s];
  if (!next) return null;
  while (sentences[s + 1]?.paragraph === next.paragraph) s++;
  return trimmed(context, { first: next.first, last: sentences[s]!.last });
}

/** Who spoke last, by name, in the line before. */
function lastSpeaker(context: Context, relations: readonly Relation[], line: BriefLine | undefined): Cited | null {
  if (!line || line.kind === "quote") return null;
  const spoken = ({ cue, source }: Relation) =>
    cue && source && overlaps(cue, line.body) && context.analysis.tokens[source.first]!.pos !== "PRON";
  const last = relations.findLast(spoken);
  return last ? { cue: line.label, source: last.source } : null;
}

/** "It is noted that", "is said to have": said by nobody the sentence names. */
function isUnnamed({ cue, source }: Relation, body: TokenRange): boolean {
  return cue !== null && source === null && overlaps(cue, body);
}

/** Whether the models took a label for a speaker. */
function isLabel(label: TokenRange, { cue, source }: Relation): boolean {
  return (source !== null && overlaps(label, source)) || (cue !== null && overlaps(label, cue));
}

function anchorOf({ cue, source, content }: Relation): number {
  return (cue ?? source ?? content[0]!).first;
}
