/** A feed in pieces. */
export interface Pieces {
  /** The feed without its entries. */
  readonly channel: string;
  /** Each with its tags. */
  readonly entries: readonly string[];
  /** Whether the last entry does not end. */
  readonly open: boolean;
}

/** Cuts a feed into what it says of itself and its entries, in one pass; so a damaged entry is no harm to the others. */
export function cutFeed(xml: string): Pieces {
  const tag = /<!\[CDATA\[|<!--|<(\/?)(?:item|entry)(?=[\s>])/g;
  const entries: string[] = [];
  let channel = "";
  let start = -1;
  let done = 0;
  for (let match = tag.exec(xml); match !== null; match = tag.exec(xml)) {
    const shut = match[0] === "<!--" ? "-->" : match[1] === undefined ? "]]>" : ">";
    const end = xml.indexOf(shut, match.index + match[0].length);
    if (end < 0) break;
    tag.lastIndex = end + shut.length;
    if (match[1] === "" && start < 0) {
      channel += xml.slice(done, match.index);
      start = match.index;
    } else if (match[1] === "/" && start >= 0) {
      entries.push(xml.slice(start, end + 1));
      [start, done] = [-1, end + 1];
    }
  }
  return { channel: start < 0 ? channel + xml.slice(done) : channel, entries, open: start >= 0 };
}
