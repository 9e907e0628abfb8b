import { expect, test } from "vitest";
import { folder, read } from "../folder.ts";

const english =
  "The minister said on Wednesday that the talks would go on next week, and that they had not signed it yet. ";
const german =
  "Die Ministerin erklärte am Mittwoch, die Gespräche würden in der nächsten Woche fortgesetzt, ohne Ergebnis. ";

test.each([
  ["nothing stated, English", null, english, "en", []],
  ["nothing stated, German", null, german, "de", []],
  ["nothing stated, too short", null, "Ministers met.", "en", []],
  ["stated and so", "de", german, "de", []],
  ["a region is kept", "en_gb", english, "en-GB", []],
  ["stated, too short to doubt", "uk", "Ministers met.", "uk", []],
  ["a near relative is believed", "da", german, "da", []],
  ["stated as English", "en-US", german, "de", ['stated as "en-US", but reads as "de" (--language says otherwise)']],
  ["stated as German", "de", english, "en", ['stated as "de", but reads as "en" (--language says otherwise)']],
  ["no tag", "?", german, "de", ['the language "?" is no BCP 47 tag: taken as "de"']],
])("%s", async (_, language, text, expected, notices) => {
  const { documents, problems } = await read([
    folder({ "a.jsonl": JSON.stringify({ text: text.repeat(3), language }) }),
  ]);
  expect(documents[0]?.language).toBe(expected);
  expect(problems.map(({ message }) => message)).toEqual(notices);
});

test("what the user says stands before all", async () => {
  const root = folder({ "a.jsonl": JSON.stringify({ text: german.repeat(3), language: "de" }) });
  const { documents, problems } = await read([root], { language: "en" });
  expect([documents[0]?.language, problems]).toEqual(["en", []]);
});
