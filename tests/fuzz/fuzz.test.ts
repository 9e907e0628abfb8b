import { expect, test } from "vitest";
import { checkFile, checkPrinted, checkRecords, documentOf } from "./checks.ts";
import { mutatedFile, mutatedText } from "./mutate.ts";
import { randomFrom } from "./random.ts";

/** A short, always equal part of what `npm run fuzz` does. */

test("spoiled texts give records that hold, printed harmlessly", async () => {
  for (let seed = 0; seed < 150; seed++) {
    const random = randomFrom(seed);
    const text = mutatedText(random, 2000);
    const document = documentOf(text, mutatedText(random, 60));
    await checkPrinted(document, checkRecords(document));
  }
}, 120_000);

test("spoiled files are read or named, and nothing is thrown", async () => {
  for (let seed = 0; seed < 120; seed++) {
    const { name, bytes } = mutatedFile(randomFrom(seed));
    await expect(checkFile(name, bytes), `seed ${seed}, ${name}`).resolves.toBeUndefined();
  }
}, 120_000);

test("the same seed makes the same input", () => {
  expect(mutatedText(randomFrom(7), 2000)).toBe(mutatedText(randomFrom(7), 2000));
  expect(mutatedFile(randomFrom(7))).toEqual(mutatedFile(randomFrom(7)));
});
