import { type Entities, type Entity, nominalEntity, resolve } from "../entities/index.ts";
import type { Range } from "../text.ts";
import { type Context, phraseAt } from "./relation.ts";
import type { TokenRange } from "./role-features.ts";
import { isIn } from "./words.ts";

/** Who a source is: the entity it names or refers to; people who speak as their body ("ISW analysts") are the body. */
export function actorOf(context: Context, entities: Entities, source: TokenRange): Entity | null {
  const { analysis } = context;
  const range = rangeOf(context, source);
  const body = bodyOfStaff(context, source);
  const found = (body !== null ? resolve(entities, analysis, body) : null) ?? resolve(entities, analysis, range);
  if (found !== null) return entities.entities[found] ?? null;
  return isPronoun(context, source) ? null : nominalEntity(analysis, range);
}

/** The offsets a run of tokens covers. */
export function rangeOf({ analysis: { tokens } }: Context, { first, last }: TokenRange): Range {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** "ISW analysts": the name before the noun for staff, or null. */
function bodyOfStaff(context: Context, source: TokenRange): Range | null {
  const { tokens } = context.analysis;
  const phrase = phraseAt(context, source.last - 1);
  const head = phrase && phrase.first <= source.first ? tokens[source.last - 1]! : null;
  if (!head || source.last - source.first < 2 || !isIn("analyst", head.lemma.toLowerCase())) return null;
  const name = { first: source.first, last: source.last - 1 };
  return tokens[name.last - 1]!.pos === "PROPN" ? rangeOf(context, name) : null;
}

function isPronoun({ analysis: { tokens } }: Context, { first, last }: TokenRange): boolean {
  return last - first === 1 && tokens[first]!.pos === "PRON";
}
