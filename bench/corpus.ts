/** A corpus that anyone can make, on standard output: `npx tsx bench/corpus.ts [documents] [sentences each]`. */
import { syntheticDocuments } from "./synthetic.ts";

const [documents = 1000, sentences = 25] = process.argv.slice(2).map(Number);
const block = 1000;

for (let from = 0; from < documents; from += block) {
  const lines = syntheticDocuments(Math.min(block, documents - from), sentences, from + 1).map(
    ({ text, date }, i) => `${JSON.stringify({ id: `d${from + i}`, text, date })}\n`,
  );
  if (!process.stdout.write(lines.join(""))) await new Promise((resolve) => process.stdout.once("drain", resolve));
}
