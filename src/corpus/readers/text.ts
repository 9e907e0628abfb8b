import { collect } from "../bytes.ts";
import { type Input, nothingStated, type RawDocument } from "../types.ts";

/** Reads a file as one document: its decoded content, unchanged but for a byte order mark. */
export async function* readText({
  chunks,
  format,
  maxBytes,
  decode,
  digest,
  report,
}: Input): AsyncGenerator<RawDocument> {
  const bytes = await collect(chunks, maxBytes);
  const decoded = await decode(bytes);
  if (decoded === null) {
    report("error", "not a text: binary data");
    return;
  }
  const { text, notice } = decoded;
  if (text.trim() === "") {
    report("notice", bytes.length === 0 ? "empty" : "holds nothing but white space");
    return;
  }
  if (notice) report("notice", notice);
  yield { id: null, format, text, sha256: digest(bytes), line: null, stated: nothingStated, pages: [] };
}
