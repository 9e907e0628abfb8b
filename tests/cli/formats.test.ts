import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { parseCsv } from "./csv.ts";
import { folder, lines, osint, seed } from "./run.ts";

const rowCommands = ["claims", "figures", "dates", "entities", "documents"] as const;
const schemaNames = { claims: "claim", figures: "figure", dates: "date", entities: "entity", documents: "document" };

async function validator(kind?: string) {
  const { stdout } = await osint(["schema", ...(kind ? [kind] : [])]);
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(stdout));
}

describe.each(rowCommands)("%s", (command) => {
  test("every format parses back to the same records", async () => {
    const ndjson = await osint([command, "--format", "ndjson", seed]);
    const records = lines(ndjson.stdout);
    expect([ndjson.status, ndjson.stderr]).toEqual([0, ""]);
    expect(records.length).toBeGreaterThan(0);
    for (const words of [["--json"], ["--format", "json"]]) {
      expect(JSON.parse((await osint([command, ...words, seed])).stdout)).toEqual(records);
    }
    const [header, ...rows] = parseCsv((await osint([command, "--format", "csv", seed])).stdout);
    expect([...header!].sort()).toEqual(Object.keys(records[0]!).sort());
    expect(rows.map((row) => row[0])).toEqual(records.map(({ id }) => id));
    const tsv = (await osint([command, "--format", "tsv", seed])).stdout.split("\n");
    expect(tsv).toHaveLength(records.length + 2);
    for (const row of tsv.slice(0, -1)) expect(row.split("\t")).toHaveLength(header!.length);
    const markdown = (await osint([command, "--format", "markdown", seed])).stdout.split("\n");
    expect(markdown).toHaveLength(records.length + 3);
    expect(markdown[1]).toMatch(/^\|(?: -+:? \|)+$/);
    expect((await osint([command, seed])).stdout.split("\n")).toHaveLength(records.length + 2);
  });

  test("records are what `osint schema` says", async () => {
    const valid = await validator(schemaNames[command]);
    for (const record of lines((await osint([command, "--format", "ndjson", seed])).stdout)) {
      expect(valid(record), JSON.stringify(valid.errors)).toBe(true);
    }
  });

  test("with no result JSON is an empty array, and the status says so only when asked", async () => {
    const nothing = [command, "--json", "--match", "no such words anywhere", seed];
    expect(await osint(nothing)).toMatchObject({ status: 0, stdout: "[]\n" });
    expect(await osint([...nothing, "--fail-empty"])).toMatchObject({ status: 3, stdout: "[]\n" });
    expect(await osint([command, "--fail-empty", "--json", seed])).toMatchObject({ status: 0 });
  });

  test("--fields chooses and orders columns in every format", async () => {
    const fields = command === "entities" || command === "documents" ? "id" : "document,id";
    const names = fields.split(",");
    const [first] = lines((await osint([command, "--fields", fields, "--format", "ndjson", seed])).stdout);
    expect(Object.keys(first!)).toEqual(names);
    const csv = parseCsv((await osint([command, "--fields", fields, "--format", "csv", seed])).stdout);
    expect([csv[0], csv[1]]).toEqual([names, names.map((name) => first![name])]);
    const table = (await osint([command, "--fields", fields, seed])).stdout.split("\n");
    expect(table[0]!.split(/ +/)).toEqual(names);
  });

  test("--limit takes the first", async () => {
    const all = lines((await osint([command, "--format", "ndjson", seed])).stdout);
    const some = lines((await osint([command, "--format", "ndjson", "--limit", "1", seed])).stdout);
    expect(some).toEqual(all.slice(0, 1));
  });
});

test("mentions are what the schema says", async () => {
  const valid = await validator("mention");
  const { stdout } = await osint(["entities", "--mentions", "--format", "ndjson", seed]);
  for (const record of lines(stdout)) expect(valid(record), JSON.stringify(valid.errors)).toBe(true);
});

test("the stream is what the schema says, errors included", async () => {
  const valid = await validator();
  const folderOfDocuments = folder({ "c.jsonl": '{"id":"a","text":"Putin said it rains."}\n{"bad": \n' });
  const { stdout } = await osint(["extract", `${folderOfDocuments}/c.jsonl`, seed]);
  const kinds = new Set<unknown>();
  for (const record of lines(stdout)) {
    kinds.add(record.record);
    expect(Object.keys(record)[0]).toBe("record");
    expect(valid(record), JSON.stringify([record, valid.errors])).toBe(true);
  }
  expect([...kinds].sort()).toEqual(["claim", "date", "document", "entity", "error", "figure", "mention"]);
});

test("--sort orders by a field, a leading - turns it round", async () => {
  const starts = async (sort: string) =>
    lines((await osint(["claims", "--format", "ndjson", `--sort=${sort}`, seed])).stdout).map(
      ({ start }) => start as number,
    );
  const up = await starts("start");
  expect(up).toEqual([...up].sort((a, b) => a - b));
  expect(await starts("-start")).toEqual([...up].reverse());
  const { stdout } = await osint(["claims", "--format", "ndjson", "--sort", "actor.name,-line", seed]);
  const names = lines(stdout).map(({ actor }) => (actor as { name: string } | null)?.name ?? "\uffff");
  expect(names).toEqual([...names].sort());
});

test("-o writes the file whole, in the format its name tells", async () => {
  const out = folder();
  expect(await osint(["claims", "-o", `${out}/c.csv`, seed])).toEqual({ status: 0, stdout: "", stderr: "" });
  const { readFileSync, readdirSync } = await import("node:fs");
  expect(parseCsv(readFileSync(`${out}/c.csv`, "utf8"))[0]![0]).toBe("id");
  await osint(["summarize", "-o", `${out}/s.md`, seed]);
  expect(readFileSync(`${out}/s.md`, "utf8")).toMatch(/^# Summary\n/);
  expect(readdirSync(out).sort()).toEqual(["c.csv", "s.md"]);
  expect((await osint(["claims", "-o", `${out}/none/c.csv`, seed])).status).toBe(2);
  expect((await osint(["claims", "-o", out, seed])).status).toBe(2);
});

test("the same input gives the same bytes", async () => {
  for (const { name } of commands.filter(({ name }) => name !== "schema")) {
    const [one, two] = await Promise.all([osint([name, seed]), osint([name, seed])]);
    expect(two).toEqual(one);
  }
});
