import { around, type Context, phraseAt, type Relation, sentenceAt, trimmed } from "../relation.ts";
import { isIn } from "../words.ts";
import { namedPhrase } from "./named-phrase.ts";

const ID = "per";

/** "Per the coast guard, S.", "S, per S&P Global.": "per" with a name or somebody who informs, set off by a comma ("per year" is none). */
export function perSource(context: Context): Relation[] {
  const { tokens } = context.analysis;
  return tokens.flatMap(({ lower, index: i }): Relation[] => {
    if (lower !== "per" || context.columns.quote[i] !== 0) return [];
    const source = namedPhrase(context, i + 1);
    const head = source && tokens[phraseAt(context, i + 1)!.head]!;
    if (!source || !head || !(head.pos === "PROPN" || isIn("informant", head.lemma.toLowerCase()))) return [];
    const sentence = around(context, i);
    const opens = i === sentenceAt(context, i).first && tokens[source.last]?.lower === ",";
    const closes =
      tokens[i - 1]?.lower === "," && (source.last >= sentence.last || /^[.!?]$/.test(tokens[source.last]!.text));
    if (!opens && !closes) return [];
    const rest = opens ? { first: source.last, last: sentence.last } : { first: sentence.first, last: i };
    const content = trimmed(context, rest);
    return content ? [{ cue: { first: i, last: i + 1 }, source, content: [content], rules: [ID] }] : [];
  });
}
