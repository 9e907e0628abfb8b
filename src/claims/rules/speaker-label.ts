import type { Sentence } from "../../language/index.ts";
import { around, type Context, type Relation, trimmed } from "../relation.ts";
import { isIn } from "../words.ts";

const LONGEST_NAME = 6;

/** A line that begins with a speaker: "WALLACE: Do you see those as equal?", "ISW: Russia prepares an offensive". The cue is the colon. */
export function speakerLabels(context: Context): Relation[] {
  const { sentences } = context.analysis;
  return sentences.flatMap((sentence, s) => {
    const begins = sentences[s - 1]?.paragraph !== sentence.paragraph;
    return begins ? (labelled(context, sentence) ?? []) : [];
  });
}

function labelled(context: Context, sentence: Sentence): Relation | null {
  const { tokens } = context.analysis;
  for (let i = sentence.first + 1; i < sentence.last - 2 && i <= sentence.first + LONGEST_NAME; i++) {
    const token = tokens[i]!;
    if (token.text !== ":") continue;
    const name = tokens.slice(sentence.first, i);
    if (!name.every((one) => one.pos === "PROPN") || name.some((one) => isIn("label", one.lower))) return null;
    const content = trimmed(context, { first: i + 1, last: around(context, i).last });
    return (
      content && {
        cue: { first: i, last: i + 1 },
        source: { first: sentence.first, last: i },
        content: [content],
        rules: ["speaker-label"],
      }
    );
  }
  return null;
}
