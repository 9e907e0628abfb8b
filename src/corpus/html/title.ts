import { type Facts, oneLine } from "./facts.ts";
import { fold } from "./fold.ts";
import { metaFields } from "./meta-fields.ts";
import { plain } from "./plain.ts";

/** All that a page gives as its title: linked data, metadata, headings, <title>; the most trustworthy first. */
export function titlesOf({ data, metas, headings, title }: Facts): string[] {
  const headlines = data.map((fields) => fields.get("headline")).filter((value) => typeof value === "string");
  const named = metaFields().title.flatMap((name) => metas.get(name) ?? []);
  const all = [...headlines, ...named, ...(headings.length === 1 ? headings : []), ...(title === null ? [] : [title])];
  return all.map(plain).filter((text) => text !== "");
}

/** The title, without the name of the site that many pages put behind it. */
export function titleOf(facts: Facts, publisher: string | null): string | null {
  const [stated] = titlesOf(facts);
  if (stated === undefined) return null;
  const heading = facts.headings.map(plain).find((text) => isMostOf(text, stated));
  return heading ?? oneLine(withoutSite(stated, publisher));
}

/** Whether a heading is what a title begins with. */
function isMostOf(heading: string, title: string): boolean {
  const folded = fold(heading);
  return folded.length >= 10 && folded.length * 2 > fold(title).length && fold(title).startsWith(folded);
}

/** "Ministers meet | The Courier" → "Ministers meet"; "Profit – and loss" stays. */
function withoutSite(title: string, publisher: string | null): string {
  const at = Math.max(...[" | ", " - ", " – ", " — ", " :: ", " » ", " · "].map((mark) => title.lastIndexOf(mark)));
  if (at < 10) return title;
  const [before, mark, behind] = [title.slice(0, at), title[at + 1], title.slice(at + 2)];
  const named = publisher !== null && fold(behind).length > 1 && fold(publisher).includes(fold(behind));
  return named || mark === "|" ? before : title;
}
