import type { Mode } from "../records.ts";
import { Quote } from "./columns.ts";
import type { Context, Relation } from "./relation.ts";

const QUOTES = /^(?:["“”„«»]|``|'')+|(?:["“”„«»]|``|'')+$/g;

/** The content as one would cite it: parts joined, a leading "that", outer quotation marks and white space dropped. */
export function statementOf({ analysis: { text, tokens } }: Context, { content }: Relation): string {
  const parts = content.map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last - 1]!.end));
  return parts
    .map((part) => part.replace(/\s+/g, " ").replace(QUOTES, "").trim())
    .join(" ")
    .replace(/^that\s+/i, "")
    .replace(/^["“„«](?=[^"”“»]*$)/, "")
    .trim();
}

/** Whether the content is verbatim: all, some or none of its words stand in quotation marks. */
export function modeOf({ analysis: { tokens }, columns: { quote } }: Context, { content }: Relation): Mode {
  let words = 0;
  let quoted = 0;
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      if (tokens[i]!.pos === "PUNCT") continue;
      words++;
      if (quote[i] !== Quote.outside) quoted++;
    }
  }
  if (quoted === 0 || words === 0) return "indirect";
  return quoted / words >= 0.9 ? "direct" : "mixed";
}
