import type { Analysis, Token } from "../language/index.ts";
import type { Range } from "../text.ts";
import { nounHead } from "./heads.ts";
import { firstWhere, headOf, tokensWithin } from "./phrase-head.ts";
import type { Entities, Mention } from "./types.ts";

/**
 * The entity that a span such as a claim's source speaks of: position in `entities.entities` of the mention at the span's head
 * ("Russian dictator Vladimir Putin" → Vladimir Putin; "ISW analysts" → those analysts, not ISW), or null when the head is no mention.
 */
export function resolve(entities: Entities, analysis: Analysis, range: Range): number | null {
  const { tokens } = analysis;
  const [from, to] = tokensWithin(tokens, range);
  const mentions = mentionsWithin(entities.mentions, from, to);
  const head = headOf(tokens, from, to, mentions);
  // "One of them" is none of those named.
  if (head < 0 || (head > from && tokens[head]!.pos === "PRON" && tokens[head - 1]!.lower === "of")) return null;
  const titled = titledPerson(entities, tokens, mentions, head);
  if (titled) return titled.entity;
  const over = mentions.filter((mention) => mention.first <= head && head < mention.last);
  // A name before a pronoun or a description; of names, the one that ends at the head ("BRICS summit", not "BRICS").
  const best =
    over.find((m) => m.form === "name" && m.last - 1 === head) ?? over.find((m) => m.form === "name") ?? over[0];
  if (best?.form === "name") return best.entity;
  return apposed(entities, tokens, mentions, head)?.entity ?? best?.entity ?? null;
}

/** Mentions that lie within tokens `from` to `to`, and names that hold them. */
function mentionsWithin(mentions: readonly Mention[], from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let m = firstWhere(mentions.length, (i) => mentions[i]!.first >= from); m < mentions.length; m++) {
    const mention = mentions[m]!;
    if (mention.first >= to) break;
    found.push(mention);
  }
  for (let m = firstWhere(mentions.length, (i) => mentions[i]!.first >= from) - 1; m >= 0; m--) {
    const mention = mentions[m]!;
    if (mention.last > from) found.push(mention);
    if (mention.first < from - 40) break;
  }
  return found;
}

/** "Secretary of State Mike Pompeo", "President of Ukraine Volodymyr Zelenskyy": the person behind a title and what it is of. */
function titledPerson(
  entities: Entities,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  head: number,
): Mention | undefined {
  if (tokens[head + 1]?.lower !== "of" || nounHead(tokens[head]!.lower)?.type !== "person") return undefined;
  return mentions.find((mention) => {
    if (mention.form !== "name" || mention.first <= head + 2) return false;
    if (entities.entities[mention.entity]!.type !== "person") return false;
    // "a friend of President Putin" is not Putin.
    if (nounHead(tokens[mention.first - 1]!.lower)?.type === "person") return false;
    const between = tokens.slice(head + 2, mention.first);
    return between.every(({ pos, lower }) => pos === "PROPN" || pos === "NOUN" || lower === "the");
  });
}

/** A name in apposition to a head ("the head of the agency, John Smith", "the operator, Langtang Power"): the mention right after the first comma. */
function apposed(
  entities: Entities,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  head: number,
): Mention | undefined {
  const noun = nounHead(tokens[head]!.lower);
  if (noun?.plural || tokens[head]!.lemma !== tokens[head]!.lower) return undefined;
  const names = mentions.filter((m) => m.form === "name" && m.first > head);
  const person = names.find((m) => entities.entities[m.entity]!.type === "person");
  if (noun?.type === "person" && person && isAfterComma(tokens, head, person.first)) return person;
  const name = names.find((m) => tokens[m.first - 1]!.text === ",");
  if (name === undefined) return undefined;
  const { type } = entities.entities[name.entity]!;
  return (type === "organization" || (type === "person" && noun === undefined)) && name.first === head + 2
    ? name
    : undefined;
}

/** Whether but a title stands between the comma behind a head and a name: "their head, the Dutch lawmaker Pim Hoekstra". */
function isAfterComma(tokens: readonly Token[], head: number, name: number): boolean {
  let k = name - 1;
  while (k > head && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[k]!.pos)) k--;
  return k > head && tokens[k]!.text === ",";
}
