import { type ByteReader, byteReader } from "../byte-reader.ts";
import { type FormatName, formatOf } from "../formats.ts";
import { passedOver } from "../passed-over.ts";
import { sniff } from "../sniff.ts";
import { type Input, nothingStated, type Part } from "../types.ts";
import { contentType, firstLine, readHeaders } from "../warc/headers.ts";
import { readResponse } from "../warc/http.ts";

/** Reads a web archive, one part a page or file that was answered, named by its address. The rest is counted in one notice. */
export async function* readWarc(input: Input): AsyncGenerator<Part> {
  const reader = byteReader(input.chunks);
  const passed = passedOver();
  let records = 0;
  try {
    for (let line = await firstLine(reader); line !== null; line = await firstLine(reader)) {
      if (!/^WARC\/\d/.test(line)) throw new Error("damaged: no record where one should begin; not read from here on");
      const headers = await readHeaders(reader);
      const length = headers.get("content-length") ?? "";
      if (!/^\d{1,15}$/.test(length)) throw new Error("damaged: a record without its length; not read from here on");
      records++;
      const block = reader.take(Number(length));
      const part = await partOf(headers, byteReader(block), input, passed.add);
      if (part) yield part;
      // What of it was not read.
      for await (const _ of block);
    }
  } finally {
    const message = passed.message();
    if (message !== null) input.report("notice", message);
  }
  if (records === 0) throw new Error("empty");
}

/** Records that hold something to read. Requests, metadata and what a program says of itself are none, and nobody misses them. */
const silent = new Set(["request", "metadata", "warcinfo"]);

async function partOf(
  headers: ReadonlyMap<string, string>,
  block: ByteReader,
  { allowance }: Input,
  pass: (what: string) => void,
): Promise<Part | null> {
  const type = headers.get("warc-type") ?? "";
  const name = (headers.get("warc-target-uri") ?? "").replace(/^<(.*)>$/s, "$1");
  if (silent.has(type) || /^(?:metadata|urn|dns):/i.test(name)) return null;
  const { type: mime, charset } = contentType(headers.get("content-type"));
  if (type === "response" && mime === "application/http") {
    const { status, headers: fields, body } = await readResponse(block, allowance);
    if (status < 200 || status > 299) {
      pass(`HTTP ${status}`);
      return null;
    }
    return partAs(name, contentType(fields.get("content-type")), body(), pass);
  }
  if (type === "resource" || type === "response" || type === "conversion")
    return partAs(name, { type: mime, charset }, block.rest(), pass);
  pass(type.slice(0, 40) || "without type");
  return null;
}

/** What pages and reports are served as, and the extension of a file of that kind. Scripts, styles and data are no documents. */
const served = new Map([
  ["text/html", ".html"],
  ["application/xhtml+xml", ".html"],
  ["text/plain", ".txt"],
  ["application/pdf", ".pdf"],
  ["application/rtf", ".rtf"],
  ["text/rtf", ".rtf"],
  ["application/epub+zip", ".epub"],
  ["application/vnd.oasis.opendocument.text", ".odt"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"],
  ["application/rss+xml", ".rss"],
  ["application/atom+xml", ".atom"],
]);
const unclear = new Set(["", "application/octet-stream", "binary/octet-stream", "application/x-download"]);

async function partAs(
  name: string,
  { type, charset }: ReturnType<typeof contentType>,
  body: AsyncIterable<Uint8Array>,
  pass: (what: string) => void,
): Promise<Part | null> {
  const path = name.replace(/[?#].*$/s, "");
  const stated = { ...nothingStated, url: /^https?:/i.test(name) ? name : null };
  const part = (format: FormatName | null, chunks: AsyncIterable<Uint8Array>): Part => ({
    name,
    chunks,
    format,
    encoding: charset,
    stated,
  });
  const known = formatOf(`x${served.get(type) ?? ""}`);
  if (path.endsWith("/robots.txt")) pass("robots.txt");
  else if (known !== null) return part(known, body);
  else if (!unclear.has(type)) pass(type.slice(0, 60));
  else {
    const { format, chunks } = await sniff(body, path);
    if (format !== null || formatOf(path) !== null) return part(format ?? formatOf(path), chunks);
    pass(type === "" ? "without type" : type);
  }
  return null;
}
