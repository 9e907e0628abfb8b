import { readLexicon } from "../data.ts";
import type { Token } from "../language/index.ts";
import type { Certainty } from "../records.ts";
import { type Context, type Relation, verbsAt } from "./relation.ts";
import type { TokenRange } from "./role-features.ts";

interface Hedge {
  readonly words: readonly string[];
  readonly certainty: Certainty;
  readonly scope: "verb" | "word" | "distance";
}

/** By first word, the longest phrase first. */
const hedges = new Map<string, Hedge[]>();
for (const [phrase = "", certainty = "", scope = ""] of readLexicon("claim-hedges")) {
  const words = phrase.split(" ");
  const hedge = { words, certainty: certainty as Certainty, scope: scope as Hedge["scope"] };
  hedges.set(
    words[0]!,
    [...(hedges.get(words[0]!) ?? []), hedge].sort((a, b) => b.words.length - a.words.length),
  );
}

/** The words that qualify a claim, in its cue (with the verb group it stands in) and its content, and how firm they leave it. */
export function hedgesOf(
  context: Context,
  relation: Relation,
): { certainty: Certainty; hedges: TokenRange[]; decisive: TokenRange | null } {
  const { tokens } = context.analysis;
  const group = relation.cue && verbsAt(context, relation.cue.first);
  const cue = relation.cue && {
    first: Math.min(relation.cue.first, group?.first ?? relation.cue.first),
    last: relation.cue.last,
  };
  const inCue = cue ? hedgesIn(tokens, cue).filter(({ hedge }) => hedge.scope === "distance") : [];
  const main = mainVerbs(context, relation);
  const inContent = relation.content
    .flatMap((part) => hedgesIn(tokens, part))
    .filter(
      ({ hedge, range }) => hedge.scope !== "verb" || (main && range.first >= main.first && range.last <= main.last),
    );
  const all = [...inCue, ...inContent].sort((a, b) => a.range.first - b.range.first);
  const degree = inContent.find(({ hedge }) => hedge.scope !== "distance") ?? all[0];
  const decisive = degree?.range ?? null;
  return { certainty: degree?.hedge.certainty ?? "stated", hedges: all.map(({ range }) => range), decisive };
}

function hedgesIn(tokens: readonly Token[], { first, last }: TokenRange): { hedge: Hedge; range: TokenRange }[] {
  const found: { hedge: Hedge; range: TokenRange }[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    const hedge = hedges
      .get(token.lower)
      ?.find(({ words }) => i + words.length <= last && words.every((word, k) => tokens[i + k]!.lower === word));
    if (!hedge || (hedge.scope === "verb" && token.pos !== "AUX")) continue;
    found.push({ hedge, range: { first: i, last: i + hedge.words.length } });
    i += hedge.words.length - 1;
  }
  return found;
}

/** The first finite verb group of the content: what its main clause says. */
function mainVerbs(context: Context, { content }: Relation): TokenRange | null {
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      const group = verbsAt(context, i);
      if (!group) continue;
      if (group.finite) return group;
      i = group.last - 1;
    }
  }
  return null;
}
