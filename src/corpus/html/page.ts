import type { Stated } from "../types.ts";
import { articleOf } from "./article.ts";
import { factsOf } from "./facts.ts";
import { join } from "./lines.ts";
import { parseHtml } from "./parse.ts";
import { publishedIn } from "./published.ts";
import { render } from "./render.ts";
import { statedBy } from "./stated.ts";
import { titlesOf } from "./title.ts";

/** What a web page holds. */
export interface PageContent {
  /** Its article; all that it shows where it holds none. "" where it shows nothing. */
  readonly text: string;
  readonly stated: Stated;
  /** The publication date that the page shows but does not state, ISO 8601. */
  readonly shownDate: string | null;
  /** In words for the user. */
  readonly notices: readonly string[];
}

/** Reads a page from its mark-up, whatever is wrong with it. Never throws; time is linear in its length. */
export function readPage(html: string): PageContent {
  const { root, notices } = parseHtml(html);
  const facts = factsOf(root);
  const stated = statedBy(facts, html);
  const published = publishedIn(root, facts, html, stated.url);
  const article = articleOf(root, titlesOf(facts));
  // Choosing an article takes away what is none, so that all the page shows has to be read anew.
  const all = article === "" ? join(render(parseHtml(html).root)) : "";
  return {
    text: article || all,
    stated: { ...stated, date: published?.how === "metadata" ? published.date : null },
    shownDate: published?.how === "text" ? published.date : null,
    notices:
      article === "" && all !== "" ? [...notices, "no article was found: all that the page shows is read"] : notices,
  };
}
