import { urlDate, wholeDate } from "../metadata/index.ts";
import { findDate, isLikely, type Order } from "./dates.ts";
import type { Facts } from "./facts.ts";
import { metaFields } from "./meta-fields.ts";
import { shownDate } from "./shown-date.ts";
import { type Element, rawText } from "./tree.ts";

/** When a page says it was published. */
export interface Published {
  /** ISO 8601. */
  readonly date: string;
  /** Whether it is stated for programs to read, or only shown to readers, or a part of the address. */
  readonly how: "metadata" | "text" | "url";
}

/** The publication date of a page: from its metadata, else its address, else what it shows. Dates of modification are passed over. */
export function publishedIn(root: Element, facts: Facts, html: string, url: string | null): Published | null {
  const order = orderOf(facts.language);
  const inUrl = url === null ? null : urlDate(url);
  const stated = [inData(facts), inProperties(facts, order), inMetas(facts, order)].filter((date) => date !== null);
  // Where a page states several, the one in its address is its own; others may be those of what it refers to.
  const date =
    stated.find((each) => each.slice(0, 10) === inUrl) ?? stated[0] ?? inTimes(facts.times, order) ?? inScripts(html);
  if (date) return { date, how: "metadata" };
  if (inUrl) return { date: inUrl, how: "url" };
  const shown = shownDate(root, order);
  return shown ? { date: shown, how: "text" } : null;
}

/** American pages write the month first; other English ones may do either. */
function orderOf(language: string | null): Order | null {
  if (language === null || /^en$/i.test(language)) return null;
  return /^en-us|^en-ph/i.test(language) ? "month" : "day";
}

function inData({ data }: Facts): string | null {
  for (const key of ["datePublished", "dateCreated", "uploadDate"]) {
    for (const fields of data) {
      const date = readStated(fields.get(key), null);
      if (date) return date;
    }
  }
  return null;
}

function inMetas({ metas }: Facts, order: Order | null): string | null {
  for (const name of metaFields().date) {
    for (const value of metas.get(name) ?? []) {
      const date = readStated(value, order);
      if (date) return date;
    }
  }
  return null;
}

function inProperties({ properties }: Facts, order: Order | null): string | null {
  for (const name of ["datePublished", "dateCreated", "pubdate"]) {
    for (const of of properties.get(name) ?? []) {
      const value =
        of.attributes.get("content") ?? of.attributes.get("datetime") ?? of.attributes.get("title") ?? rawText(of);
      const date = readStated(value, order);
      if (date) return date;
    }
  }
  return null;
}

/** `2019-11-18T21:17:27.000Z`, `20191118`, `Mon Nov 18 2019`, `1574111847`. */
function readStated(value: unknown, order: Order | null): string | null {
  if (typeof value !== "string") return null;
  const text = value.trim();
  const packed = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?Z?$/.exec(text);
  const date = packed
    ? wholeDate(`${packed[1]}-${packed[2]}-${packed[3]}`)
    : (wholeDate(text) ?? findDate(text, order));
  return date !== null && isLikely(date) ? date : null;
}

const scripted =
  /"(?:date_?[pP]ublished|publish(?:ed)?_?(?:[dD]ate|[aA]t|[oO]n|[tT]ime)|pub_?[dD]ate|publication_?[dD]ate|first_?[pP]ublish(?:ed)?(?:[dD]ate|[aA]t)?|datePublication)\\?"\s{0,3}:\s{0,3}\\?"(\d{4}-\d\d-\d\d[^"\\]{0,20})/;

/** A page drawn by scripts carries its data in one; the first date of publication is its own. */
function inScripts(html: string): string | null {
  const found = scripted.exec(html)?.[1];
  return found === undefined ? null : readStated(found, null);
}

/** A page's own time is one of its first. */
const mostTimes = 100;

const modified = /update|modif|edit|changed/i;

/** The time that says it is the publication's, else the first of the page that is not an update. */
function inTimes(times: readonly Element[], order: Order | null): string | null {
  const own = times
    .slice(0, mostTimes)
    .filter(({ attributes }) => !modified.test(`${attributes.get("class")} ${attributes.get("itemprop")}`));
  const marked = own.filter(
    ({ attributes }) => attributes.has("pubdate") || /publish|entry-date|post/i.test(attributes.get("class") ?? ""),
  );
  for (const of of [...marked, ...own]) {
    const date = readStated(of.attributes.get("datetime"), order) ?? readStated(rawText(of), order);
    if (date) return date;
  }
  return null;
}
