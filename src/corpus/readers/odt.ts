import { collect } from "../bytes.ts";
import { textOfOdt } from "../office/odt.ts";
import { realTitle } from "../placeholder-title.ts";
import { type Input, nothingStated, type RawDocument, type Stated } from "../types.ts";
import { fieldsOf } from "../xml.ts";
import { openZip } from "../zip.ts";

/** Reads an OpenDocument text as one document. The dates in its properties are those of the file, so only a date in the text counts. */
export async function* readOdt(input: Input): AsyncGenerator<RawDocument> {
  const { chunks, format, maxBytes, allowance, digest, report } = input;
  const bytes = await collect(chunks, maxBytes);
  const zip = await openZip(bytes, allowance);
  try {
    const read = (name: string) => zip.bytes(name, maxBytes);
    const manifest = await read("META-INF/manifest.xml");
    if (manifest && Buffer.from(manifest).includes("encryption-data")) {
      throw new Error("an encrypted document: it cannot be read without its password");
    }
    const content = await read("content.xml");
    if (!content) throw new Error("holds no text document");
    const text = await textOfOdt(content, await read("styles.xml"));
    if (text === "") report("notice", "holds no text");
    else yield { id: null, format, text, sha256: digest(bytes), line: null, pages: [], stated: await statedIn(read) };
  } finally {
    zip.close();
  }
}

async function statedIn(read: (name: string) => Promise<Uint8Array | null>): Promise<Stated> {
  const meta = await read("meta.xml");
  const fields = meta
    ? await fieldsOf(meta, ["title", "initial-creator", "creator", "language"])
    : new Map<string, string>();
  return {
    ...nothingStated,
    title: realTitle(fields.get("title") ?? null),
    author: fields.get("initial-creator") ?? fields.get("creator") ?? null,
    language: fields.get("language") ?? null,
  };
}
