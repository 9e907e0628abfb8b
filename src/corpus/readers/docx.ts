import { collect } from "../bytes.ts";
import { textOfDocx } from "../office/docx.ts";
import { realTitle } from "../placeholder-title.ts";
import { type Input, nothingStated, type RawDocument, type Stated } from "../types.ts";
import { fieldsOf } from "../xml.ts";
import { openZip } from "../zip.ts";

/**
 * Reads a document of Word as one document. The dates in its properties are those of the file, not of its publication; so only a date in the
 * text counts.
 */
export async function* readDocx(input: Input): AsyncGenerator<RawDocument> {
  const { chunks, format, maxBytes, allowance, digest, report } = input;
  const bytes = await collect(chunks, maxBytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new Error("an encrypted document, or one of Word before 2007: save it as .docx without a password");
  }
  const zip = await openZip(bytes, allowance);
  try {
    const read = (name: string) => zip.bytes(name, maxBytes);
    const text = await textOfDocx(
      read,
      zip.entries.map(({ name }) => name),
    );
    if (text === "") report("notice", "holds no text");
    else yield { id: null, format, text, sha256: digest(bytes), line: null, pages: [], stated: await statedIn(read) };
  } finally {
    zip.close();
  }
}

async function statedIn(read: (name: string) => Promise<Uint8Array | null>): Promise<Stated> {
  const core = await read("docProps/core.xml");
  const fields = core ? await fieldsOf(core, ["title", "creator", "language"]) : new Map<string, string>();
  return {
    ...nothingStated,
    title: realTitle(fields.get("title") ?? null),
    author: fields.get("creator") ?? null,
    language: fields.get("language") ?? null,
  };
}
