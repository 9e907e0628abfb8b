import { type Data, readLinkedData } from "./json-ld.ts";
import { descendants, type Element, rawText } from "./tree.ts";

/** What a page states of itself outside its text. */
export interface Facts {
  /** Of <meta> by name, property or itemprop, lower case; values not blank, in the order of the page. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly data: readonly Data[];
  readonly canonical: string | null;
  /** Of <title>. */
  readonly title: string | null;
  /** Of the largest headings. */
  readonly headings: readonly string[];
  readonly language: string | null;
  /** Elements that say what they hold (microdata, and the older microformats' <abbr class=published>), by itemprop. */
  readonly properties: ReadonlyMap<string, readonly Element[]>;
  readonly times: readonly Element[];
  /** Links and names that say they are the author's. */
  readonly authors: readonly Element[];
  /** Elements whose class says that they name the author. */
  readonly bylines: readonly Element[];
}

export function factsOf(root: Element): Facts {
  const metas = new Map<string, string[]>();
  const properties = new Map<string, Element[]>();
  const scripts: string[] = [];
  const headings: string[] = [];
  const times: Element[] = [];
  const authors: Element[] = [];
  const bylines: Element[] = [];
  let canonical: string | null = null;
  let title: string | null = null;
  for (const of of descendants(root)) {
    const { name, attributes } = of;
    if (name === "meta") addMeta(attributes, metas);
    else if (name === "link")
      canonical ??= /\bcanonical\b/i.test(attributes.get("rel") ?? "") ? (attributes.get("href") ?? null) : null;
    else if (name === "script") {
      if (/ld\+json/i.test(attributes.get("type") ?? "")) scripts.push(rawText(of));
    } else if (name === "title" && of.parent?.name !== "svg") title ??= oneLine(rawText(of));
    else if (name === "h1") headings.push(oneLine(rawText(of)) ?? "");
    else if (name === "time") times.push(of);
    const property = attributes.get("itemprop");
    if (property !== undefined && name !== "meta") push(properties, property, of);
    if (isAuthor(attributes)) authors.push(of);
    else if (byline.test(attributes.get("class") ?? "")) bylines.push(of);
  }
  const language = root.attributes.get("lang") ?? root.attributes.get("xml:lang") ?? null;
  return {
    metas,
    data: readLinkedData(scripts),
    canonical,
    title,
    headings,
    language,
    properties,
    times,
    authors,
    bylines,
  };
}

const byline = /(?:^|[-_\s])(?:by|byline|authors?|autor)(?:$|[-_\s])/i;

function isAuthor(attributes: ReadonlyMap<string, string>): boolean {
  return /^author$/i.test(attributes.get("rel") ?? "") || attributes.get("itemprop") === "author";
}

function addMeta(attributes: ReadonlyMap<string, string>, metas: Map<string, string[]>): void {
  const value = oneLine(attributes.get("content") ?? "");
  if (value === null) return;
  for (const key of ["name", "property", "itemprop", "http-equiv"]) {
    const name = attributes.get(key)?.toLowerCase().trim();
    if (name) push(metas, name, value);
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** White space run together; `null` where nothing is left. */
export function oneLine(text: string): string | null {
  return text.replace(/\s+/g, " ").trim() || null;
}
