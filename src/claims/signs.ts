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
export function signsAround(context: Context, relation: Relation, head: TokenRange): Set<string> {
  const signs = new Set<string>();
  const group = verbsAt(context, head.first);
  if (group?.passive) signs.add("PASSIVE");
  if (group?.modal) signs.add(group.modal.toUpperCase());
  readComplement(context, head, signs);
  readContent(context, relation, head, signs);
  return signs;
}

/** The words up to the complement; a clause, infinitive, question or mark ends them. */
function readComplement(context: Context, head: TokenRange, signs: Set<string>): void {
  const { tokens } = context.analysis;
  const end = Math.min(sentenceAt(context, head.first).last, head.last + REACH);
  const own = verbsAt(context, head.first);
  for (let i = head.last; i < end; i++) {
    const token = tokens[i]!;
    const sign = complementAt(context, token, i);
    if (sign) {
      signs.add(sign);
      return;
    }
    if (token.pos === "PUNCT") return;
    signs.add(token.lower);
    const group = verbsAt(context, i);
    if (group?.finite && group !== own) {
      signs.add("THAT");
      return;
    }
  }
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

function readContent(context: Context, { content }: Relation, head: TokenRange, signs: Set<string>): void {
  const { tokens } = context.analysis;
  const after = content.filter((part) => part.first >= head.first);
  const near = after.flatMap(({ first, last }) => tokens.slice(first, Math.min(last, first + REACH)));
  const judged = [...tokens.slice(head.last, Math.min(head.last + 3, tokens.length)), ...near];
  for (const [sign, name] of VERDICTS) if (judged.some(({ lower }) => isIn(name, lower))) signs.add(sign);
  const [opening] = content;
  if (!opening) return;
  const object = [opening.first, opening.first + 1, opening.first + 2]
    .map((i) => (i < opening.last ? phraseAt(context, i) : null))
    .find((phrase) => phrase !== null);
  const noun = object ? tokens[object.head]!.lemma.toLowerCase() : "";
  if (isIn("offer", noun)) signs.add("OFFER");
  if (isIn("assertion", noun)) signs.add("CLAIM");
  if (content.some((part) => refutes(context, part))) signs.add("REFUTED");
  if (isSubjunctive(context, opening)) signs.add("BE");
  if (asks(context, content)) signs.add("QUESTION");
}

const VERDICTS = [
  ["FALSE", "falsehood"],
  ["BAD", "blame"],
  ["GOOD", "praise"],
] as const;

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
