import type { Reader } from "./types.ts";

/** A format that can be read. Detection by content is in detect.ts. */
interface Format {
  /** Lower case, with the dot. Each may be followed by `.gz`. */
  readonly extensions: readonly string[];
  /** Its reader, loaded when first needed, so that a plain text never waits for what others need. */
  readonly load: () => Promise<Reader>;
}

const table = {
  text: {
    extensions: [".txt"],
    load: async () => (await import("./readers/text.ts")).readText,
  },
  markdown: {
    extensions: [".md", ".markdown"],
    load: async () => (await import("./readers/text.ts")).readText,
  },
  jsonl: {
    extensions: [".jsonl", ".ndjson"],
    load: async () => (await import("./readers/jsonl.ts")).readJsonl,
  },
  json: {
    extensions: [".json"],
    load: async () => (await import("./readers/json.ts")).readJson,
  },
  csv: {
    extensions: [".csv"],
    load: async () => (await import("./readers/csv.ts")).readCsv,
  },
  tsv: {
    extensions: [".tsv", ".tab"],
    load: async () => (await import("./readers/csv.ts")).readCsv,
  },
  mail: {
    extensions: [".eml"],
    load: async () => (await import("./readers/mail.ts")).readMail,
  },
  mbox: {
    extensions: [".mbox", ".mbx"],
    load: async () => (await import("./readers/mbox.ts")).readMbox,
  },
  feed: {
    extensions: [".rss", ".atom"],
    load: async () => (await import("./readers/feed.ts")).readFeed,
  },
  warc: {
    extensions: [".warc"],
    load: async () => (await import("./readers/warc.ts")).readWarc,
  },
  wacz: {
    extensions: [".wacz"],
    load: async () => (await import("./readers/wacz.ts")).readWacz,
  },
  zip: {
    extensions: [".zip"],
    load: async () => (await import("./readers/zip.ts")).readZip,
  },
  pdf: {
    extensions: [".pdf"],
    load: async () => (await import("./readers/pdf.ts")).readPdf,
  },
  docx: {
    extensions: [".docx", ".docm"],
    load: async () => (await import("./readers/docx.ts")).readDocx,
  },
  odt: {
    extensions: [".odt", ".ott"],
    load: async () => (await import("./readers/odt.ts")).readOdt,
  },
  rtf: {
    extensions: [".rtf"],
    load: async () => (await import("./readers/rtf.ts")).readRtf,
  },
  epub: {
    extensions: [".epub"],
    load: async () => (await import("./readers/epub.ts")).readEpub,
  },
  html: {
    extensions: [".html", ".htm", ".xhtml", ".xht", ".shtml"],
    load: async () => (await import("./readers/html.ts")).readHtml,
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof table;

export const formats: ReadonlyMap<FormatName, Format> = new Map(Object.entries(table)) as ReadonlyMap<
  FormatName,
  Format
>;

const byExtension = new Map(
  [...formats].flatMap(([name, { extensions }]) => extensions.map((e) => [e, name] as const)),
);

/** The format a path's extension names (before `.gz`), or `null`. */
export function formatOf(path: string): FormatName | null {
  return byExtension.get(extensionOf(path.replace(/\.gz$/i, ""))) ?? null;
}

/** The last extension of a path, lower case, with its dot; "" where there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot).toLowerCase() : "";
}
