import { collect } from "../bytes.ts";
import { decode } from "../decode.ts";
import { textOfHtml } from "../html/index.ts";
import { bookOf } from "../office/epub.ts";
import type { Input, RawDocument } from "../types.ts";
import { openZip } from "../zip.ts";

/** Reads an EPUB as one document, its chapters in reading order, its list of contents left out. */
export async function* readEpub(input: Input): AsyncGenerator<RawDocument> {
  const { chunks, format, maxBytes, allowance, digest, report } = input;
  const bytes = await collect(chunks, maxBytes);
  const zip = await openZip(bytes, allowance);
  try {
    const read = (name: string) => zip.bytes(name, maxBytes);
    const { stated, chapters } = await bookOf(read);
    const texts: string[] = [];
    for (const name of chapters) {
      const chapter = await read(name);
      const decoded = chapter && (await decode(chapter));
      if (decoded) texts.push(textOfHtml(withNotes(decoded.text)));
      else report("notice", `a chapter is missing: ${JSON.stringify(name.slice(0, 80))}`);
    }
    const text = texts.filter((each) => each !== "").join("\n\n");
    if (text === "") report("notice", "holds no text");
    else yield { id: null, format, text, sha256: digest(bytes), line: null, pages: [], stated };
  } finally {
    zip.close();
  }
}

/** Raises the numbers that refer to notes, as style sheets do, and leaves out the arrows that lead back. */
function withNotes(html: string): string {
  return html
    .replace(/<a\b[^>]{0,500}\bdoc-backlink\b[^>]{0,500}>[^<]{0,10}<\/a>/g, "")
    .replace(/(<a\b[^>]{0,500}\bnoteref\b[^>]{0,500}>)(\d{1,3})(?=<\/a>)/g, "$1<sup>$2</sup>");
}
