import { readLexicon } from "../../data.ts";
import type { Element } from "./tree.ts";

/** What a block is by its name; see lexicons/html-blocks.tsv. */
type Kind = "below" | "aside" | "linked" | "body";

interface BlockWords {
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Matches what makes a name an `aside` wherever it stands. */
  readonly inside: RegExp;
}

let words: BlockWords | null = null;

function blockWords(): BlockWords {
  words ??= readWords();
  return words;
}

function readWords(): BlockWords {
  const rows = readLexicon("html-blocks").map(([word, kind]) => [word ?? "", kind ?? ""] as const);
  const inside = rows.filter(([, kind]) => kind === "inside").map(([word]) => word);
  return {
    kinds: new Map(rows.filter(([, kind]) => kind !== "inside") as [string, Kind][]),
    inside: new RegExp(inside.join("|")),
  };
}

/** Of what several names say, the first of these counts. */
const order: readonly Kind[] = ["below", "aside", "linked", "body"];

/** What the names a page gives an element (class, id, role) say of it, or `null`. */
export function namedAs(of: Element): Kind | null {
  const found = new Set<Kind>();
  if (of.attributes.get("itemprop") === "articleBody") found.add("body");
  for (const attribute of ["class", "id", "role"]) {
    const names = of.attributes.get(attribute);
    if (names === undefined) continue;
    for (const name of names.split(/\s+/)) if (name !== "" && !about.test(name)) addKinds(name, found);
  }
  return order.find((kind) => found.has(kind)) ?? null;
}

/** Names that tell what an article is about or what stands beside the element, not what the element is. */
const about = /^(?:tag|category|cat|has|with|no|without|is|js|format|type|status)-|\d{4,}/i;

function addKinds(name: string, found: Set<Kind>): void {
  const { kinds, inside } = blockWords();
  const parts = partsOf(name);
  if (inside.test(parts.join("-"))) found.add("aside");
  for (let i = 0; i < parts.length; i++) {
    for (let end = i + 1; end <= Math.min(i + 3, parts.length); end++) {
      const kind = kinds.get(parts.slice(i, end).join("-"));
      if (kind !== undefined) found.add(kind);
    }
  }
}

/** "relatedPosts__list" → related, posts, list. */
function partsOf(name: string): string[] {
  return name
    .slice(0, 100)
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((part) => part !== "");
}
