/**
 * Other English pipelines on the same text in the same run: wink-nlp (tokens, sentences, parts of speech, names, sentiment, negation) and
 * compromise (its tagger). They do other work than `osint`, and less of it: the figures say what one costs beside the other. They are no
 * dependencies: this installs them into a folder of its own, which needs the package registry.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract } from "../src/extract.ts";
import { analyse } from "../src/language/index.ts";
import { countWords, millisecondsOf, table } from "./measure.ts";
import { documentOf, syntheticDocuments } from "./synthetic.ts";

const packages = ["wink-nlp@2", "wink-eng-lite-web-model@1", "compromise@14"];
const rounds = 3;
const place = mkdtempSync(join(tmpdir(), "osint-peers-"));

try {
  console.error(`installing ${packages.join(", ")} into ${place}`);
  const quiet = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  execFileSync("npm", ["install", "--prefix", place, ...quiet, ...packages], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  compare(createRequire(join(place, "node_modules/")));
} catch (error) {
  console.error(`the peers are not measured: ${(error as Error).message.split("\n")[0]}`);
} finally {
  rmSync(place, { recursive: true, force: true });
}

function compare(load: NodeJS.Require): void {
  const wink = load("wink-nlp")(load("wink-eng-lite-web-model"));
  const compromise = load("compromise");
  const peers: readonly (readonly [name: string, work: (text: string) => void])[] = [
    ["osint, all records", (text) => extract(documentOf("d", text))],
    ["osint, sentences, tags, lemmas", (text) => analyse(text, 0)],
    ["wink-nlp, all it has", (text) => wink.readDoc(text).entities().out()],
    ["compromise, all it has", (text) => compromise(text).json()],
  ];
  const texts = syntheticDocuments(60).map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const best = peers.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, [, work]] of peers.entries()) {
      const took = millisecondsOf(() => texts.forEach(work));
      best[i] = Math.min(best[i]!, took);
    }
  }
  const rows = peers.map(([name], i) => [
    name,
    Math.round((words / best[i]!) * 1000).toLocaleString("en"),
    (best[0]! / best[i]!).toFixed(2),
  ]);
  console.log(table(["on synthetic news", "words/s", "times as fast as osint"], rows));
}
