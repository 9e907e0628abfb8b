import type { Token } from "../../language/index.ts";
import { Quote } from "../columns.ts";
import { type Context, phraseAt, type Relation } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { informs } from "./named-phrase.ts";

const DASH = /^(?:[-–—]|--)$/;
const LONGEST_SOURCE = 6;
const SHORTEST_CLAUSE = 2;

/** A headline that ends in its source: "Russia prepares an offensive - ISW", "Fire at depot – governor", "Hospital hit twice: Red Crescent". It has no cue. */
export function headlineRelation(context: Context): Relation[] {
  const { sentences, tokens, text } = context.analysis;
  const title = sentences[0];
  if (title?.kind !== "heading") return [];
  for (let i = title.last - 2; i > title.first && i >= title.last - 1 - LONGEST_SOURCE; i--) {
    const token = tokens[i]!;
    const dash = DASH.test(token.text) && text[token.start - 1] === " " && tokens[i + 1]!.start > token.end;
    if (!dash && token.text !== ":") continue;
    const source = { first: i + 1, last: title.last };
    const content = { first: title.first, last: i };
    if (!(dash ? endsInSource(context, source, content) : endsInName(context, source, content))) return [];
    return [{ cue: null, source, content: [content], rules: ["headline"] }];
  }
  return [];
}

/** Behind a dash a name, or somebody who informs; no clause ("Army prepares an offensive - and fails"). */
function endsInSource(context: Context, source: TokenRange, content: TokenRange): boolean {
  const { tokens } = context.analysis;
  const words = tokens.slice(source.first, source.last);
  const phrase = phraseAt(context, source.first);
  const whole = phrase?.first === source.first && phrase.last === source.last;
  if (whole && tokens[phrase.head]!.pos !== "PROPN" && informs(context, phrase.head)) return true;
  const isName = words.some((one) => one.pos === "PROPN" || isCapital(one));
  const quoted = context.columns.quote[content.first] === Quote.opens;
  return isName && (quoted || tokens.slice(content.first, content.last).some(isVerb));
}

/** Behind a colon nothing but a name, and before it a clause: "Gaza: Hospital hit" and "What we know: …" are others. */
function endsInName({ analysis: { tokens } }: Context, source: TokenRange, content: TokenRange): boolean {
  const before = tokens.slice(content.first, content.last);
  const named = tokens
    .slice(source.first, source.last)
    .every((one) => one.pos === "PROPN" || one.pos === "DET" || isCapital(one));
  return (
    named &&
    before.length > SHORTEST_CLAUSE &&
    before.some(isVerb) &&
    /^(?:NOUN|PROPN|VERB|ADJ|ADV|NUM)$/.test(before[0]!.pos)
  );
}

function isVerb({ pos }: Token): boolean {
  return pos === "VERB" || pos === "AUX";
}

function isCapital({ text, lower }: Token): boolean {
  return text[0] !== lower[0];
}
