import { collect } from "../bytes.ts";
import { realTitle } from "../placeholder-title.ts";
import { textOfRtf } from "../rtf/index.ts";
import { type Input, nothingStated, type RawDocument } from "../types.ts";

/** Reads RTF as one document. The dates in its properties are those of the file, so only a date in the text counts. */
export async function* readRtf({ chunks, format, maxBytes, digest, report }: Input): AsyncGenerator<RawDocument> {
  const bytes = await collect(chunks, maxBytes);
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  if (!source.slice(0, 1024).includes("{\\rtf")) throw new Error("not RTF");
  if (!source.trimEnd().replace(/\0+$/, "").endsWith("}"))
    report("notice", "the file is cut short: what is left of it is read");
  const { text, title, author } = await textOfRtf(source);
  if (text === "") report("notice", "holds no text");
  else {
    const stated = { ...nothingStated, title: realTitle(title), author };
    yield { id: null, format, text, sha256: digest(bytes), line: null, pages: [], stated };
  }
}
