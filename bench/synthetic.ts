import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "../src/document.ts";

const seed = readFileSync(join(import.meta.dirname, "../seeds/000_a2d48c66b2abdc43.txt"), "utf8");
const sentences = seed
  .split("\n")
  .filter((line) => line.trim() !== "")
  .slice(1);

/** What stands in for names of the seed, so that documents do not all name the same few. */
const names = ["Zelenskyy", "Kim Jong-gyu", "Vladimir Putin", "Sergei Ryabkov", "Kursk", "Kazan", "Rossiya 1", "UNN"];
const others = ["Ivanchenko", "Anna Maler", "Peter Steward", "Oleg Nadim", "Ardal", "Belmora", "Channel 4", "Newsline"];

/**
 * News-like documents that anyone can make: sentences of the seed in random order, with some names and all long numbers exchanged.
 * The same arguments give the same documents.
 */
export function syntheticDocuments(count: number, sentencesEach = 25, start = 1): Document[] {
  const random = generator(start);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]!;
  return Array.from({ length: count }, (_, i) => {
    const lines = Array.from({ length: sentencesEach }, () => {
      const name = pick(names);
      return pick(sentences)
        .replaceAll(name, pick(others))
        .replace(/\d+,\d{3}/g, () => `${1 + Math.floor(random() * 90)},000`);
    });
    return documentOf(`synthetic-${i}`, lines.join("\n"));
  });
}

export function documentOf(id: string, text: string): Document {
  return {
    id,
    path: `${id}.txt`,
    title: null,
    publisher: null,
    author: null,
    url: null,
    date: "2024-10-26",
    dateFrom: "given",
    language: "en",
    format: "text",
    text,
    proseStart: 0,
    pages: [],
    sha256: "0".repeat(64),
  };
}

/** Numbers from 0 to 1, always the same (Park and Miller's generator). */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
