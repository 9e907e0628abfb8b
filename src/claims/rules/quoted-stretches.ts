import type { Quotation } from "../../language/index.ts";
import { Quote } from "../columns.ts";
import type { Context, Relation } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";

/** A sentence, or several that one quotation holds together, and how it stands to the quotations of a text. */
export interface QuotedStretch {
  /** The quotation its first token opens; the whole stretch where no word stands outside quotation marks. */
  readonly part: TokenRange | null;
  readonly filled: boolean;
  /** The quotation that is still open at its end. */
  readonly open: Quotation | null;
  /** The relation that `part` is content of already. */
  readonly owner: Relation | null;
  /** The relation that speaks at its end, if that is verbatim. */
  readonly speaks: Relation | null;
  /** The marks that open `part`, `open` and its last quotation; empty for none. */
  readonly mark: string;
  readonly openMark: string;
  readonly lastMark: string;
}

/** The stretches of a text, in order. A relation whose cue is inside a quotation owns none. */
export function quotedStretches(context: Context, relations: readonly Relation[]): QuotedStretch[] {
  const { analysis, columns } = context;
  const { sentences, tokens, quotations } = analysis;
  const isOutside = (i: number) => columns.quote[i] === Quote.outside;
  const markOf = (quotation: Quotation | null) => (quotation ? tokens[quotation.first]!.text : "");
  const { contentOf, speakers } = verbatim(context, relations, isOutside);
  const out: QuotedStretch[] = [];
  let q = 0;
  for (let s = 0, e = 0; s < sentences.length; s = e) {
    const { first, paragraph } = sentences[s]!;
    let reach = 0;
    for (let k = q; ; ) {
      const end = sentences[e++]!.last;
      for (; k < quotations.length && quotations[k]!.first < end; k++) reach = Math.max(reach, quotations[k]!.last);
      if (reach <= end || sentences[e]?.paragraph !== paragraph) break;
    }
    const { last } = sentences[e - 1]!;
    const opening = quotations[q]?.first === first ? quotations[q]! : null;
    let open: Quotation | null = null;
    let outermost: Quotation | null = null;
    for (; q < quotations.length && quotations[q]!.first < last; q++) {
      const quotation = quotations[q]!;
      if (!outermost || quotation.first >= outermost.last) outermost = quotation;
      if (!quotation.closed && quotation.last === last) open ??= quotation;
    }
    let filled = opening !== null;
    for (let i = first; i < last && filled; i++) filled = !isOutside(i) || tokens[i]!.pos === "PUNCT";
    const part = opening && { first, last: filled ? last : opening.last };
    const owner = part && ownerOf(part);
    out.push({
      part,
      filled,
      open,
      owner,
      speaks: speakerOf(s, e) ?? (filled ? owner : null),
      mark: markOf(opening),
      openMark: markOf(open),
      lastMark: markOf(outermost),
    });
  }
  return out;

  function speakerOf(from: number, to: number): Relation | null {
    for (let s = to - 1; s >= from; s--) {
      const found = speakers.get(s);
      if (found !== undefined) return found;
    }
    return null;
  }

  function ownerOf({ first, last }: TokenRange): Relation | null {
    for (let i = first; i < last; i++) if (contentOf[i]! >= 0) return relations[contentOf[i]!]!;
    return null;
  }
}

/** Which relation a token is content of, and who speaks last in a sentence, if verbatim. */
function verbatim(context: Context, relations: readonly Relation[], isOutside: (i: number) => boolean) {
  const { tokens } = context.analysis;
  const contentOf = new Int32Array(tokens.length).fill(-1);
  const speakers = new Map<number, Relation | null>();
  relations.forEach((relation, r) => {
    const { cue, source, content } = relation;
    if (!cue || !isOutside(cue.first)) return;
    for (const { first, last } of content) contentOf.fill(r, first, last);
    const quotes = source && content.some(({ first, last }) => !isOutside(first) || !isOutside(last - 1));
    speakers.set(tokens[cue.first]!.sentence, quotes ? relation : null);
  });
  return { contentOf, speakers };
}
