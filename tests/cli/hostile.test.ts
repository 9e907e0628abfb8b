import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { formats } from "../../src/output/writer.ts";
import { folder, osint } from "./run.ts";

const attack = "\u001b[31m\u001b]8;;http://evil.example\u0007link\u009b2J\u202e\u2066\u200b\u{e0041}";
const dangerous = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u;

/** A document in which every part that is printed somewhere is hostile. */
const place = folder();
const name = `evil ${attack.replaceAll("/", "_")}.txt`;
mkdirSync(`${place}/docs`);
writeFileSync(
  `${place}/docs/${name}`,
  `date 2024-10-26 Title ${attack} of the report\n` +
    `President Vladimir Putin${attack} said on October${attack} 25 that 30${attack} tanks were lost${attack} near Kursk.\n` +
    `“=HYPERLINK(1)${attack} was destroyed,” said constructor __proto__, who reportedly${attack} lives in <b>Kyiv</b> | \`x\`.\n` +
    "::error::according to Reuters, 12 people were killed.\n",
);
writeFileSync(
  `${place}/docs/corpus.jsonl`,
  `${JSON.stringify({
    id: `id${attack}`,
    text: `Emmanuel Macron said that it rains${attack}.`,
    title: attack,
    publisher: `P${attack}`,
    author: attack,
    url: `http://x/${attack}`,
    date: attack,
    language: attack,
  })}\n{"broken${attack}\n`,
);

const harmless = (text: string, kept: RegExp) => expect(text.replace(kept, "")).not.toMatch(dangerous);

const rowCommands = commands
  .filter(({ name }) => !["text", "extract", "schema", "explain"].includes(name))
  .map(({ name }) => name);

describe.each(rowCommands)("%s", (command) => {
  test.each(formats)("prints nothing as %s that a terminal obeys", async (format) => {
    if (command === "summarize" && (format === "csv" || format === "tsv")) return;
    const { stdout, stderr } = await osint([command, "--format", format, "docs"], { cwd: place });
    harmless(stdout, format === "tsv" ? /[\n\t]/g : /\n/g);
    harmless(stderr, /\n/g);
    // Names hold no such characters; everything else shows them.
    if (command !== "entities" && command !== "actors")
      expect(stdout).toContain(format.endsWith("json") ? "\\u001b" : format === "markdown" ? "\\\\u{1b}" : "\\u{1b}");
  });
});

test("so do mentions, the stream of records and the corpus", async () => {
  for (const words of [["entities", "--mentions"], ["extract"], ["text", "--format", "ndjson"]]) {
    const { stdout, stderr } = await osint([...words, "docs"], { cwd: place });
    harmless(stdout, /\n/g);
    harmless(stderr, /\n/g);
  }
});

test("colours are only ours", async () => {
  const { stdout } = await osint(["claims", "--color", "always", "docs"], { cwd: place });
  expect(stdout).toMatch(/\u001b\[/);
  harmless(stdout.replace(/\u001b\[\d+m/g, ""), /\n/g);
});

test("no line of output begins with words of a document that a build server would obey", async () => {
  for (const format of ["table", "tsv", "markdown", "ndjson"]) {
    const { stdout } = await osint(["claims", "--format", format, "docs"], { cwd: place });
    expect(stdout).not.toMatch(/^::/m);
  }
});

test("names that are also properties of objects are names", async () => {
  const { status, stdout } = await osint(["entities", "--json", "docs"], { cwd: place });
  expect(status).toBe(1); // the broken line of the corpus
  expect(Array.isArray(JSON.parse(stdout))).toBe(true);
  for (const asked of ["constructor", "__proto__", "toString"]) {
    expect((await osint(["claims", "--actor", asked, "--json", "docs"], { cwd: place })).status).toBe(1);
  }
});
