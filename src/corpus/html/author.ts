import { byline } from "../metadata/byline.ts";
import type { Facts } from "./facts.ts";
import { fieldsOf } from "./json-ld.ts";
import { metaFields } from "./meta-fields.ts";
import { plain } from "./plain.ts";
import { descendants, type Element, rawText } from "./tree.ts";

/** No list of names is longer, in characters, and no page has more authors. */
const longest = 200;
const most = 20;

/** Who wrote a page, as it states it: names parted by commas. */
export function authorOf(facts: Facts): string | null {
  const linked = facts.data.flatMap((fields) => namesIn(fields.get("author") ?? fields.get("creator")));
  const named = metaFields().author.map((name) => facts.metas.get(name) ?? []);
  const shown = facts.authors.slice(0, most).map(nameIn);
  const bylines = facts.bylines
    .slice(0, most)
    .map(readByline)
    .filter((name) => name !== "");
  for (const names of [linked, ...named, shown, bylines.slice(0, 1)]) {
    const all = [...new Set(names.map(clean).filter(isName))];
    if (all.length > 0) return all.join(", ");
  }
  return null;
}

function namesIn(value: unknown): string[] {
  return [value].flat().flatMap((each) => {
    const name: unknown = typeof each === "string" ? each : fieldsOf(each).get("name");
    return [name].flat().filter((text) => typeof text === "string");
  });
}

/** The name in an element that holds the author's, and perhaps more: a picture's text, an account. */
function nameIn(of: Element): string {
  for (const each of descendants(of)) if (each.attributes.get("itemprop") === "name") return textOf(each);
  return textOf(of);
}

/** "By Jane Roe | 5 June 2023" → "Jane Roe"; "" where it is none. */
function readByline(of: Element): string {
  const text = plain(rawText(of));
  const line = /^by\b/i.test(text) ? text : `By ${text}`;
  return byline([{ text: line, start: 0, blankAfter: true }])?.author ?? "";
}

function textOf(of: Element): string {
  return of.attributes.get("content") ?? rawText(of);
}

function clean(name: string): string {
  return plain(name)
    .replace(/^(?:by|von|par|por|di|da|written by|author:?)\s{1,3}(?=\p{Lu})/iu, "")
    .replace(/[\s,;|·•-]+$/, "");
}

/** Addresses, accounts, dates and what content systems call their first user stand where names should. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > longest || !/\p{L}/u.test(name)) return false;
  return !/^(?:https?:|www\.|@)|\d\d|^(?:admin|administrator|webmaster|editor)$/i.test(name);
}
