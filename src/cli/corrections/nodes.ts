import { isMap, isScalar, isSeq, type Node, type ParsedNode } from "yaml";

/** A mistake, and where it stands in the file (code units from its beginning). */
export class Misplaced extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** What of a schema library's path is needed here. */
export interface Step {
  readonly input: unknown;
  readonly key: unknown;
  readonly origin?: string;
}

/**
 * A document's values without their places: texts, lists, and Maps, whose keys may be any text. `of` keeps the node of each list and Map.
 * Throws Misplaced for what has no business in such a file: anchors, aliases, tags, keys that are no text or come twice.
 */
export function plain(node: unknown, of: Map<unknown, Node>): unknown {
  const { anchor, tag, range } = node as ParsedNode & { anchor?: string };
  const at = range?.[0] ?? 0;
  if (anchor) throw new Misplaced("anchors (&) can't be used here", at);
  if (tag && !/^tag:yaml\.org,2002:(?:str|seq|map)$/.test(tag))
    throw new Misplaced(`the tag ${tag} can't be used here`, at);
  if (isScalar(node)) return String(node.value ?? "");
  if (isSeq(node)) {
    const list = node.items.map((item) => plain(item, of));
    of.set(list, node);
    return list;
  }
  if (!isMap(node)) throw new Misplaced("aliases (*) can't be used here", at);
  const map = new Map<string, unknown>();
  for (const { key, value } of node.items) {
    const name = plain(key, of);
    const place = (key as ParsedNode).range[0];
    if (typeof name !== "string") throw new Misplaced("a key must be a text", place);
    if (map.has(name)) throw new Misplaced(`"${name}" stands here twice`, place);
    map.set(name, value === null ? "" : plain(value, of));
  }
  of.set(map, node);
  return map;
}

/** Where in the file a path leads, as far as it can be followed. */
export function placeOf(path: readonly Step[], root: Node, nodes: ReadonlyMap<unknown, Node>): number {
  let at: unknown = root;
  let place = root.range?.[0] ?? 0;
  for (const { input, key, origin } of path) {
    at = nodes.get(input) ?? at;
    if (isSeq(at) && typeof key === "number") at = at.items[key] ?? at;
    else if (isMap(at)) {
      const pair = at.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair) at = origin === "key" || pair.value === null ? pair.key : pair.value;
    }
    place = (at as Node).range?.[0] ?? place;
  }
  return place;
}
