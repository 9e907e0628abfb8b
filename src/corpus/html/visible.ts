import { invisible } from "./tags.ts";
import type { Element } from "./tree.ts";

/** Whether a reader of the page sees an element, as far as the page itself says: style sheets are not read. */
export function isVisible({ name, attributes }: Element): boolean {
  if (invisible.has(name)) return false;
  if (attributes.size === 0) return name !== "dialog";
  if (attributes.has("hidden") || attributes.get("aria-hidden") === "true") return false;
  if (name === "dialog" && !attributes.has("open")) return false;
  const style = attributes.get("style");
  return style === undefined || !/(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style);
}
