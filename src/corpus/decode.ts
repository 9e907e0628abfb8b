import { isUtf8 } from "node:buffer";

/** Bytes as text, with what was done to get there. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** What a reader of the text should know, or `null`. */
  readonly notice: string | null;
}

/**
 * Decodes a text: what a byte order mark says, else UTF-8. Bytes that are not UTF-8 are read as windows-1252, unless most of what is not
 * ASCII is good UTF-8: then the damaged bytes become U+FFFD. Returns `null` for what is no text: NUL bytes, or one control character in twenty.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes.subarray(2), "utf-16le");
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes.subarray(2), "utf-16be");
  if (looksBinary(bytes)) return null;
  const body = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
  // Buffers keep a second mark as part of the text, and need no decoder to be made first.
  return isUtf8(body) ? { text: utf8(body), encoding: "utf-8", notice: null } : decodeDamaged(body);
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}

function decodeDamaged(bytes: Uint8Array): Decoded {
  const text = utf8(bytes);
  const damaged = count(text, (code) => code === 0xfffd);
  const good = count(text, (code) => code > 0x7f && code !== 0xfffd);
  if (good > damaged) {
    return { text, encoding: "utf-8", notice: `not clean UTF-8: ${damaged} damaged places are shown as U+FFFD` };
  }
  return { text: decodeWindows1252(bytes), encoding: "windows-1252", notice: "not UTF-8: read as windows-1252" };
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded | null {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  if (encoding === "utf-16be") even.swap16();
  const notice = bytes.length % 2 === 1 ? "UTF-16 with an odd number of bytes: the last byte is left out" : null;
  const text = even.toString("utf16le");
  return text.includes("\0") ? null : { text, encoding, notice };
}

/** Of the bytes 80 to 9F; the five that windows-1252 leaves open stay the control characters they are (as in the WHATWG table). */
const upperControls =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** One character a byte. By hand, since Node 20's own decoder of that name reads latin-1 and loses curly quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return latin1.replace(/[\x80-\x9f]/g, (char) => upperControls[char.charCodeAt(0) - 0x80]!);
}

function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, 1 << 16);
  let controls = 0;
  for (const byte of sample) if (isOddControl(byte)) controls++;
  return controls * 20 > sample.length;
}

/** A control character other than tab, line ends, form feed and escape. */
function isOddControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d));
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function count(text: string, test: (code: number) => boolean): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) if (test(text.charCodeAt(i))) found++;
  return found;
}
