import type { Stated } from "../types.ts";

/** Which field a key gives. */
const fields = new Map<string, keyof Stated>([
  ["title", "title"],
  ["headline", "title"],
  ["date", "date"],
  ["published", "date"],
  ["pubdate", "date"],
  ["published_at", "date"],
  ["publisher", "publisher"],
  ["source", "publisher"],
  ["outlet", "publisher"],
  ["author", "author"],
  ["authors", "author"],
  ["by", "author"],
  ["url", "url"],
  ["link", "url"],
  ["language", "language"],
  ["lang", "language"],
]);

const mostLines = 100;
const mostCharacters = 16_000;

/**
 * The block between two `---` lines at the very beginning: `key: value` lines, lists as `[a, b]` or `- a` lines, comments. What else YAML
 * can do is passed over. `null` when there is no such block, it does not close, or a line in it is none of these.
 */
export function readFrontMatter(text: string): { stated: Partial<Stated>; proseStart: number } | null {
  if (!/^---[ \t]{0,9}\r?\n/.test(text)) return null;
  const values = new Map<string, string[]>();
  let key = "";
  let offset = text.indexOf("\n") + 1;
  for (let count = 0; count < mostLines && offset < mostCharacters; count++) {
    const newline = text.indexOf("\n", offset);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(offset, Math.min(end, mostCharacters)).trimEnd();
    offset = end + 1;
    if (line === "---" || line === "...") {
      return values.size > 0 ? { stated: statedIn(values), proseStart: Math.min(offset, text.length) } : null;
    }
    if (newline < 0) return null;
    if (line === "" || line.startsWith("#")) continue;
    const pair = /^([A-Za-z_][\w -]{0,40}?)\s{0,3}:(?:\s+|$)(.*)$/s.exec(line);
    const item = /^\s{0,8}-\s+(.*)$/s.exec(line);
    if (pair) {
      key = pair[1]!.toLowerCase();
      values.set(key, itemsOf(pair[2]!));
    } else if (item) values.get(key)?.push(unquote(item[1]!));
    else if (!/^\s/.test(line)) return null;
  }
  return null;
}

function itemsOf(value: string): string[] {
  const list = /^\[(.*)\]$/s.exec(value);
  const items = list ? list[1]!.split(",") : [value];
  return items.map((item) => unquote(item.trim())).filter((item) => item !== "");
}

function unquote(value: string): string {
  if (/^".*"$/s.test(value) && value.length > 1) return value.slice(1, -1).replace(/\\(["\\])/g, "$1");
  if (/^'.*'$/s.test(value) && value.length > 1) return value.slice(1, -1).replace(/''/g, "'");
  return value.replace(/\s+#\s.*$/s, "");
}

function statedIn(values: ReadonlyMap<string, string[]>): Partial<Stated> {
  const stated: { -readonly [K in keyof Stated]?: string } = {};
  for (const [key, items] of values) {
    const field = fields.get(key);
    if (field && items.length > 0) stated[field] ??= items.join(", ");
  }
  return stated;
}
