import { isUtf8 } from "node:buffer";
import { decodeAs, encodingOf } from "./encodings/codecs.ts";
import { guessEncoding } from "./encodings/guess.ts";
import { decodeUnicode, marked, type UnicodeEncoding, unitOf, unmarkedUtf16 } from "./encodings/unicode.ts";

/** Bytes as text, with what was done to get there. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  /** `utf-8`, `windows-1251`, …: lower case, as the WHATWG names it. */
  readonly encoding: string;
  /** What a reader of the text should know, or `null`. */
  readonly notice: string | null;
}

/** What is said of bytes: labels as the web knows them ("latin1", "cp1251"). */
export interface SaidEncoding {
  /** By the user: it stands before all but a byte order mark. */
  readonly given?: string | null | undefined;
  /** By a header, a `<meta>` or the like: it stands where the bytes agree. */
  readonly stated?: string | null | undefined;
}

/**
 * Decodes a text: as a byte order mark says, else as the user says, else UTF-8 where the bytes are that, else as is stated, else as they
 * look, which a notice tells. Where most of what is not ASCII is good UTF-8, the damaged bytes become U+FFFD. Returns `null` for what is no
 * text: NUL bytes that are no UTF-16, or one control character in twenty.
 */
export async function decode(bytes: Uint8Array, { given, stated }: SaidEncoding = {}): Promise<Decoded | null> {
  const mark = marked(bytes);
  if (mark) return ofUnicode(mark.body, mark.encoding, null);
  const told = given ? encodingOf(given) : null;
  if (told !== null) return ofGiven(await decodeAs(told, bytes), told);
  if (bytes.includes(0)) return ofUtf16(bytes);
  if (looksBinary(bytes)) return null;
  const claimed = stated ? encodingOf(stated.trim()) : null;
  if (isUtf8(bytes)) return ofUtf8(bytes, claimed);
  return (await ofStated(bytes, claimed)) ?? ofDamaged(bytes) ?? (await ofGuess(bytes, claimed));
}

function ofUnicode(body: Uint8Array, encoding: UnicodeEncoding, said: string | null): Decoded | null {
  if (encoding === "utf-8" && looksBinary(body)) return null;
  const text = decodeUnicode(body, encoding);
  if (text.includes("\0")) return null;
  const left = body.length % unitOf(encoding);
  const cut = left === 0 ? null : `${nameOf(encoding)} with half a character at the end: the last bytes are left out`;
  const damage = encoding === "utf-8" && isUtf8(body) ? null : damageOf(text, encoding);
  return { text, encoding, notice: cut ?? damage ?? said };
}

function ofGiven(text: string, encoding: string): Decoded | null {
  return text.includes("\0") ? null : { text, encoding, notice: damageOf(text, encoding) };
}

function ofUtf16(bytes: Uint8Array): Decoded | null {
  const encoding = unmarkedUtf16(bytes);
  const found = encoding && ofUnicode(bytes, encoding, `no byte order mark: read as ${encoding}, which it looks like`);
  return found && !hasControls(found.text) && !found.text.includes("\ufffd") ? found : null;
}

async function ofUtf8(bytes: Uint8Array, claimed: string | null): Promise<Decoded> {
  const encoding = "utf-8";
  // Japanese mail: ASCII bytes that stand for others between escapes.
  if (claimed === "iso-2022-jp" && bytes.includes(escapeCode)) {
    return { text: await decodeAs(claimed, bytes), encoding: claimed, notice: null };
  }
  return { text: decodeUnicode(bytes, encoding), encoding, notice: null };
}

/** A stated encoding is believed where all bytes are characters in it. windows-1252 is what is stated when nobody knows. */
async function ofStated(bytes: Uint8Array, claimed: string | null): Promise<Decoded | null> {
  if (claimed === null || claimed === "windows-1252" || claimed.startsWith("utf-")) return null;
  const text = await decodeAs(claimed, bytes);
  return /[\ufffd\x80-\x9f]/.test(text) ? null : { text, encoding: claimed, notice: null };
}

function ofDamaged(bytes: Uint8Array): Decoded | null {
  const encoding = "utf-8";
  const text = decodeUnicode(bytes, encoding);
  const good = count(text, (code) => code > 0x7f && code !== 0xfffd);
  return good > countDamage(text) ? { text, encoding, notice: damageOf(text, encoding) } : null;
}

async function ofGuess(bytes: Uint8Array, claimed: string | null): Promise<Decoded> {
  const encoding = await guessEncoding(bytes);
  const text = await decodeAs(encoding, bytes);
  if (encoding === claimed) return { text, encoding, notice: damageOf(text, encoding) };
  const instead = claimed === null ? "not UTF-8" : `stated as ${nameOf(claimed)}, which it is not`;
  return { text, encoding, notice: `${instead}: read as ${encoding}, which it looks like` };
}

const escapeCode = 0x1b;

function damageOf(text: string, encoding: string): string | null {
  const damaged = countDamage(text);
  return damaged === 0 ? null : `not clean ${nameOf(encoding)}: ${damaged} damaged places are shown as U+FFFD`;
}

function nameOf(encoding: string): string {
  return encoding.startsWith("utf") ? encoding.toUpperCase() : encoding;
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0) || tooMany(bytes.subarray(0, sampled));
}

function hasControls(text: string): boolean {
  return tooMany(Array.from(text.slice(0, sampled), (char) => char.charCodeAt(0)));
}

const sampled = 1 << 16;

/** Whether one in twenty is a control character other than tab, line ends, form feed and escape. */
function tooMany(codes: Uint8Array | readonly number[]): boolean {
  let controls = 0;
  for (const code of codes)
    if (code === 0x7f || (code < 0x20 && code !== escapeCode && (code < 9 || code > 13))) controls++;
  return controls * 20 > codes.length;
}

function countDamage(text: string): number {
  return count(text, (code) => code === 0xfffd);
}

function count(text: string, test: (code: number) => boolean): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) if (test(text.charCodeAt(i))) found++;
  return found;
}
