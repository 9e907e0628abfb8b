import { collect } from "../bytes.ts";
import { TooLarge } from "../errors.ts";
import { openPdf, textOfPdf } from "../pdf/index.ts";
import { realTitle } from "../placeholder-title.ts";
import { type Input, nothingStated, type RawDocument, type Stated } from "../types.ts";

/**
 * Reads a PDF as one document. Its title is what its properties or its largest words say, its date only what its text says: the dates in its
 * properties are those of the file.
 */
export async function* readPdf({ chunks, format, maxBytes, digest, report }: Input): AsyncGenerator<RawDocument> {
  const bytes = await collect(chunks, maxBytes);
  const pdf = await openPdf(bytes);
  try {
    if (!hasEnd(bytes)) report("notice", "the file is cut short: what is left of it is read");
    let left = maxBytes;
    const { text, pages, title, empty, damaged } = await textOfPdf(pdf, (characters) => {
      left -= characters;
      if (left < 0) throw new TooLarge(maxBytes);
    });
    if (text === "") {
      report("error", `holds no text, only pages as pictures (${pdf.numPages}): it needs text recognition (OCR) first`);
      return;
    }
    if (damaged.length > 0) report("notice", `pages that are damaged and could not be read: ${listed(damaged)}`);
    if (empty.length > 0) report("notice", `pages without text, perhaps pictures of it: ${listed(empty)}`);
    const { info } = await pdf.getMetadata();
    const stated = statedIn(new Map(Object.entries(info)), title);
    yield { id: null, format, text, sha256: digest(bytes), line: null, pages, stated };
  } finally {
    await pdf.destroy();
  }
}

/** A whole file ends with a mark. */
function hasEnd(bytes: Uint8Array): boolean {
  const end = bytes.subarray(-2048);
  return Buffer.from(end.buffer, end.byteOffset, end.length).includes("%%EOF");
}

function listed(pages: readonly number[]): string {
  return pages.length > 10 ? `${pages.slice(0, 10).join(", ")} and ${pages.length - 10} more` : pages.join(", ");
}

function statedIn(info: ReadonlyMap<string, unknown>, largest: string | null): Stated {
  const field = (name: string) => {
    const value = info.get(name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  return {
    ...nothingStated,
    title: realTitle(field("Title")) ?? largest,
    author: field("Author"),
    language: field("Language"),
  };
}
