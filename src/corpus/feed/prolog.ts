/** What stands before the root element of XML. */
export interface Prolog {
  /** The root element's tag, without its angle brackets, as far as it is there; "" where there is none. */
  readonly root: string;
  /** Whether a document type with declarations of its own stands there: entities, which may unfold without end. */
  readonly declares: boolean;
}

/** Reads over declarations, comments and a document type, in one pass. */
export function prologOf(xml: string): Prolog {
  let declares = false;
  for (let at = xml.search(/\S/); at >= 0 && xml[at] === "<"; ) {
    const [open, shut] = ends.find(([mark]) => xml.startsWith(mark, at)) ?? ["", ">"];
    const end = xml.indexOf(shut, at + open.length);
    if (open === "") return { root: xml.slice(at + 1, end < 0 ? at + 1000 : end), declares };
    if (end < 0) break;
    if (open === "<!DOCTYPE" && xml.slice(at, end).includes("[")) declares = true;
    if (declares) break;
    at = end + shut.length;
    while (at < xml.length && xml.charCodeAt(at) <= 32) at++;
  }
  return { root: "", declares };
}

const ends = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<!DOCTYPE", ">"],
] as const;

/** Whether a text begins as RSS (2.0, 1.0 in RDF) or Atom does. */
export function looksLikeFeed(text: string): boolean {
  if (!text.startsWith("<")) return false;
  const { root } = prologOf(text);
  if (/^rss[\s>]?/.test(root)) return true;
  if (/^feed\s/.test(root))
    return root.includes("http://www.w3.org/2005/Atom") || root.includes("http://purl.org/atom/");
  return /^rdf:RDF\s/.test(root) && root.includes("http://purl.org/rss/1.0/");
}
