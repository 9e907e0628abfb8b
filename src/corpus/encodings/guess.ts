import { decodeAs, encodingOf } from "./codecs.ts";
import { cyrillicEncoding } from "./cyrillic.ts";

/** Bytes that are looked at, from shortly before the first that is not ASCII. */
const sampleSize = 1 << 16;
const before = 1 << 10;

/** How sure, of 100, the detector must be of another alphabet than Latin. */
const sure = 35;
/** Of a Latin alphabet other than the western one, which takes fewer letters of its own, and by how much more than of that. */
const latinSure = 25;
const lead = 5;
const fewestLetters = 3;

const latin = new Set(["windows-1252", "iso-8859-2", "windows-1250", "windows-1254", "windows-1257", "windows-1258"]);
const cyrillic = new Set(["windows-1251", "koi8-u", "iso-8859-5"]);

interface Ranked {
  readonly encoding: string;
  readonly confidence: number;
}

/**
 * The encoding that bytes which are no UTF-8 are in: windows-1252 unless there is evidence for another. Cyrillic is told by the letters of
 * its words, the rest by chardet's statistics.
 */
export async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const sample = sampleOf(bytes);
  const { analyse } = await import("chardet");
  const ranked = analyse(sample).flatMap(({ name, confidence }): Ranked[] => {
    const encoding = encodingOf(name);
    return encoding === null || encoding === "utf-8" || cyrillic.has(encoding) ? [] : [{ encoding, confidence }];
  });
  const other = ranked.find(({ encoding }) => !latin.has(encoding));
  if (other && other.confidence >= sure && other === ranked[0]) return other.encoding;
  return (await cyrillicEncoding(sample)) ?? (await latinEncoding(sample, ranked));
}

async function latinEncoding(sample: Uint8Array, ranked: readonly Ranked[]): Promise<string> {
  const best = ranked.find(({ encoding }) => latin.has(encoding));
  const western = ranked.find(({ encoding }) => encoding === "windows-1252")?.confidence ?? 0;
  if (!best || best.confidence < Math.max(latinSure, western + lead)) return "windows-1252";
  // Quotation marks and dashes are no evidence.
  const letters = (await decodeAs(best.encoding, sample)).match(/(?=\p{L})[^\0-\x7f]/gu)?.length ?? 0;
  return letters < fewestLetters ? "windows-1252" : best.encoding;
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const from = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - before);
  return bytes.subarray(from, from + sampleSize);
}
