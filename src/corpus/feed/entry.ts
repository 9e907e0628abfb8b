import { textOfHtml } from "../html/index.ts";
import { headerDate } from "../mail/dates.ts";
import type { Stated } from "../types.ts";
import { attribute, children, type Node, textIn, textOf } from "./node.ts";

/** What the feed says of itself and of all its entries. */
export type Channel = Pick<Stated, "publisher" | "language">;

export function channelOf(feed: Node): Channel {
  const root = ["rss", "feed", "rdf:RDF"].flatMap((name) => children(feed, name))[0];
  const channel = children(root, "channel")[0] ?? root;
  const title = textOf(channel, "title");
  return {
    publisher: title && oneLine(title),
    language: textOf(channel, "language", "dc:language") ?? attribute(root, "xml:lang"),
  };
}

/** The fields of an entry. Who an aggregator took it from is its publisher, else the feed. */
export function statedIn(entry: Node, channel: Channel): Stated {
  const title = textOf(entry, "title", "media:title");
  const date = textOf(entry, "pubDate", "published", "dc:date", "updated", "a10:updated");
  const source = children(entry, "source")[0];
  const publisher = textOf(source, "title") ?? (textIn(source).trim() || null);
  return {
    title: title && oneLine(title),
    publisher: publisher ? oneLine(publisher) : channel.publisher,
    author: authorsOf(entry),
    url: linkOf(entry),
    date: date && headerDate(date),
    language: attribute(entry, "xml:lang") ?? channel.language,
  };
}

/** The headline, and below it what the entry holds, the fullest first. `xml` is the entry as it stands. */
export function entryText(entry: Node, xml: string): string {
  const title = textOf(entry, "title", "media:title");
  const html = xhtmlOf(xml) ?? textOf(entry, "content:encoded", "content", "description", "summary");
  const isPlain = ["content", "summary"].some((name) => attribute(children(entry, name)[0], "type") === "text");
  const body = html === null ? "" : (isPlain ? html : textOfHtml(html)).trim();
  return [title && oneLine(title), body].filter((part) => part).join("\n\n");
}

/** Mark-up as it stands in an Atom entry, not escaped. */
function xhtmlOf(xml: string): string | null {
  const open = /<(content|summary)\s[^>]{0,500}type\s{0,9}=\s{0,9}["']xhtml["'][^>]{0,500}>/.exec(xml);
  if (!open) return null;
  const from = open.index + open[0].length;
  const end = xml.indexOf(`</${open[1]}`, from);
  return end < 0 ? null : xml.slice(from, end);
}

/** "desk@news.example (Ann Writer)" is Ann Writer. */
function authorsOf(entry: Node): string | null {
  const named = ["dc:creator", "author", "itunes:author"]
    .map((name) => children(entry, name).map((node) => textOf(node, "name", "email") ?? textIn(node).trim()))
    .find((names) => names.some((name) => name !== ""));
  const names = (named ?? []).filter((name) => name !== "").slice(0, 20);
  return names.length === 0
    ? null
    : oneLine(names.map((name) => /\(([^()]{1,200})\)$/.exec(name)?.[1] ?? name).join(", "));
}

function linkOf(entry: Node): string | null {
  const links = children(entry, "link");
  const alternate = links.find(
    (link) => (attribute(link, "rel") ?? "alternate") === "alternate" && attribute(link, "href"),
  );
  const guid = children(entry, "guid")[0];
  const permanent = attribute(guid, "isPermaLink") !== "false" && /^https?:\S{1,2000}$/.exec(textIn(guid).trim());
  return attribute(alternate, "href") ?? textOf(entry, "link") ?? (permanent ? permanent[0] : null);
}

/** Titles hold mark-up, escaped once or twice. */
function oneLine(title: string): string {
  return (/[<&]/.test(title) ? textOfHtml(title) : title).split(/\s+/).join(" ").trim();
}
