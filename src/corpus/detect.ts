import { roughText } from "./encodings/unicode.ts";
import { looksLikeFeed } from "./feed/prolog.ts";
import { extensionOf, type FormatName, formatOf } from "./formats.ts";
import { isHtml, looksHtml } from "./html/looks.ts";
import { looksLikeMail, looksLikeMbox } from "./mail/look.ts";
import { parseObject } from "./readers/record.ts";

/** Whether bytes are gzip's. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** As much of a file as tells its format. */
export const headSize = 4096;

/** Whether a stream's first bytes are enough to `detect`: a JSON record is known by its first line, all else by the first kilobytes. */
export function isEnough(head: Uint8Array): boolean {
  const from = firstVisible(head);
  return head[from] === openBrace ? head.includes(newline, from) : head.length >= headSize;
}

/** The format of a file: what its first bytes show beyond doubt, else what its name says, else what they look like. */
export function detect(head: Uint8Array, name: string): FormatName {
  const named = formatOf(name);
  if (named === "json") return isRecord(head) && goesOn(head) ? "jsonl" : "json";
  // Programs save single mails with the line of a mailbox above them.
  if (named === "mail") return lookOf(head) === "mbox" ? "mbox" : "mail";
  const mark = markOf(head, named);
  if (mark === null && named === "text" && isHtml(startOf(head))) return "html";
  return mark ?? named ?? lookOf(head) ?? jsonOf(head) ?? "text";
}

/** The structured format of a file whose name says nothing, where its first bytes leave no doubt; else `null`. */
export function recognise(head: Uint8Array, name: string): FormatName | null {
  const format = markOf(head, null) ?? lookOf(head);
  // Programs and spreadsheets are ZIP archives as well; they have names that say so.
  return format === "zip" && extensionOf(name) !== "" ? null : format;
}

/** Bytes that begin a file of one format and of no other. They stand before what the name says. */
const marks: readonly (readonly [FormatName, RegExp])[] = [
  ["pdf", /^%PDF-/],
  ["rtf", /^\{\\rtf/],
  ["epub", /^PK\x03\x04.{26}mimetypeapplication\/epub\+zip/s],
  ["odt", /^PK\x03\x04.{26}mimetypeapplication\/vnd\.oasis\.opendocument\.text/s],
  ["docx", /^(?=PK\x03\x04).{0,4000}?PK\x03\x04.{26}word\//s],
  ["warc", /^WARC\/\d\.\d/],
  ["zip", /^PK(?:\x03\x04|\x05\x06)/],
];

function markOf(head: Uint8Array, named: FormatName | null): FormatName | null {
  const start = Buffer.from(head.subarray(0, headSize)).toString("latin1");
  const format = marks.find(([, mark]) => mark.test(start))?.[0] ?? null;
  return format === "zip" && named !== null && zipped.has(named) ? named : format;
}

/** Formats that are ZIP archives of their own kind. */
const zipped: ReadonlySet<FormatName> = new Set(["docx", "odt", "epub", "wacz"]);

/** What a text begins with that is no plain text. A name that says otherwise stands before it. */
const looks: readonly (readonly [FormatName, (text: string) => boolean])[] = [
  ["mbox", looksLikeMbox],
  ["mail", looksLikeMail],
  ["feed", looksLikeFeed],
  ["html", looksHtml],
];

function lookOf(head: Uint8Array): FormatName | null {
  const text = startOf(head);
  return looks.find(([, test]) => test(text))?.[0] ?? null;
}

function startOf(head: Uint8Array): string {
  return roughText(head.subarray(0, headSize)).trimStart();
}

const newline = 10;
const openBrace = 0x7b;

/** What JSON bytes look like: a corpus of a document a line, an object or a list of objects. */
function jsonOf(head: Uint8Array): FormatName | null {
  if (isRecord(head)) return "jsonl";
  return /^(?:\[\s*)?\{\s*"/.test(startOf(head)) ? "json" : null;
}

/** Whether more follows the first line than white space. */
function goesOn(head: Uint8Array): boolean {
  const end = head.indexOf(newline, firstVisible(head));
  return end >= 0 && head.subarray(end).some((byte) => byte > 32);
}

/** Whether the first line is a document of a .jsonl corpus. */
function isRecord(head: Uint8Array): boolean {
  const from = firstVisible(head);
  if (head[from] !== openBrace) return false;
  const end = head.indexOf(newline, from);
  const record = parseObject(roughText(head.subarray(from, end < 0 ? undefined : end)));
  return typeof record?.text === "string";
}

/** Position of the first byte that is neither white space nor a part of a UTF-8 byte order mark. */
function firstVisible(bytes: Uint8Array): number {
  const at = bytes.findIndex((byte) => byte > 32 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  return at < 0 ? bytes.length : at;
}
