/** An element as the parser gives it: text, or attributes and children by name; several of one name are a list. */
export type Node = unknown;

/** The children of that name. */
export function children(node: Node, name: string): readonly Node[] {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, name)) return [];
  const found = (node as Record<string, unknown>)[name];
  return Array.isArray(found) ? found : [found];
}

/** The text in an element; "" where there is none. */
export function textIn(node: Node): string {
  if (typeof node === "string") return node;
  const own = children(node, "#text")[0];
  return typeof own === "string" ? own : "";
}

/** The text of the first child of one of the names that has any; names in order. */
export function textOf(node: Node, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of children(node, name)) {
      const text = textIn(child).trim();
      if (text !== "") return text;
    }
  }
  return null;
}

/** An attribute, or `null`. */
export function attribute(node: Node, name: string): string | null {
  const value = children(node, `@${name}`)[0];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
