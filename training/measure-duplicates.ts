/**
 * Measures how copies are recognised: `npx tsx training/measure-duplicates.ts`. Every article of the Wikinews corpus with 100 words or more is
 * changed in ways in which copies differ; the share that is found, and by which likeness, is printed. Then the pairs found in each corpus.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Likeness, likenessFinder } from "../src/analysis/duplicates/find.ts";
import { corpora, readJsonl } from "./files.ts";

type Change = (text: string) => string;

const paragraphs = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
const kept =
  (share: number): Change =>
  (text) => {
    const all = paragraphs(text);
    return all.slice(0, Math.max(1, Math.ceil(all.length * share))).join("\n");
  };
const headline: Change = (text) => `What we know so far\n${paragraphs(text).slice(1).join("\n")}`;
const byline: Change = (text) => `By our own correspondent, with agencies\n\n${text}`;
const number: Change = (text) => text.replace(/\d+/, (digits) => String(Number(digits.slice(0, 9)) + 7));

const changes: readonly (readonly [string, Change])[] = [
  ["white space", (text) => text.replace(/\n/g, "\r\n\r\n").replace(/ /g, "  ")],
  ["another headline", headline],
  ["a byline added", byline],
  ["one number updated", number],
  ["last fifth cut", kept(0.8)],
  ["last half cut", kept(0.5)],
  ["headline, byline, number, last fifth", (text) => byline(number(headline(kept(0.8)(text))))],
];

const articles = readJsonl<{ text: string }>(join(corpora, "wikinews", "docs.jsonl"))
  .map(({ text }) => text)
  .filter((text) => text.split(/\s+/).length >= 100);

for (const [name, change] of changes) {
  const finder = likenessFinder();
  for (const text of articles) finder.add(text);
  const counts = new Map<Likeness | "missed" | "wrong", number>();
  articles.forEach((text, at) => {
    const [first] = finder.add(change(text));
    const found = first === undefined ? "missed" : first.of === at ? first.likeness : "wrong";
    counts.set(found, (counts.get(found) ?? 0) + 1);
  });
  console.log(`${name}: ${[...counts].map(([found, count]) => `${found} ${count}`).join(", ")} of ${articles.length}`);
}

for (const corpus of readdirSync(corpora)) {
  const path = ["docs.jsonl", "docs.jsonl.gz"].map((file) => join(corpora, corpus, file)).find(existsSync);
  if (path === undefined) continue;
  const finder = likenessFinder();
  const documents = readJsonl<{ id: string; text: string }>(path);
  const counts = new Map<Likeness, number>();
  for (const { text } of documents) {
    const [first] = finder.add(text);
    if (first) counts.set(first.likeness, (counts.get(first.likeness) ?? 0) + 1);
  }
  console.log(
    `${corpus}: of ${documents.length}`,
    [...counts].map(([found, count]) => `${found} ${count}`).join(", ") || "none",
  );
}
