/**
 * Looks for input that breaks something: `npm run fuzz -- [minutes] [seed]`. Texts and files are made from the seeds, the gold tests and
 * tests/corpus/made, spoiled at random; the same seed tries the same in the same order. What breaks is written to a file and named; the
 * status is then 1.
 */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFile, checkPrinted, checkRecords, documentOf } from "./checks.ts";
import { texts } from "./material.ts";
import { mutatedFile, mutatedText } from "./mutate.ts";
import { randomFrom } from "./random.ts";
import { timeCheck } from "./time.ts";

const [minutes = 1, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
/** Which input is being tried: what was, where the command does not end. */
const current = join(tmpdir(), "osint-fuzz-current");
console.log(`seed ${seed}, ${minutes} minutes; if this does not end: ${current}-input`);
/** What stands in every field beside the text. */
let field: string | null = null;
const until = Date.now() + minutes * 60_000;
const checkText = await timeCheck(async (text) => {
  const document = documentOf(text, field);
  await checkPrinted(document, checkRecords(document));
}, texts[0]!);
const slowest = { milliseconds: 0, name: "" };
let broken = 0;
let tried = 0;

for (let round = seed; Date.now() < until; round++) {
  const random = randomFrom(round);
  const text = mutatedText(random, random.once(20) ? 50_000 : 3_000);
  field = random.once(2) ? mutatedText(random, 60) : null;
  await attempt(`${round}.txt`, text, () => checkText(text));
  const { name, bytes } = mutatedFile(random);
  await attempt(`${round}-${name}`, bytes, () => checkFile(name, bytes));
}
console.log(`seed ${seed}: ${tried} inputs tried in ${minutes} minutes, ${broken} broke something`);
console.log(`longest: ${slowest.name}, ${Math.round(slowest.milliseconds)} ms`);
if (broken > 0) process.exitCode = 1;

async function attempt(name: string, input: string | Uint8Array, check: () => Promise<void>): Promise<void> {
  tried++;
  // What never ends says nothing afterwards.
  writeFileSync(current, name);
  writeFileSync(`${current}-input`, input);
  const begun = performance.now();
  try {
    await check();
  } catch (error) {
    broken++;
    const path = join(tmpdir(), `osint-broken-${name}`);
    writeFileSync(path, input);
    console.log(`${path}: ${(error as Error).stack?.split("\n").slice(0, 4).join("\n") ?? error}`);
  }
  const milliseconds = performance.now() - begun;
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, name });
}
