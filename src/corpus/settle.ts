import type { DateFrom, Document } from "../document.ts";
import { languageOf } from "./languages/index.ts";
import { describe, fill, urlDate, wholeDate } from "./metadata/index.ts";
import type { RawDocument, ReadOptions } from "./types.ts";

/**
 * Decides a document's fields: what the command gives, else fields beside the text (or a front matter), else what the text's first lines
 * say, else (the date only) the address. Nothing is taken from the clock or from the file's time stamps.
 */
export async function settle(
  raw: RawDocument,
  id: string,
  path: string,
  options: Pick<ReadOptions, "date" | "publisher" | "language">,
  notice: (message: string) => void,
): Promise<Document> {
  const { fields, lines, proseStart } = describe(raw.text);
  const given = fill(raw.stated, fields);
  const stated = fill(given, lines);
  const [date, dateFrom] = dateOf(options.date, given.date, raw.shownDate ?? lines.date, stated.url, notice);
  return {
    id,
    path,
    title: stated.title,
    publisher: options.publisher ?? stated.publisher,
    author: stated.author,
    url: stated.url,
    date,
    dateFrom,
    language: options.language ?? (await languageOf(raw.text, proseStart, stated.language, notice)),
    format: raw.format,
    text: raw.text,
    proseStart,
    pages: raw.pages,
    sha256: raw.sha256,
  };
}

function dateOf(
  option: string | undefined,
  field: string | null,
  line: string | null,
  url: string | null,
  notice: (message: string) => void,
): [string | null, DateFrom] {
  if (option !== undefined) return [wholeDate(option) ?? option, "given"];
  const fromField = field === null ? null : wholeDate(field);
  if (fromField) return [fromField, "metadata"];
  if (field !== null) notice(`the date ${JSON.stringify(field.slice(0, 60))} is not a calendar day: left out`);
  if (line) return [line, "text"];
  const fromUrl = url === null ? null : urlDate(url);
  return fromUrl ? [fromUrl, "url"] : [null, null];
}
