import { blocks, empty, endedBy, formatting, scopes } from "./tags.ts";
import { type Element, element } from "./tree.ts";

/** Deeper elements are read as if they stood side by side. No page written by hand or by a content system is half as deep. */
const deepest = 256;
/** More elements are not told apart. */
const mostElements = 1_000_000;

/** The elements that are open while a page is read, and the tree that grows under them. */
export class OpenElements {
  readonly root: Element;
  readonly #rootAttributes = new Map<string, string>();
  readonly #stack: Element[];
  readonly #xml: boolean;
  /** Of elements that are open but, being too deep, not on the stack. */
  #beyond = 0;
  #elements = 0;
  #tooDeep = false;

  constructor(xml: boolean) {
    this.root = element("html", null, this.#rootAttributes);
    this.#stack = [this.root];
    this.#xml = xml;
  }

  start(name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void {
    if (name === "html" || name === "body") {
      for (const [key, value] of attributes) if (!this.#rootAttributes.has(key)) this.#rootAttributes.set(key, value);
      return;
    }
    if (name === "head") return;
    this.#endWhat(name);
    if (++this.#elements > mostElements) {
      if (blocks.has(name) || name === "br") this.text("\n");
      return;
    }
    const made = element(name, this.#top(), attributes.size > 0 ? attributes : undefined);
    this.#top().children.push(made);
    // The tokenizer takes what follows "<script/>" for ordinary text, so it must be over here as well.
    if (empty.has(name) || (selfClosing && (this.#xml || rawTexts.has(name)))) return;
    if (this.#stack.length < deepest) this.#stack.push(made);
    else {
      this.#beyond++;
      this.#tooDeep = true;
    }
  }

  end(name: string): void {
    if (name === "br") this.start("br", new Map(), false);
    if (this.#beyond > 0 && name !== "body" && name !== "html") {
      this.#beyond--;
      return;
    }
    const at = this.#find(name);
    if (at < 1) return;
    // <b><p></b></p>: the paragraph goes on. A link that holds blocks ends where it says.
    if (formatting.has(name)) this.#stack.splice(at, 1);
    else this.#stack.length = at;
  }

  text(text: string): void {
    const { children } = this.#top();
    const last = children.length - 1;
    if (typeof children[last] === "string") children[last] += text;
    else children.push(text);
  }

  notices(): string[] {
    const deep = `elements nested deeper than ${deepest} are read as if they stood side by side`;
    const many = `only the first ${mostElements} elements are told apart`;
    return [...(this.#tooDeep ? [deep] : []), ...(this.#elements > mostElements ? [many] : [])];
  }

  #top(): Element {
    return this.#stack[this.#stack.length - 1]!;
  }

  /** Ends the elements that one of this name can't stand in: a paragraph in a paragraph, a row in a cell. */
  #endWhat(name: string): void {
    const rule = this.#beyond > 0 ? null : endedBy(name);
    if (!rule) return;
    let cut = -1;
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i]!.name;
      if (rule.ends.has(open)) cut = i;
      else if (rule.within.has(open)) break;
    }
    if (cut > 0) this.#stack.length = cut;
  }

  /** Where the element that an end tag of this name ends stands on the stack, or -1. */
  #find(name: string): number {
    const heading = /^h[1-6]$/.test(name);
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i]!.name;
      if (open === name || (heading && /^h[1-6]$/.test(open))) return i;
      if (scopes.has(open) && !ofTables.has(name)) return -1;
    }
    return -1;
  }
}

const rawTexts = new Set(["script", "style", "title", "textarea", "xmp"]);
const ofTables = new Set(["table", "tbody", "thead", "tfoot", "tr", "td", "th"]);
