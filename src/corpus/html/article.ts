import { choose } from "./choose.ts";
import { join } from "./lines.ts";
import { prune } from "./prune.ts";
import { render } from "./render.ts";
import type { Element } from "./tree.ts";
import { trim } from "./trim.ts";

/**
 * The text of the article that a page holds, without its title and what stands around it; "" where there is none. Takes away from the tree what
 * is no article.
 */
export function articleOf(root: Element, titles: readonly string[]): string {
  prune(root);
  return join(trim(render(choose(root, titles)), titles));
}
