import { decodeUnicode, type UnicodeEncoding } from "./unicode.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/** Those that hold more characters than what they stand in for, and are meant by its name. */
const supersets = new Map([
  ["gbk", "gb18030"],
  ["iso-8859-8-i", "windows-1255"],
  ["iso-8859-8", "windows-1255"],
  // They differ in box drawings only, at the places of the Ukrainian letters.
  ["koi8-r", "koi8-u"],
]);

/** The encoding that a label of the web means ("latin1", "cp1251", "ks_c_5601-1987"), or `null` for no label of the web. */
export function encodingOf(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return supersets.get(encoding) ?? encoding;
  } catch {
    return null;
  }
}

const unicode: readonly string[] = ["utf-8", "utf-16le", "utf-16be"] satisfies UnicodeEncoding[];

/** Decodes bytes by a name that `encodingOf` gives; what is no character in it becomes U+FFFD. Tables are loaded where they are needed. */
export async function decodeAs(encoding: string, bytes: Uint8Array): Promise<string> {
  if (encoding === "windows-1252") return decodeWindows1252(bytes);
  if (unicode.includes(encoding)) return decodeUnicode(bytes, encoding as UnicodeEncoding);
  const { default: iconv } = await import("iconv-lite");
  const name = names.get(encoding) ?? encoding;
  // The one stateful encoding of the web is in no table.
  if (!iconv.encodingExists(name)) return new TextDecoder(encoding).decode(bytes);
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name, { stripBOM: false });
}

/** Where iconv-lite has another name. */
const names = new Map([
  ["ibm866", "cp866"],
  ["x-mac-cyrillic", "maccyrillic"],
  ["euc-kr", "cp949"],
]);
