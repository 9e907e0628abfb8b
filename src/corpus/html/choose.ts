import { namedAs } from "./block-words.ts";
import { fold } from "./fold.ts";
import { measure } from "./measure.ts";
import { descendants, type Element, rawText } from "./tree.ts";

/** How much more prose counts in a block that is marked as the article. */
const marked = 5;

/**
 * The element that holds the article: much of the page's prose, and little else. The score is the prose below it times the share that prose has in
 * its text, links counting twice; so a page's frame loses to the column, and a single paragraph to the column as well.
 */
export function choose(root: Element, titles: readonly string[]): Element {
  const measures = measure(root);
  let best = root;
  let most = 0;
  /** The prose below an element, as it counts. */
  const visit = (of: Element, within: boolean): number => {
    const { text, links, prose } = measures.get(of)!;
    if (prose === 0) return 0;
    const isMarked = within || of.name === "article" || namedAs(of) === "body";
    let weight = 0;
    let below = 0;
    for (const child of of.children) {
      if (typeof child === "string") continue;
      weight += visit(child, isMarked);
      below += measures.get(child)!.prose;
    }
    weight += Math.max(0, prose - below) * (isMarked ? marked : 1);
    const score = weight * (prose / (text + links));
    if (score >= most) {
      most = score;
      best = of;
    }
    return weight;
  };
  visit(root, false);
  return titledIn(best, titles) ?? best;
}

/** Of several articles side by side, the one under the page's title; `null` where that is not one of them. */
function titledIn(of: Element, titles: readonly string[]): Element | null {
  const articles = outermostArticles(of);
  if (articles.length < 2) return null;
  const folded = new Set(titles.map(fold));
  const titled = articles.filter((article) =>
    [...descendants(article)].some(
      ({ name, ...each }) => /^h[1-3]$/.test(name) && folded.has(fold(rawText({ name, ...each }))),
    ),
  );
  return titled.length === 1 ? titled[0]! : null;
}

function outermostArticles(of: Element): Element[] {
  return of.children.flatMap((child) =>
    typeof child === "string" ? [] : child.name === "article" ? [child] : outermostArticles(child),
  );
}
