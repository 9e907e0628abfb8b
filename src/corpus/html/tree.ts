/** An element of a parsed page. The tree is made by `parseHtml`; readers of it may take subtrees away. */
export interface Element {
  /** Lower case. */
  readonly name: string;
  /** Names in lower case; only those that reading needs (see parse.ts). Values have their entities decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
  readonly parent: Element | null;
}

/** A page as a tree. */
export interface Page {
  /** Holds everything; `html`, `head` and `body` leave no elements of their own. Its attributes are those of `html` and `body`. */
  readonly root: Element;
  /** What was cut to keep the tree within bounds, in words for the user. */
  readonly notices: readonly string[];
}

const none: ReadonlyMap<string, string> = new Map();

export function element(name: string, parent: Element | null, attributes: ReadonlyMap<string, string> = none): Element {
  return { name, attributes, children: [], parent };
}

/** All elements below one, in the order of the page. What is taken out of the tree meanwhile, below the element just given, is passed over. */
export function* descendants(of: Element): Generator<Element> {
  const waiting: Iterator<Element | string>[] = [of.children[Symbol.iterator]()];
  while (waiting.length > 0) {
    const { done, value } = waiting.at(-1)!.next();
    if (done) waiting.pop();
    else if (typeof value !== "string") {
      yield value;
      waiting.push(value.children[Symbol.iterator]());
    }
  }
}

/** The characters below an element, as they stand in the page. The tree is no deeper than the parser allows, so recursion is safe. */
export function rawText(of: Element): string {
  let text = "";
  for (const child of of.children) text += typeof child === "string" ? child : rawText(child);
  return text;
}
