import { type Context, phraseAt, verbsAt } from "./relation.ts";
import type { TokenRange } from "./role-features.ts";

const ADVERBIAL = new Set([
  "because",
  "although",
  "though",
  "while",
  "whereas",
  "unless",
  "until",
  "since",
  "after",
  "before",
  "when",
  "if",
  "once",
  "as",
  "whenever",
  "lest",
]);
const RELATIVE = new Set(["which", "who", "whom", "whose", "where"]);

/**
 * Marks the tokens of a content that stand in a relative or adverbial clause: what qualifies those says nothing of the whole. A clause
 * after a comma ends at the next comma, one without at the next finite verb that is not its own, or where the content ends.
 */
export function subordinate(context: Context, { first, last }: TokenRange): Uint8Array {
  const { tokens } = context.analysis;
  const marks = new Uint8Array(last - first);
  let open: "comma" | "plain" | null = null;
  let verbs = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    const group = verbsAt(context, i);
    const begins = group?.finite === true && group.first === i;
    if (open && (token.text === "," || token.text === ";" || isNewSentence(context, first, i))) {
      open = null;
    } else if (open === "plain" && begins && verbs > 0 && tokens[i - 1]!.pos !== "CCONJ") {
      open = null;
    }
    if (opensClause(context, first, i)) {
      open = i > first && tokens[i - 1]!.text === "," ? "comma" : "plain";
      verbs = 0;
    }
    if (open && begins) verbs++;
    if (open) marks[i - first] = 1;
  }
  return marks;
}

function isNewSentence({ analysis: { tokens } }: Context, first: number, i: number): boolean {
  return i > first && tokens[i]!.sentence !== tokens[i - 1]!.sentence;
}

function opensClause(context: Context, first: number, i: number): boolean {
  const { tokens } = context.analysis;
  const { lower, pos } = tokens[i]!;
  if (RELATIVE.has(lower)) return i > first && /^(?:NOUN|PROPN|PUNCT|ADP|PRON|NUM)$/.test(tokens[i - 1]!.pos);
  if (lower === "that")
    return pos === "PRON" && i > first && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.pos) && followedByVerb(context, i);
  if (lower === "so")
    return pos !== "ADV" || phraseAt(context, i + 1)?.first === i + 1 ? hasVerbAhead(context, i) : false;
  return pos === "SCONJ" && ADVERBIAL.has(lower) && hasVerbAhead(context, i);
}

function followedByVerb(context: Context, i: number): boolean {
  return verbsAt(context, i + 1)?.finite === true;
}

const REACH = 10;

/** "as a colonel" is no clause; "because it might fall" is. */
function hasVerbAhead(context: Context, i: number): boolean {
  const { tokens } = context.analysis;
  for (let k = i + 1; k < tokens.length && k <= i + REACH; k++) {
    if (tokens[k]!.sentence !== tokens[i]!.sentence || tokens[k]!.pos === "PUNCT") return false;
    if (verbsAt(context, k)?.finite) return true;
  }
  return false;
}
