import { cueEntryAt } from "../cue-lexicon.ts";
import { around, type Context, type Relation, trimmed, verbsAt } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { isIn } from "../words.ts";
import { namedPhrase } from "./named-phrase.ts";
import { subjectOf } from "./subject.ts";

const ID = "quoted-as-saying";
const REACH = 14;

/** "A quoted B as saying that …", "B was quoted by A as saying …", "“…,” B was quoted as saying": B says it, through A. */
export function quotedAsSaying(context: Context): Relation[] {
  const { tokens } = context.analysis;
  return tokens.flatMap((token): Relation[] => {
    const saying = tokens[token.index + 1];
    if (token.lower !== "as" || !saying?.lower.endsWith("ing") || cueEntryAt(tokens, saying.index)?.pos !== "verb")
      return [];
    const found = quoted(context, token.index);
    return found ? [found] : [];
  });
}

function quoted(context: Context, as: number): Relation | null {
  const { tokens } = context.analysis;
  const { sentence } = tokens[as]!;
  for (let i = as - 1; i >= Math.max(0, as - REACH) && tokens[i]!.sentence === sentence; i--) {
    const group = verbsAt(context, i);
    if (!group) continue;
    if (!isIn("quote", tokens[group.head]!.lemma)) return null;
    const verb = { first: group.first, last: group.last };
    const subject = subjectOf(context, group);
    const saying = { first: as, last: as + 2 };
    if (!group.passive) {
      const source = trimmed(context, { first: group.last, last: as });
      return source && relation(context, { source, cue: saying, by: subject, passing: verb });
    }
    const agent = tokens[group.last]?.lower === "by" ? namedPhrase(context, group.last + 1) : null;
    const late = tokens[saying.last]?.lower === "by" ? namedPhrase(context, saying.last + 1) : null;
    if (!subject || (agent ? agent.last : group.last) !== as) return null;
    const cue = agent ? saying : { first: verb.first, last: saying.last };
    return relation(context, {
      source: subject,
      cue,
      by: agent ?? late,
      passing: verb,
      end: late?.last ?? saying.last,
    });
  }
  return null;
}

interface Parts {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  readonly by: TokenRange | null;
  readonly passing: TokenRange;
  readonly end?: number;
}

/** What is said stands behind "saying", else before the source. */
function relation(context: Context, { source, cue, by, passing, end = cue.last }: Parts): Relation | null {
  const sentence = around(context, cue.first);
  const behind = trimmed(context, { first: end, last: sentence.last });
  const before = trimmed(context, { first: sentence.first, last: Math.min(source.first, passing.first) });
  const isClause = behind && behind.last - behind.first > 1 && !context.dates.has(behind.first);
  const content = isClause ? behind : before;
  if (!content) return null;
  return { cue, source, content: [content], rules: [ID], ...(by ? { by: [{ source: by, cue: passing }] } : {}) };
}
