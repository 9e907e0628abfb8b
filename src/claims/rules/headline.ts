import type { Context, Relation } from "../relation.ts";

const DASH = /^(?:[-–—]|--)$/;
const LONGEST_SOURCE = 6;

/** A headline that ends in its source: "Russia prepares the ground for an offensive - ISW". It has no cue. */
export function headlineRelation({ analysis }: Context): Relation[] {
  const { sentences, tokens, text } = analysis;
  const title = sentences[0];
  if (title?.kind !== "heading") return [];
  for (let i = title.last - 2; i > title.first && i >= title.last - 1 - LONGEST_SOURCE; i--) {
    const token = tokens[i]!;
    const spaced = text[token.start - 1] === " " && tokens[i + 1]!.start > token.end;
    if (!DASH.test(token.text) || !spaced) continue;
    const source = { first: i + 1, last: title.last };
    const isName = tokens
      .slice(source.first, source.last)
      .some((one) => one.pos === "PROPN" || /^\p{Lu}/u.test(one.text));
    const isClause = tokens.slice(title.first, i).some((one) => one.pos === "VERB" || one.pos === "AUX");
    if (!isName || !isClause) return [];
    return [{ cue: null, source, content: [{ first: title.first, last: i }], rules: ["headline"] }];
  }
  return [];
}
