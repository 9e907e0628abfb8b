/**
 * Words a second of each stage and of all together, over synthetic news: `node bench/run.js throughput [FILES…]`. Files or folders named
 * are measured as well. One process, after a first round that lets the compiler settle.
 */
import { findClaims } from "../src/claims/index.ts";
import { readDocuments } from "../src/corpus/read.ts";
import { findDates } from "../src/dates/index.ts";
import type { Document } from "../src/document.ts";
import { findEntities } from "../src/entities/index.ts";
import { extract } from "../src/extract.ts";
import { findFigures } from "../src/figures/index.ts";
import { analyse } from "../src/language/index.ts";
import { countWords, median, millisecondsOf, table } from "./measure.ts";
import { syntheticDocuments } from "./synthetic.ts";

const rounds = 3;

/** Milliseconds of each stage over all documents. */
function stageTimes(documents: readonly Document[]): Map<string, number> {
  const times = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    let result: T | undefined;
    const took = millisecondsOf(() => {
      result = work();
    });
    times.set(stage, (times.get(stage) ?? 0) + took);
    return result!;
  };
  for (const document of documents) {
    const analysis = timed("language", () => analyse(document.text, document.proseStart));
    const dates = timed("dates", () => findDates(analysis, document.date));
    const entities = timed("entities", () => findEntities(analysis));
    timed("figures", () => findFigures(analysis, dates));
    timed("claims", () => findClaims(analysis, entities, dates));
    timed("all, as records", () => extract(document));
  }
  return times;
}

function report(name: string, documents: readonly Document[]): void {
  const words = documents.reduce((sum, { text }) => sum + countWords(text), 0);
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  stageTimes(documents.slice(0, 100));
  const all = Array.from({ length: rounds }, () => stageTimes(documents));
  const rows = [...all[0]!.keys()].map((stage) => {
    const seconds = median(all.map((times) => times.get(stage)!)) / 1000;
    return [stage, Math.round(words / seconds).toLocaleString("en"), (megabytes / seconds).toFixed(2)];
  });
  console.log(
    `\n${name}: ${documents.length} documents, ${words.toLocaleString("en")} words, ${megabytes.toFixed(2)} MB\n`,
  );
  console.log(table(["stage", "words/s", "MB/s"], rows));
}

report("synthetic news", syntheticDocuments(200));
for (const path of process.argv.slice(2)) {
  const documents: Document[] = [];
  const warn = ({ message }: { message: string }) => console.error(`${path}: ${message}`);
  for await (const document of readDocuments([path], { warn })) documents.push(document);
  report(path.slice(path.lastIndexOf("/") + 1), documents);
}
const { rss } = process.memoryUsage();
console.log(`\nmemory at the end: ${Math.round(rss / 1e6)} MB`);
