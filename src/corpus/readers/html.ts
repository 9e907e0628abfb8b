import { collect } from "../bytes.ts";
import { readPage } from "../html/page.ts";
import type { Input, RawDocument } from "../types.ts";

/** Reads a web page as one document: its article, and what it states of itself. */
export async function* readHtml({
  chunks,
  format,
  maxBytes,
  decode,
  digest,
  report,
}: Input): AsyncGenerator<RawDocument> {
  const bytes = await collect(chunks, maxBytes);
  const decoded = await decode(bytes, charsetOf(bytes));
  if (decoded === null) {
    report("error", "not a web page: binary data");
    return;
  }
  if (decoded.notice) report("notice", decoded.notice);
  const { text, stated, shownDate, notices } = readPage(decoded.text);
  for (const notice of notices) report("notice", notice);
  if (text === "") {
    report("error", "shows no text: it is empty, or drawn by scripts that were not saved with it");
    return;
  }
  yield { id: null, format, text, sha256: digest(bytes), line: null, pages: [], stated, shownDate };
}

/** A page states its encoding near its beginning. */
const declared = 4096;

/** The encoding in `<meta charset>`, `<meta http-equiv>` or the XML declaration. */
function charsetOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, declared)).toString("latin1");
  const match =
    /<meta\b[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})|<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i;
  const found = match.exec(head);
  return found?.[1] ?? found?.[2] ?? null;
}
