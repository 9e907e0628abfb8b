import type { Context } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { isIn } from "../words.ts";

/** A line of a brief: what its label says it holds, who is named in the label, and the text behind the colon. */
export interface BriefLine {
  readonly kind: "source" | "details" | "quote" | "other";
  /** "Quote from X:" */
  readonly from: TokenRange | null;
  readonly label: TokenRange;
  readonly body: TokenRange;
}

const LONGEST_LABEL = 8;

/** The lines of a text that begin with a label and a colon ("Source:", "Details:", "Quote from the governor:"), in order. */
export function briefLines(context: Context): BriefLine[] {
  const { sentences } = context.analysis;
  const lines: BriefLine[] = [];
  for (let s = 0, e = 0; s < sentences.length; s = e) {
    const { first, paragraph } = sentences[s]!;
    e = s + 1;
    while (sentences[e]?.paragraph === paragraph) e++;
    const line = lineAt(context, first, sentences[e - 1]!.last);
    if (line) lines.push(line);
  }
  return lines;
}

function lineAt({ analysis: { tokens } }: Context, first: number, last: number): BriefLine | null {
  const { lower } = tokens[first]!;
  const kind = isIn("source-label", lower)
    ? "source"
    : isIn("details-label", lower)
      ? "details"
      : isIn("quote-label", lower)
        ? "quote"
        : isIn("label", lower)
          ? "other"
          : null;
  if (!kind) return null;
  let colon = first + 1;
  while (colon < Math.min(last, first + LONGEST_LABEL) && tokens[colon]!.text !== ":") colon++;
  if (tokens[colon]?.text !== ":" || colon >= last) return null;
  const names = /^(?:from|by|of)$/.test(tokens[first + 1]!.lower) && colon > first + 2;
  if (!names && colon > first + 1 && kind !== "other") return null;
  return {
    kind,
    from: names ? { first: first + 2, last: colon } : null,
    label: { first, last: colon + 1 },
    body: { first: colon + 1, last },
  };
}
