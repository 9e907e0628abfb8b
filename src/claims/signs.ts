import type { Token } from "../language/index.ts";
import { refutes } from "./refuting.ts";
import { type Context, phraseAt, type Relation, sentenceAt, verbsAt } from "./relation.ts";
import type { TokenRange } from "./role-features.ts";
import { isIn } from "./words.ts";

/** How far behind a cue its complement begins, at most. */
const REACH = 12;
const QUESTION_WORDS = new Set(["whether", "if", "what", "why", "how", "who", "when", "where", "which"]);

/**
 * What a cue frame can ask for: words behind the cue's head (its last word is token `last` - 1) up to its complement, in small letters;
 * in capitals what the complement is (THAT, TO, ING, WH), and what its content says (FALSE, BAD, GOOD, REFUTED, OFFER, CLAIM, BE, QUESTION).
 */
export function signsAround(context: Context, relation: Relation, head: TokenRange): Signs {
  const group = verbsAt(context, head.first);
  let complement: Set<string> | null = null;
  const has = (sign: string): boolean => {
    const read = CONTENT_SIGNS.get(sign);
    if (read) return read(context, relation, head);
    if (sign === "PASSIVE") return group?.passive === true;
    if (group?.modal && sign === group.modal.toUpperCase()) return true;
    complement ??= readComplement(context, head);
    return complement.has(sign);
  };
  return { has };
}

/** What holds around a cue; each sign is looked for when a frame asks for it. */
export interface Signs {
  has(sign: string): boolean;
}

/** The words up to the complement; a clause, infinitive, question or mark ends them. */
function readComplement(context: Context, head: TokenRange): Set<string> {
  const signs = new Set<string>();
  const { tokens } = context.analysis;
  const end = Math.min(sentenceAt(context, head.first).last, head.last + REACH);
  const own = verbsAt(context, head.first);
  for (let i = head.last; i < end; i++) {
    const token = tokens[i]!;
    const sign = complementAt(context, token, i);
    if (sign) return signs.add(sign);
    if (token.pos === "PUNCT") return signs;
    signs.add(token.lower);
    const group = verbsAt(context, i);
    if (group?.finite && group !== own) return signs.add("THAT");
  }
  return signs;
}

/** The kind of complement that begins at a token, or null. */
function complementAt(context: Context, { lower, pos }: Token, i: number): string | null {
  if (lower === "that" && pos === "SCONJ") return "THAT";
  const group = verbsAt(context, i);
  if (lower === "to" && group?.first === i && !group.finite) return "TO";
  if (QUESTION_WORDS.has(lower)) return "WH";
  if (pos === "VERB" && lower.endsWith("ing") && group?.first === i && phraseAt(context, i) === null) return "ING";
  return null;
}

type ContentSign = (context: Context, relation: Relation, head: TokenRange) => boolean;

const CONTENT_SIGNS = new Map<string, ContentSign>([
  ["FALSE", (...around) => isJudged("falsehood", ...around)],
  ["BAD", (...around) => isJudged("blame", ...around)],
  ["GOOD", (...around) => isJudged("praise", ...around)],
  ["OFFER", (context, relation) => isIn("offer", objectNoun(context, relation))],
  ["CLAIM", (context, relation) => isIn("assertion", objectNoun(context, relation))],
  ["REFUTED", (context, { content }) => content.some((part) => refutes(context, part))],
  ["BE", (context, { content }) => content[0] !== undefined && isSubjunctive(context, content[0])],
  ["QUESTION", (context, { content }) => asks(context, content)],
]);

/** Whether a word of a verdict stands right behind the head or early in a content behind it. */
function isJudged(verdict: string, context: Context, { content }: Relation, head: TokenRange): boolean {
  const { tokens } = context.analysis;
  const says = (first: number, last: number): boolean => {
    for (let i = first; i < last; i++) if (isIn(verdict, tokens[i]!.lower)) return true;
    return false;
  };
  return (
    says(head.last, Math.min(head.last + 3, tokens.length)) ||
    content.some(({ first, last }) => first >= head.first && says(first, Math.min(last, first + REACH)))
  );
}

/** The noun that the content begins with, or "". */
function objectNoun(context: Context, { content }: Relation): string {
  const [opening] = content;
  if (!opening) return "";
  for (let i = opening.first; i < Math.min(opening.first + 3, opening.last); i++) {
    const phrase = phraseAt(context, i);
    if (phrase) return context.analysis.tokens[phrase.head]!.lemma.toLowerCase();
  }
  return "";
}

/** "that the talks be moved": the first verb of the clause is a bare "be". */
function isSubjunctive(context: Context, { first, last }: TokenRange): boolean {
  for (let i = first; i < last && i < first + 2 * REACH; i++) {
    const group = verbsAt(context, i);
    if (group) return group.first === i && context.analysis.tokens[i]!.lower === "be";
  }
  return false;
}

/** A content of one sentence in quotation marks that ends in a question mark. */
function asks({ analysis: { tokens } }: Context, content: readonly TokenRange[]): boolean {
  const [part] = content;
  if (content.length !== 1 || !part || part.last - part.first < 3) return false;
  const ends = [tokens[part.last - 1]!.text, tokens[part.last - 2]!.text];
  return (
    /^["“”„«»]$|^``$/.test(tokens[part.first]!.text) &&
    ends.includes("?") &&
    tokens[part.first + 1]!.sentence === tokens[part.last - 2]!.sentence
  );
}
