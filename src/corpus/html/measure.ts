import { blocks } from "./tags.ts";
import type { Element } from "./tree.ts";

/** How much text an element holds, in characters other than white space. */
export interface Measure {
  /** All of it. */
  readonly text: number;
  /** In links. */
  readonly links: number;
  /** In paragraphs that read as prose. */
  readonly prose: number;
}

/** The measures of an element and all below it. One pass; the tree is no deeper than the parser allows. */
export function measure(root: Element): ReadonlyMap<Element, Measure> {
  const out = new Map<Element, Measure>();
  measureInto(root, out, false);
  return out;
}

interface Own {
  text: number;
  links: number;
  stops: number;
}

function measureInto(of: Element, out: Map<Element, Measure>, inLink: boolean): Own {
  const own: Own = { text: 0, links: 0, stops: 0 };
  let text = 0;
  let links = 0;
  let prose = 0;
  const linked = inLink || of.name === "a";
  for (const child of of.children) {
    if (typeof child === "string") {
      const size = visibleLength(child);
      own.text += size;
      if (linked) own.links += size;
      own.stops += stopsIn(child);
      continue;
    }
    const below = measureInto(child, out, linked);
    const all = out.get(child)!;
    text += all.text;
    links += all.links;
    prose += all.prose;
    if (blocks.has(child.name)) continue;
    own.text += below.text;
    own.links += below.links;
    own.stops += below.stops;
    text -= below.text;
    links -= below.links;
  }
  const isBlock = blocks.has(of.name) || of.parent === null;
  if (isBlock && isProse(own)) prose += own.text - own.links;
  out.set(of, { text: text + own.text, links: links + own.links, prose });
  return own;
}

/** A sentence or more, most of which is no link. */
function isProse({ text, links, stops }: Own): boolean {
  return text >= 60 && links * 2 < text && stops > 0;
}

function visibleLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) length++;
  return length;
}

function stopsIn(text: string): number {
  return text.match(/[.,;:!?…。、！？।،؟]/g)?.length ?? 0;
}
