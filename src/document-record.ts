import type { Document } from "./document.ts";
import type { DocumentRecord } from "./records.ts";

/** The record of a document, for which nothing needs to be extracted. */
export function documentRecord(document: Document): DocumentRecord {
  const words = countWords(document.text);
  const { id, path, title, publisher, author, url, date, dateFrom, language, sha256, format } = document;
  return { id, path, title, publisher, author, url, date, dateFrom, language, sha256, format, words };
}

/** Stretches of characters without white space. */
function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const space = text.charCodeAt(i) <= 32;
    if (inside === space) {
      inside = !space;
      if (inside) count++;
    }
  }
  return count;
}
