import { around, type Context, phraseAt, type Relation, sentenceAt, trimmed } from "../relation.ts";
import { informs, namedPhrase } from "./named-phrase.ts";

const ID = "per";

/** "Per the coast guard, S.", "S, per S&P Global.": "per" with a name or somebody who informs, set off by a comma ("per year" is none). */
export function perSource(context: Context): Relation[] {
  const { tokens } = context.analysis;
  return tokens.flatMap(({ lower, index: i }): Relation[] => {
    if (lower !== "per" || context.columns.quote[i] !== 0) return [];
    const source = namedPhrase(context, i + 1);
    if (!source || !informs(context, phraseAt(context, i + 1)!.head)) return [];
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
