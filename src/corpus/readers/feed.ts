import { collect } from "../bytes.ts";
import { digest } from "../digest.ts";
import { NoDocuments } from "../errors.ts";
import { cutFeed } from "../feed/cut.ts";
import { channelOf, entryText, statedIn } from "../feed/entry.ts";
import { children, type Node } from "../feed/node.ts";
import { looksLikeFeed, prologOf } from "../feed/prolog.ts";
import type { Input, RawDocument } from "../types.ts";

/** Reads RSS (2.0, 1.0) and Atom, one document an entry. Nothing is fetched, and no entities are taken that the feed defines itself. */
export async function* readFeed(input: Input): AsyncGenerator<RawDocument> {
  const { format, report } = input;
  const xml = await textIn(input);
  if (prologOf(xml).declares)
    throw new Error("not read: it declares entities of its own, which may unfold without end");
  if (!looksLikeFeed(xml)) throw new Error("neither RSS nor Atom");
  const { channel, entries, open } = cutFeed(xml);
  const parse = await parser();
  const about = channelOf(parse(channel) ?? {});
  for (const [i, entry] of entries.entries()) {
    const parsed = parse(entry);
    const node = ["item", "entry"].flatMap((name) => children(parsed, name))[0];
    const text = node === undefined ? "" : entryText(node, entry);
    if (parsed === null) report("error", `entry ${i + 1} is damaged: not read`);
    else if (text === "") report("notice", `entry ${i + 1} holds no text`);
    else
      yield {
        id: null,
        format,
        text,
        sha256: digest(Buffer.from(entry)),
        line: null,
        stated: statedIn(node, about),
        pages: [],
      };
  }
  if (open || !/<\/[\w:]{3,9}\s{0,99}>$/.test(xml.trimEnd().slice(-120)))
    report("error", "cut short: the feed does not end");
  else if (entries.length === 0) throw new NoDocuments("a feed without entries");
}

async function textIn({ chunks, maxBytes, decode, report }: Input): Promise<string> {
  const bytes = await collect(chunks, maxBytes);
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const decoded = await decode(bytes, /^\s*<\?xml[^>]{0,150}\bencoding\s?=\s?["']([\w.:-]{1,40})/.exec(start)?.[1]);
  if (decoded === null) throw new Error("not a text: binary data");
  if (decoded.notice) report("notice", decoded.notice);
  return decoded.text.trimStart();
}

async function parser(): Promise<(xml: string) => Node | null> {
  const { XMLParser } = await import("fast-xml-parser");
  const options = { ignoreAttributes: false, attributeNamePrefix: "@", parseTagValue: false, htmlEntities: true };
  const parser = new XMLParser(options);
  return (xml) => {
    try {
      return parser.parse(xml) as Node;
    } catch {
      return null;
    }
  };
}
