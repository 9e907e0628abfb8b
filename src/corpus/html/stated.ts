import type { Stated } from "../types.ts";
import { addressOf } from "./address.ts";
import { authorOf } from "./author.ts";
import { type Facts, oneLine } from "./facts.ts";
import { type Data, fieldsOf } from "./json-ld.ts";
import { metaFields } from "./meta-fields.ts";
import { plain } from "./plain.ts";
import { titleOf } from "./title.ts";

/** What a page states of itself, all but its date. `source` is its mark-up: browsers write the address they saved it from into a comment. */
export function statedBy(facts: Facts, source: string): Stated {
  const publisher = publisherOf(facts);
  return {
    title: titleOf(facts, publisher),
    publisher,
    author: authorOf(facts),
    url: addressOf(facts, source),
    date: null,
    language: languageOf(facts),
  };
}

function publisherOf({ data, metas }: Facts): string | null {
  const named = data.map((fields) => nameOf(fields.get("publisher"))).find((name) => name !== null);
  return named ?? firstMeta(metas, metaFields().publisher, (value) => !/^https?:/i.test(value));
}

/** The name of a thing in linked data, which may be the name itself, or the first of a list. */
function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const name: unknown = typeof first === "string" ? first : fieldsOf(first).get("name");
  return typeof name === "string" && !/^https?:/i.test(name) ? oneLine(plain(name)) : null;
}

function languageOf({ language, metas, data }: Facts): string | null {
  const given = [language, ...metaFields().language.flatMap((name) => metas.get(name) ?? []), ...data.map(inLanguage)];
  return given.find((tag) => tag !== null && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,4}$/i.test(tag)) ?? null;
}

function inLanguage(fields: Data): string | null {
  const value = fields.get("inLanguage");
  return typeof value === "string" ? value : null;
}

function firstMeta(metas: Facts["metas"], names: readonly string[], test: (value: string) => boolean): string | null {
  for (const name of names) {
    const value = metas.get(name)?.find(test);
    if (value !== undefined) return plain(value);
  }
  return null;
}
