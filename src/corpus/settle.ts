import type { DateFrom, Document } from "../document.ts";
import { describe, fill, urlDate, wholeDate } from "./metadata/index.ts";
import type { RawDocument, ReadOptions } from "./types.ts";

/**
 * Decides a document's fields: what the command gives, else fields beside the text (or a front matter), else what the text's first lines
 * say, else (the date only) the address. Nothing is taken from the clock or from the file's time stamps.
 */
export function settle(
  raw: RawDocument,
  id: string,
  path: string,
  options: Pick<ReadOptions, "date" | "publisher">,
  notice: (message: string) => void,
): Document {
  const { fields, lines, proseStart } = describe(raw.text);
  const given = fill(raw.stated, fields);
  const stated = fill(given, lines);
  const [date, dateFrom] = dateOf(options.date, given.date, lines.date, stated.url, notice);
  return {
    id,
    path,
    title: stated.title,
    publisher: options.publisher ?? stated.publisher,
    author: stated.author,
    url: stated.url,
    date,
    dateFrom,
    language: languageOf(stated.language, notice),
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

/** BCP 47 in its canonical spelling. English is what this program reads, so it is what silence means. */
function languageOf(stated: string | null, notice: (message: string) => void): string {
  if (stated === null) return "en";
  try {
    return Intl.getCanonicalLocales(stated.replaceAll("_", "-"))[0] ?? "en";
  } catch {
    notice(`the language ${JSON.stringify(stated.slice(0, 60))} is no BCP 47 tag: taken as "en"`);
    return "en";
  }
}
