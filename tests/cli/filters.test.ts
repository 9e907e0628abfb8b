import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { readLexicon } from "../../src/data.ts";
import { topics } from "../../src/vocabulary.ts";
import { lines, osint, seed } from "./run.ts";

async function claims(...words: string[]) {
  return lines((await osint(["claims", "--format", "ndjson", ...words, seed])).stdout).map(
    ({ act, line }) => `${line} ${act}`,
  );
}

describe("claims of the seed", () => {
  test.each<[string[], string[]]>([
    [
      ["--actor", "Putin"],
      ["6 non-denial", "6 statement"],
    ],
    [["--actor", "russian DICTATOR", "--act", "non-denial"], ["6 non-denial"]],
    [["--actor", "Ryabkov"], ["7 statement"]],
    [["--actor", "Deputy Foreign Minister"], ["7 statement"]],
    [["--actor", "Biden"], []],
    [["--act", "warning"], ["4 warning"]],
    [["--act", "praise,threat"], []],
    [["--hedged", "--actor", "Ryabkov"], ["7 statement"]],
    [["--hedged", "--actor", "Putin"], []],
    [["--actor", "Kim Jong-gyu", "--via", "ISW", "--act", "non-denial"], ["5 non-denial"]],
    [["--via", "Reuters"], []],
    [["--actor", "Putin", "--about", "Comprehensive Strategic Partnership"], ["6 statement"]],
    [["--about", "Finland"], []],
    [["--actor", "Putin", "--since", "2024-10-25", "--until", "2024-10-25", "--act", "non-denial"], ["6 non-denial"]],
    [["--since", "2025"], []],
    [["--actor", "Putin", "--match", "sovereign decision"], ["6 statement"]],
  ])("%j", async (words, found) => expect(await claims(...words)).toEqual(found));
});

test("figures by topic and size", async () => {
  const lineNumbers = async (...words: string[]) =>
    lines((await osint(["figures", "--format", "ndjson", ...words, seed])).stdout).map(({ line }) => line);
  expect(await lineNumbers("--topic", "personnel", "--min", "12000", "--max", "12000")).toEqual([2, 10]);
  expect(await lineNumbers("--min", "12001")).toEqual([]);
  expect(await lineNumbers("--actor", "Ukrainian intelligence")).toEqual([2, 10]);
});

test("dates by the days they stand for", async () => {
  const values = async (...words: string[]) =>
    lines((await osint(["dates", "--format", "ndjson", ...words, seed])).stdout).map(({ value }) => value);
  expect(await values("--until", "2024-06-30")).toEqual(["2024-06-18"]);
  expect(await values("--since", "2024-10-27", "--sort", "from")).toEqual(["2024-10-27", "2024-10-28"]);
});

describe("reading", () => {
  const corpus = `${[
    { id: "a", text: "Putin said it rains.", publisher: "UNN", date: "2024-10-26" },
    { id: "b", text: "Putin said it snows.", publisher: "Reuters", date: "2024-10-27" },
    { id: "c", text: "Putin said yesterday it hails." },
  ]
    .map((document) => JSON.stringify(document))
    .join("\n")}\n`;
  const rows = async (...words: string[]) =>
    lines((await osint([...words, "--format", "ndjson", "-"], { input: corpus })).stdout);

  test("--publisher keeps one publisher's documents; those that state none are taken as theirs, and that is told", async () => {
    const { stdout, stderr } = await osint(["documents", "--publisher", "unn", "--format", "ndjson", "-"], {
      input: corpus,
    });
    expect(lines(stdout).map(({ id, publisher }) => [id, publisher])).toEqual([
      ["a", "UNN"],
      ["c", "unn"],
    ]);
    expect(stderr).toContain('1 of the documents state no publisher: taken as by "unn"');
  });

  test("--date is the date of every document", async () => {
    const found = await rows("documents", "--date", "2024-12-02");
    expect(found.map(({ date, dateFrom }) => [date, dateFrom])).toEqual(Array(3).fill(["2024-12-02", "given"]));
    const yesterday = (await rows("dates", "--date", "2024-12-02")).filter(({ text }) => text === "yesterday");
    expect(yesterday.map(({ value }) => value)).toEqual(["2024-12-01"]);
  });

  test("--since, --until and --match choose documents", async () => {
    const ids = async (...words: string[]) => (await rows("documents", ...words)).map(({ id }) => id);
    expect(await ids("--since", "2024-10-27")).toEqual(["b"]);
    expect(await ids("--until", "2024-10-26")).toEqual(["a"]);
    expect(await ids("--match", "SNOWS")).toEqual(["b"]);
    expect(await ids("--sort=-date")).toEqual(["b", "a", "c"]);
  });

  test("entities are those of all documents together", async () => {
    const found = (await rows("entities")).filter(({ name }) => String(name).endsWith("Putin"));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ documents: ["a", "b", "c"], mentions: 3, claims: 3 });
    expect(await rows("entities", "--min", "4")).toEqual([]);
    expect(await rows("entities", "--type", "treaty")).toEqual([]);
  });
});

test("the topics that options take are those of the lexicons", () => {
  const known = ["figure-counted", "figure-losses", "figure-tolls"].flatMap((table) =>
    readLexicon(table).map((row) => row[2]!),
  );
  expect([...topics].sort()).toEqual([...new Set([...known, "money"])].filter((topic) => topic !== "").sort());
});

test("the fields that options take are those of the records", async () => {
  const { fieldsOf } = await import("../../src/analysis/index.ts");
  for (const [kind, fields] of Object.entries(fieldsOf)) {
    expect([...fields.keys()]).toEqual(Object.keys(JSON.parse((await osint(["schema", kind])).stdout).properties));
  }
});

test("an option is described once, and filters stand on every command they make sense for", () => {
  const flags = (name: string) =>
    commands.find((command) => command.name === name)!.options.map((option) => option.flags.split(" ")[0]);
  for (const name of ["claims", "figures", "dates", "entities", "documents"]) {
    for (const flag of [
      "--publisher",
      "--date",
      "--since",
      "--until",
      "--match",
      "--sort",
      "--fields",
      "--limit",
      "--fail-empty",
    ])
      expect(flags(name), name).toContain(flag);
    expect(new Set(flags(name)).size).toBe(flags(name).length);
  }
});
