import { readLexicon } from "../../data.ts";

/** Names of <meta>, lower case, by the field they give; of each field the most trustworthy first. */
export interface MetaFields {
  readonly date: readonly string[];
  readonly title: readonly string[];
  readonly author: readonly string[];
  readonly publisher: readonly string[];
  readonly url: readonly string[];
  readonly language: readonly string[];
}

let fields: MetaFields | null = null;

/** The table, read when it is first asked for. */
export function metaFields(): MetaFields {
  fields ??= readFields();
  return fields;
}

function readFields(): MetaFields {
  const rows = readLexicon("html-meta");
  const ofField = (field: string) => rows.filter((row) => row[1] === field).map(([name]) => name ?? "");
  return {
    date: ofField("date"),
    title: ofField("title"),
    author: ofField("author"),
    publisher: ofField("publisher"),
    url: ofField("url"),
    language: ofField("language"),
  };
}
