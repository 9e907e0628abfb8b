import { namedAs } from "./block-words.ts";
import { measure } from "./measure.ts";
import { invisible } from "./tags.ts";
import type { Element } from "./tree.ts";
import { isVisible } from "./visible.ts";

/** Elements that hold no article text by what they are. */
const apart = new Set([
  "nav",
  "aside",
  "footer",
  "form",
  "figcaption",
  "menu",
  "address",
  "fieldset",
  "dialog",
  "legend",
]);

/** A block with this share of a page's prose may be the article, whatever it is called or hidden. */
const much = 0.4;
/** A block with this share is all there is. */
const all = 0.9;
/** Lists of other articles have this share of their text in links; an article that is called a teaser has less. */
const few = 0.1;
const many = 0.2;

/** Takes what is no article text out of a page. */
export function prune(root: Element): void {
  pruneWhere(root, (of) => invisible.has(of.name));
  pruneWhere(root, (of, share) => share < much && !isVisible(of));
  reveal(root);
  pruneWhere(root, isAside);
}

/** What is hidden and yet most of the page is shown by a script once it has loaded. */
function reveal(of: Element): void {
  for (const [i, child] of of.children.entries()) {
    if (typeof child === "string") continue;
    const shown = isVisible(child) ? child : { ...child, name: "div", attributes: named(child) };
    of.children[i] = shown;
    reveal(shown);
  }
}

function named({ attributes }: Element): ReadonlyMap<string, string> {
  return new Map([...attributes].filter(([name]) => name === "class" || name === "id" || name === "itemprop"));
}

/** `share` is that of the page's prose, `links` that of the block's own text. */
function isAside(of: Element, share: number, links: number): boolean {
  const kind = namedAs(of);
  if (kind === "linked") return share < much && links > few;
  if (share < much) return apart.has(of.name) || kind === "aside" || kind === "below";
  return share < all && (kind === "below" || (kind === "aside" && links > many));
}

function pruneWhere(root: Element, drop: (of: Element, share: number, links: number) => boolean): void {
  const measures = measure(root);
  const total = measures.get(root)!.prose || 1;
  const visit = (of: Element) => {
    const kept = of.children.filter((child) => {
      if (typeof child === "string") return true;
      const { text, links, prose } = measures.get(child)!;
      return !drop(child, prose / total, links / (text || 1));
    });
    of.children.length = 0;
    for (const child of kept) {
      of.children.push(child);
      if (typeof child !== "string") visit(child);
    }
  };
  visit(root);
}
