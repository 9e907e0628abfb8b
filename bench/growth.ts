/** How time grows with input: 1, 10 and 100 times as many documents, and one document 1, 10 and 100 times as long. */
import type { Document } from "../src/document.ts";
import { extract } from "../src/extract.ts";
import { countWords, millisecondsOf, table } from "./measure.ts";
import { documentOf, syntheticDocuments } from "./synthetic.ts";

/** How often each is run: the shortest time counts, since a busy machine only ever adds to it. */
const runs = new Map([
  [1, 9],
  [10, 3],
  [100, 1],
]);

function timeOf(documents: readonly Document[]): number {
  return millisecondsOf(() => {
    for (const document of documents) extract(document);
  });
}

function report(name: string, make: (factor: number) => Document[]): string[][] {
  let first = 0;
  return [...runs].map(([factor, times]) => {
    const documents = make(factor);
    const words = documents.reduce((sum, { text }) => sum + countWords(text), 0);
    const took = Math.min(...Array.from({ length: times }, () => timeOf(documents)));
    first ||= took / words;
    return [name, `${factor}×`, words.toLocaleString("en"), took.toFixed(0), (took / words / first).toFixed(2)];
  });
}

timeOf(syntheticDocuments(100)); // Lets the compiler settle.
const rows = [
  ...report("documents", (factor) => syntheticDocuments(4 * factor)),
  ...report("one document", (factor) => [documentOf("long", syntheticDocuments(1, 100 * factor)[0]!.text)]),
];
console.log(table(["what grows", "input", "words", "ms", "time a word, first = 1"], rows));
