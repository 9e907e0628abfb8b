import type { Quotation } from "../../language/index.ts";
import { Quote } from "../columns.ts";
import type { Context, Relation } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";

/** How a paragraph stands to the quotations of a text. */
export interface QuotedParagraph {
  /** The quotation its first token opens; the whole paragraph where no word stands outside quotation marks. */
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

/** The paragraphs of a text as far as quotations go. A relation whose cue is inside a quotation owns none. */
export function quotedParagraphs(context: Context, relations: readonly Relation[]): QuotedParagraph[] {
  const { analysis, columns } = context;
  const { sentences, tokens, quotations } = analysis;
  const isOutside = (i: number) => columns.quote[i] === Quote.outside;
  const markOf = (quotation: Quotation | null) => (quotation ? tokens[quotation.first]!.text : "");
  const { contentOf, speakers } = verbatim(context, relations, isOutside);
  const out: QuotedParagraph[] = [];
  let q = 0;
  for (let s = 0, e = 0; s < sentences.length; s = e) {
    const { first, paragraph } = sentences[s]!;
    while (sentences[e]?.paragraph === paragraph) e++;
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
      speaks: speakers.get(paragraph) ?? (filled ? owner : null),
      mark: markOf(opening),
      openMark: markOf(open),
      lastMark: markOf(outermost),
    });
  }
  return out;

  function ownerOf({ first, last }: TokenRange): Relation | null {
    for (let i = first; i < last; i++) if (contentOf[i]! >= 0) return relations[contentOf[i]!]!;
    return null;
  }
}

/** Which relation a token is content of, and who speaks last in a paragraph, if verbatim. */
function verbatim(context: Context, relations: readonly Relation[], isOutside: (i: number) => boolean) {
  const { sentences, tokens } = context.analysis;
  const contentOf = new Int32Array(tokens.length).fill(-1);
  const speakers = new Map<number, Relation>();
  relations.forEach((relation, r) => {
    const { cue, source, content } = relation;
    if (!cue || !isOutside(cue.first)) return;
    for (const { first, last } of content) contentOf.fill(r, first, last);
    const { paragraph } = sentences[tokens[cue.first]!.sentence]!;
    if (source && content.some(({ first, last }) => !isOutside(first) || !isOutside(last - 1)))
      speakers.set(paragraph, relation);
    else speakers.delete(paragraph);
  });
  return { contentOf, speakers };
}
