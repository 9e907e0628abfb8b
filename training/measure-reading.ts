/**
 * Measures what reading guesses: `npx tsx training/measure-reading.ts`. All corpora of documents are English, so every document must be told to
 * be English or too short to tell; and every text and line of them that can be written in windows-1252 must be told to be that.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { guessEncoding } from "../src/corpus/encodings/guess.ts";
import { detectLanguage } from "../src/corpus/languages/detect.ts";
import { corpora, readJsonl } from "./files.ts";

interface Counts {
  texts: number;
  english: number;
  unclear: number;
  written: number;
  western: number;
}

for (const corpus of readdirSync(corpora)) {
  const path = ["docs.jsonl", "docs.jsonl.gz"].map((name) => join(corpora, corpus, name)).find(existsSync);
  if (path === undefined) continue;
  const counts: Counts = { texts: 0, english: 0, unclear: 0, written: 0, western: 0 };
  for (const { id, text } of readJsonl<{ id: string; text: string }>(path)) {
    await countLanguage(`${corpus} ${id}`, text, counts);
    for (const piece of new Set([text, ...text.split("\n")])) await countEncoding(`${corpus} ${id}`, piece, counts);
  }
  const { texts, english, unclear, written, western } = counts;
  console.log(
    `${corpus}: ${texts} documents, ${english} English, ${unclear} too short to tell;`,
    `${western} of ${written} windows-1252`,
  );
}

async function countLanguage(name: string, text: string, counts: Counts): Promise<void> {
  const language = await detectLanguage(text, 0);
  counts.texts++;
  if (language === "en") counts.english++;
  else if (language === null) counts.unclear++;
  else console.log(`  ${name}: taken for ${language}`);
}

async function countEncoding(name: string, text: string, counts: Counts): Promise<void> {
  if (!/[^\0-\x7f]/.test(text)) return;
  const bytes = iconv.encode(text, "windows-1252");
  if (iconv.decode(bytes, "windows-1252") !== text) return;
  const encoding = await guessEncoding(bytes);
  counts.written++;
  if (encoding === "windows-1252") counts.western++;
  else console.log(`  ${name}: taken for ${encoding}: ${text.slice(0, 60)}`);
}
