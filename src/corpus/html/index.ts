/** What HTML says: a page as a tree, and the text it shows. */
import { join } from "./lines.ts";
import { parseHtml } from "./parse.ts";
import { render } from "./render.ts";

/**
 * All that a page or a fragment of one shows, as plain text: paragraphs parted by blank lines, no choice among them. Scripts, styles and hidden
 * elements are left out. Never throws; linear in the length of `html`, whatever it holds.
 */
export function textOfHtml(html: string): string {
  return join(render(parseHtml(html).root));
}
