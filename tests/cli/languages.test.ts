import { expect, test } from "vitest";
import { folder, lines, osint } from "./run.ts";

const english = "The minister said on Wednesday that 30 people were killed, and that they had not been warned.\n";
const german =
  "Die Ministerin sagte am Mittwoch, dass 30 Menschen getötet wurden und dass sie zuvor nicht gewarnt worden waren. " +
  "Putin sagte, er werde mit den beiden anderen in der nächsten Woche darüber sprechen.\n";
const ukrainian = "Міністр заявив у середу, що 30 людей загинули і що їх ніхто про це заздалегідь не попередив.\n";

test("a document that is not English is listed and printed, not read for records", async () => {
  const root = folder({ "de.txt": german, "en.txt": english });
  const listed = await osint(["documents", "--format", "csv", "--fields", "language", root]);
  expect([listed.stdout, listed.stderr]).toEqual(["language\nde\nen\n", ""]);
  expect((await osint(["text", `${root}/de.txt`])).stdout).toBe(german);
  const { stdout, stderr, status } = await osint(["figures", "--format", "ndjson", root]);
  expect(lines(stdout).map(({ path }) => path)).toEqual([`${root}/en.txt`]);
  expect(stderr).toBe(
    `osint: notice: 1 document is not English and was not read for records (--language en reads it): ${root}/de.txt (de)\n`,
  );
  expect(status).toBe(0);
});

test("many are counted by language", async () => {
  const many = Array.from({ length: 4 }, (_, i) => [`${i}.txt`, german + i] as const);
  const root = folder({ ...Object.fromEntries(many), "u.txt": ukrainian.repeat(2), "v.txt": ukrainian });
  const { stderr } = await osint(["claims", "--json", root]);
  expect(stderr).toBe(
    "osint: notice: 6 documents are not English and were not read for records (--language en reads them): de 4, uk 2\n",
  );
});

test("--language forces", async () => {
  const { stdout, stderr } = await osint(["figures", "--json", "--language", "en", folder({ "de.txt": german })]);
  expect(JSON.parse(stdout).length).toBeGreaterThan(0);
  expect(stderr).toBe("");
  const { stdout: none } = await osint(["figures", "--json", "--language", "uk", folder({ "en.txt": english })]);
  expect(JSON.parse(none)).toEqual([]);
  const wrong = await osint(["figures", "--language", "?", "seeds/"]);
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain("--language takes a BCP 47 tag");
});

test("extract gives the document alone", async () => {
  const input = `${JSON.stringify({ id: "a", text: german })}\n${JSON.stringify({ id: "b", text: english })}\n`;
  const { stdout, stderr } = await osint(["extract"], { input });
  const records = lines(stdout);
  expect(records.filter(({ record }) => record === "document")).toMatchObject([
    { id: "a", language: "de" },
    { id: "b", language: "en" },
  ]);
  expect(records.some(({ document }) => document === "a")).toBe(false);
  expect(records.some(({ document }) => document === "b")).toBe(true);
  expect(stderr).toContain("1 document is not English");
});
