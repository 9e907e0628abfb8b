import { parseObject } from "../readers/record.ts";

/** Of a page's linked data (schema.org's JSON-LD), what describes an article or the page, articles first. */
export type Data = ReadonlyMap<string, unknown>;

const article = /(?:Article|Posting|Report|NewsStory|Review|Statement|Correspondence|BlogPost|PressRelease)$/;
const page = /(?:WebPage|ItemPage|AboutPage|CreativeWork|VideoObject|Event|Recipe)$/;

/** No page has more; the rest is not looked at. */
const mostNodes = 5000;

/** Reads the scripts of type `application/ld+json`; what does not parse is passed over. */
export function readLinkedData(scripts: readonly string[]): Data[] {
  const nodes = scripts.flatMap(parse);
  const articles: Data[] = [];
  const pages: Data[] = [];
  for (let i = 0; i < nodes.length && i < mostNodes; i++) {
    const node = nodes[i];
    if (Array.isArray(node)) for (const each of node) nodes.push(each);
    const data = fieldsOf(node);
    if (data.size === 0) continue;
    const types = [data.get("@type")].flat().filter((type) => typeof type === "string");
    if (types.some((type) => article.test(type))) articles.push(data);
    else if (types.some((type) => page.test(type))) pages.push(data);
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) {
      const below = data.get(key);
      if (typeof below === "object") nodes.push(below);
    }
  }
  return [...articles, ...pages];
}

/** The fields of an object, none of anything else. */
export function fieldsOf(value: unknown): Data {
  return new Map(typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

function parse(script: string): unknown[] {
  const json = script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, "").trim();
  // Content systems leave line breaks within strings, which JSON does not allow, and a stop behind the object.
  const text = json.replace(/[\u0000-\u001f]+/g, " ").replace(/;$/, "");
  const wrapped = parseObject(`{"all":${text}}`);
  return wrapped ? [wrapped.all] : [];
}
