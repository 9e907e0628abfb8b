import { Tokenizer } from "htmlparser2";
import { OpenElements } from "./open-elements.ts";
import type { Page } from "./tree.ts";

/** Attributes that say what an element is, shows or states. Others (scripts, styles of a kind, images as data) are not kept. */
const kept = new Set(
  `alt aria-hidden aria-label charset class content datetime hidden href http-equiv id itemprop itemscope itemtype lang name open property
  pubdate rel role style title type xml:lang`.split(/\s+/),
);

/** No attribute is read further. */
const longestValue = 8192;

/**
 * Parses a page or a fragment, whatever is wrong with its mark-up. Time and memory are linear in its length: nesting and the number of
 * elements are bounded, what is beyond is kept as text and told in `notices`.
 */
export function parseHtml(html: string): Page {
  // XHTML is the same but for its empty elements, any of which may be written <a/>.
  const open = new OpenElements(/^\s{0,99}<\?xml\b/.test(html.slice(0, 120)));
  let attributes = new Map<string, string>();
  let tag = "";
  let name = "";
  let value = "";
  const add = (text: string) => {
    if (value.length < longestValue) value += text.slice(0, longestValue);
  };
  const openTag = (selfClosing: boolean) => {
    open.start(tag, attributes, selfClosing);
    if (attributes.size > 0) attributes = new Map();
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
      },
      onattribname: (start, end) => {
        name = end - start > 20 ? "" : html.slice(start, end).toLowerCase();
        value = "";
      },
      onattribdata: (start, end) => add(html.slice(start, end)),
      onattribentity: (codepoint) => add(String.fromCodePoint(codepoint)),
      onattribend: () => {
        if (kept.has(name) && !attributes.has(name)) attributes.set(name, value);
      },
      onopentagend: () => openTag(false),
      onselfclosingtag: () => openTag(true),
      onclosetag: (start, end) => open.end(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => open.text(html.slice(start, end)),
      ontextentity: (codepoint) => open.text(String.fromCodePoint(codepoint)),
      oncdata: (start, end, offset) => open.text(html.slice(start, end - offset)),
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { root: open.root, notices: open.notices() };
}
