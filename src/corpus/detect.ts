import { decode } from "./decode.ts";
import type { FormatName } from "./formats.ts";
import { parseObject } from "./readers/jsonl.ts";

/** Whether bytes are gzip's. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** Whether a stream's first bytes are enough to `detect`: a JSON record is known by its first line, all else by the first kilobyte. */
export function isEnough(head: Uint8Array): boolean {
  const from = firstVisible(head);
  return head[from] === openBrace ? head.includes(newline, from) : head.length >= 1024;
}

/** The format of a file: what its first bytes show beyond doubt, else what its name says, else what they look like. */
export function detect(head: Uint8Array, named: FormatName | null): FormatName {
  return named ?? (isRecord(head) ? "jsonl" : "text");
}

const newline = 10;
const openBrace = 0x7b;

/** Whether the first line is a document of a .jsonl corpus. */
function isRecord(head: Uint8Array): boolean {
  const from = firstVisible(head);
  if (head[from] !== openBrace) return false;
  const end = head.indexOf(newline, from);
  const record = parseObject(decode(head.subarray(from, end < 0 ? undefined : end))?.text ?? "");
  return typeof record?.text === "string";
}

/** Position of the first byte that is neither white space nor a part of a UTF-8 byte order mark. */
function firstVisible(bytes: Uint8Array): number {
  const at = bytes.findIndex((byte) => byte > 32 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  return at < 0 ? bytes.length : at;
}
