import { findDate, type Order } from "./dates.ts";
import { type Element, rawText } from "./tree.ts";
import { isVisible } from "./visible.ts";

/** A date line is no longer. */
const longest = 120;

/** A page's date is one of its first lines. */
const mostLines = 5000;

const named =
  /(?:^|[^a-z])(?:date|dateline|datum|fecha|data|published|pubdate|timestamp|time|byline|posted|entry-meta|post-meta|postmeta|meta|submitted|news-date|created|info)(?:[^a-z]|$)|date|publish/i;
const modified = /updated|modif/i;
const outside = new Set(["nav", "footer", "aside"]);

/**
 * The first date in a line whose element's name says that it holds one, else in a short line of its own or at the beginning of a longer one:
 * "Hamburg, 2. November 2021".
 */
export function shownDate(root: Element, order: Order | null): string | null {
  let plain: string | null = null;
  let left = mostLines;
  const visit = (of: Element, isNamed: boolean): string | null => {
    for (const child of of.children) {
      if (left-- < 0) return null;
      if (typeof child === "string") {
        const date = dateIn(child, order);
        if (date && isNamed) return date;
        plain ??= date;
      } else if (!outside.has(child.name) && isVisible(child)) {
        const name = `${child.attributes.get("class") ?? ""} ${child.attributes.get("id") ?? ""}`;
        if (modified.test(name)) continue;
        const isDated = isNamed || named.test(name);
        // The parts of a date may stand in elements of their own.
        const date = (isDated ? dateIn(rawText(child), order) : null) ?? visit(child, isDated);
        if (date) return date;
      }
    }
    return null;
  };
  return visit(root, false) ?? plain;
}

function dateIn(text: string, order: Order | null): string | null {
  const line = text.trim();
  if (line.length < 6) return null;
  const searched = line.length <= longest ? line : line.slice(0, 30);
  return /\d{4}|\d\d[./-]\d\d/.test(searched) ? findDate(searched, order) : null;
}
