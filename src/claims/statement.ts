import type { Mode } from "../records.ts";
import { Quote } from "./columns.ts";
import type { Context, Relation } from "./relation.ts";

/** The content as one would cite it: parts joined, a leading "that", outer quotation marks, a comma at the end and white space dropped. */
export function statementOf({ analysis: { text, tokens } }: Context, { content }: Relation): string {
  const parts = content.map(({ first, last }, i) => {
    const part = unquoted(text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, " "));
    // “We were lucky,” she said. “The bus had left.”: the full stop behind "said" is that of her sentence.
    const next = content[i + 1];
    const ends = next && tokens[next.first]!.sentence > tokens[last - 1]!.sentence && !/[.!?…]$/.test(part);
    return ends ? `${part.replace(/,$/, "")}.` : part;
  });
  const joined = parts.join(" ");
  return unquoted(joined.replace(/^that\s+/i, ""))
    .replace(/[,;]$/, "")
    .trim();
}

const MARKS = /["“”„«»]|``|''/g;

/** Text without the marks that quote all of it, and without one at its edge whose partner is not in it. */
function unquoted(text: string): string {
  const marks = [...text.matchAll(MARKS)];
  const partners = partnersOf(marks.map(([mark]) => mark));
  const last = marks.length - 1;
  const opens = marks[0]?.index === 0;
  const closes = last >= 0 && marks[last]!.index + marks[last]![0].length === text.length;
  const start = opens && (partners[0] === -1 || (closes && partners[0] === last)) ? marks[0]![0].length : 0;
  const end = closes && (partners[last] === -1 || (opens && partners[last] === 0)) ? marks[last]!.index : text.length;
  return text.slice(start, Math.max(start, end)).trim();
}

/** For each quotation mark the place of the one that belongs to it, or -1. A straight mark closes where one is open. */
function partnersOf(marks: readonly string[]): number[] {
  const partners = marks.map(() => -1);
  const open: number[] = [];
  marks.forEach((mark, i) => {
    const top = open.at(-1);
    const closes = mark === '"' ? top !== undefined && marks[top] === '"' : /[”»]|''/.test(mark);
    if (!closes) open.push(i);
    else if (top !== undefined) {
      open.pop();
      partners[i] = top;
      partners[top] = i;
    }
  });
  return partners;
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
