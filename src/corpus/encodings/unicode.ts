/** The encodings of Unicode, told by a byte order mark or by their NULs. */
export type UnicodeEncoding = "utf-8" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

/** The longer first: UTF-32's mark begins as that of UTF-16 does. */
const marks: readonly (readonly [UnicodeEncoding, readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
];

/** What a byte order mark says, and the bytes behind it; `null` without one. */
export function marked(bytes: Uint8Array): { encoding: UnicodeEncoding; body: Uint8Array } | null {
  const found = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  return found ? { encoding: found[0], body: bytes.subarray(found[1].length) } : null;
}

/** Which UTF-16 bytes with NULs are: in Latin letters and in white space one byte of two is NUL, always the same one. */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length % 2 === 1) return null;
  const nuls = [0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) nuls[at & 1]!++;
  const [even, odd] = nuls as [number, number];
  if ((even === 0) === (odd === 0)) return null;
  // One white space in twenty characters, at least.
  if ((even + odd) * 40 < bytes.length) return null;
  return odd > 0 ? "utf-16le" : "utf-16be";
}

/** Decodes; what is no character becomes U+FFFD. Bytes behind the last whole unit are left out. */
export function decodeUnicode(bytes: Uint8Array, encoding: UnicodeEncoding): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  switch (encoding) {
    // Buffers keep a second mark as part of the text, and need no decoder to be made first.
    case "utf-8":
      return buffer.toString("utf8");
    case "utf-16le":
      return wellFormed(buffer.subarray(0, buffer.length & ~1).toString("utf16le"));
    case "utf-16be":
      return wellFormed(
        Buffer.from(buffer.subarray(0, buffer.length & ~1))
          .swap16()
          .toString("utf16le"),
      );
    default:
      return decodeUtf32(buffer, encoding === "utf-32le");
  }
}

/** Bytes as text in which all ASCII is right, whatever the encoding: enough to tell a format by. */
export function roughText(bytes: Uint8Array): string {
  const { body, encoding } = marked(bytes) ?? { body: bytes, encoding: unmarkedUtf16(bytes) ?? "utf-8" };
  return decodeUnicode(body, encoding);
}

/** Bytes of one unit. */
export function unitOf(encoding: UnicodeEncoding): number {
  return encoding === "utf-8" ? 1 : encoding.startsWith("utf-16") ? 2 : 4;
}

function decodeUtf32(buffer: Buffer, little: boolean): string {
  const parts: string[] = [];
  for (let at = 0; at + 4 <= buffer.length; at += 4) {
    const code = little ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at);
    parts.push(code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? "\ufffd" : String.fromCodePoint(code));
  }
  return parts.join("");
}

/** Half a pair of surrogates can't be written as UTF-8: it is damage. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}
