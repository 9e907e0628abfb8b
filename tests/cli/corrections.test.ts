import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parseCorrections } from "../../src/cli/corrections/parse.ts";
import type { EntityRecord } from "../../src/records.ts";
import { parseCsv } from "./csv.ts";
import { folder, lines, osint, root, shell } from "./run.ts";

const texts = {
  "new/a.txt":
    "2005-03-10\n\nPresident George W. Bush said on Thursday that troops would stay. Bush warned that the war may last years. " +
    "He promised new money.\nThe National Guard Unit denied the report. NGU said that 30 soldiers left.\n",
  "archive/b.txt":
    "1991-02-03\n\nPresident Bush said that 500 planes would attack. He warned Iraq that time was short.\n",
  "new/c.txt":
    "2006-01-02\n\nSergei Lavrov met Ana Rivera in Sarvan. According to the Northern Wire, Lavrov said that talks failed.\n",
};

type Who = Pick<EntityRecord, "id" | "name" | "type">;

/** A record of any of the kinds that are read here. */
interface Found extends Omit<EntityRecord, "documents"> {
  readonly path: string;
  readonly documents: readonly string[];
  readonly actor: Who | null;
  readonly source: { readonly text: string } | null;
  readonly via: readonly { readonly actor: Who | null }[];
  readonly entities: readonly string[];
  readonly entity: string;
  readonly value: number;
  readonly acts: Readonly<Record<string, number>>;
}

const place = (config: string, name = "osint.yaml") => folder({ ...texts, [name]: config });
const read = async (words: string[], cwd: string) => {
  const { stdout, stderr, status } = await osint([...words, "--format", "ndjson", "-q", "new", "archive"], { cwd });
  expect([stderr, status]).toEqual(["", 0]);
  return lines(stdout) as unknown as Found[];
};

describe("mistakes end with status 2, and each is named with its place", () => {
  test.each<[string, string]>([
    ["mrege:\n  - [A, B]\n", '1:1: there is no "mrege" (did you mean "merge"?); expected merge, split'],
    ["rating:\n  TASS: Z\n", "2:9: expected a rating: A, B, C, D, E, F"],
    ["retype: { Wagner: organisation }", "1:19: expected a type: person, organization, place, group"],
    ["retype: { Wagner: organisation }", '(did you mean "organization"?)'],
    ["- drop: [A]\n- split: { nam: x }", '2:12: there is no "nam" (did you mean "name"?)'],
    ["split: { in: x }", '1:8: "name" is missing'],
    ["split: { name: x, in: [] }", "1:23: expected a pattern for paths or ids"],
    ["merge: [A]", "1:9: expected two names or more"],
    ["merge: [[A, B], C]", "1:17: expected a list of names"],
    ["country: { X: Russia }", "1:15: expected two capitals of ISO 3166-1"],
    ["drop: { a: b }", "1:7: expected an entity's name"],
    ["drop: '…'", "1:7: expected an entity's name, with a letter or a digit"],
    ["rename: { A: }", "1:14: expected a new name"],
    ["drop: [A\nrename: 3", "2:1: "],
    ["drop: &x [a]", "1:10: anchors (&) can't be used here"],
    ["drop: !!js/function x", "can't be used here"],
    ["rename: { A: B, A: C }", '1:17: "A" stands here twice'],
    ["rename: { [A]: B }", "1:11: a key must be a text"],
    ["__proto__: x", '1:1: there is no "__proto__"'],
    ["toString: x", '1:1: there is no "toString"'],
    ["just text", "1:1: expected merge, split"],
    ["drop: [a]\n---\ndrop: [b]", "2:1: "],
    [`drop: ${"[".repeat(100_000)}`, "nested too deeply"],
    ["a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\nh: 8\ni: 9\nj: 10\nk: 11\n", "and 1 more mistakes"],
  ])("%j", async (config, message) => {
    const { status, stdout, stderr } = await osint(["claims", "new"], { cwd: place(config) });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr.startsWith("osint: osint.yaml:")).toBe(true);
  });

  test.each([
    ["claims"],
    ["figures"],
    ["dates"],
    ["dates", "--timeline"],
    ["entities"],
    ["entities", "--mentions"],
    ["entities", "--unsure"],
    ["actors"],
    ["summarize"],
    ["extract"],
    ["explain", "c1"],
  ])("in %j %j", async (...words) => {
    const { status, stdout, stderr } = await osint([...words, "new"], { cwd: place("x: y") });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("osint.yaml:1:1: there is no");
  });

  test("files that cannot be such a file", async () => {
    const cwd = folder({ ...texts, "large.yaml": `# ${"a".repeat(1_000_001)}`, "bytes.yaml": "x" });
    const outcome = async (config: string) => (await osint(["claims", "--config", config, "new"], { cwd })).stderr;
    expect(await outcome("none.yaml")).toContain("cannot read none.yaml");
    expect(await outcome("new")).toContain("cannot read new");
    expect(await outcome("large.yaml")).toContain("large.yaml is larger than 1 MB");
    expect(
      (await shell("printf '\\377' > bytes.yaml; $osint claims --config bytes.yaml new", { cwd })).stderr,
    ).toContain("bytes.yaml is not UTF-8");
  });

  test("what a mistake repeats is shown harmless", async () => {
    const { stderr } = await osint(["claims", "new"], { cwd: place('"\\e[31m\\u202e": x') });
    expect(stderr).toContain("\\u{1b}[31m\\u{202e}");
  });
});

describe("which file", () => {
  const rename = (name: string) => `rename: { Ana Rivera: ${name} }`;
  const cwd = place(rename("From Here"));
  const named = folder({ "other.yaml": rename("From Option"), "env.yaml": rename("From Variable") });
  const names = async (words: string[], env: Record<string, string> = {}) => {
    const { stdout, stderr } = await osint(["entities", "--format", "csv", "--fields", "name", ...words, "new"], {
      cwd,
      env,
    });
    return { name: stdout.split("\n").find((name) => name.startsWith("From") || name === "Ana Rivera"), stderr };
  };

  test("osint.yaml of the current directory, and a notice", async () => {
    expect(await names([])).toEqual({ name: "From Here", stderr: expect.stringContaining("corrected by osint.yaml") });
  });
  test("OSINT_CONFIG before that, --config before both", async () => {
    const env = { OSINT_CONFIG: `${named}/env.yaml` };
    expect(await names([], env)).toEqual({ name: "From Variable", stderr: "" });
    expect(await names(["--config", `${named}/other.yaml`], env)).toEqual({ name: "From Option", stderr: "" });
  });
  test("an empty one says nothing", async () => {
    expect(await names(["--config", "/dev/null"])).toEqual({ name: "Ana Rivera", stderr: "" });
    for (const text of ["", "# nothing yet\n", "drop:\nmerge:\n", "[]", "- {}"])
      expect(parseCorrections(text, "x").drop).toEqual([]);
  });
});

test("hostile names are names", () => {
  const { rename, rating, drop } = parseCorrections(
    "rename: { __proto__: constructor }\nrating: { toString: A, hasOwnProperty: B }\ndrop: [NO, 747, null, 1990-01-01]\n",
    "x",
  );
  expect(rename).toEqual([[{ type: null, name: "__proto__" }, "constructor"]]);
  expect(rating.map(([{ name }]) => name)).toEqual(["toString", "hasOwnProperty"]);
  expect(drop.map(({ name }) => name)).toEqual(["NO", "747", "null", "1990-01-01"]);
});

test("many entries take seconds, not minutes", () => {
  const text = `rating:\n${Array.from({ length: 60_000 }, (_, i) => `  n${i}: A`).join("\n")}\n`;
  const began = performance.now();
  expect(parseCorrections(text, "x").rating).toHaveLength(60_000);
  expect(performance.now() - began).toBeLessThan(10_000);
});

describe("the example of docs/entities-file.md", () => {
  const page = readFileSync(join(root, "docs/entities-file.md"), "utf8");
  const example = /```yaml\n([\s\S]*?)```/.exec(page)![1]!;
  const cwd = folder({
    "osint.yaml": example,
    "archive/1991/a.txt": `1991-02-03\n\nGeorge W. Bush is young. "It rains," Bush said. He smiled.\n`,
    "new/b.txt":
      "2024-05-02\n\nThe Kyiv School Board said that 30 schools closed. Ana Rivera said that it was late. Rivera smiled.\n" +
      "According to the Northern Wire, the Azov Line was held near Sarvan. Getty Images said that it has photos.\n",
    "new/c.txt": "2024-05-03\n\nThe Board of Kyiv Schools denied that 12 teachers left. KSB warned that it may rain.\n",
  });

  test("says something under every key", () => {
    for (const list of Object.values(parseCorrections(example, "example"))) expect(list).not.toEqual([]);
  });

  test("does what it says", async () => {
    const entities = new Map((await read(["entities"], cwd)).map((entity) => [entity.name, entity]));
    expect(entities.get("Kyiv School Board")).toMatchObject({
      aliases: expect.arrayContaining(["Board of Kyiv Schools", "KSB", "the Board"]),
      claims: 3,
    });
    expect(entities.get("George H. W. Bush")).toMatchObject({ id: "person:george-h-w-bush", claims: 1 });
    expect(entities.get("Rivera")).toMatchObject({ type: "person" });
    expect(entities.get("Northern Wire Agency")).toMatchObject({ aliases: ["Northern Wire"], rating: "B" });
    expect(entities.get("Ana Rivera")).toMatchObject({ roles: ["Governor"], country: "ES" });
    expect(entities.get("Sarvan")?.rating ?? "F").toBe("F");
    for (const gone of ["Northern Wire", "Getty Images", "KSB"]) expect(entities.has(gone), gone).toBe(false);
    const claims = await read(["claims"], cwd);
    expect(claims.filter(({ actor }) => actor?.name === "Kyiv School Board")).toHaveLength(3);
    expect(claims.filter(({ source }) => /Getty/.test(source?.text ?? "")).map(({ actor }) => actor)).toEqual([null]);
    expect(claims.find(({ path }) => path.startsWith("archive"))?.actor?.name).toBe("George H. W. Bush");
  });

  test("the command that undoes joins appends lines that are understood", async () => {
    const at = place("- drop: [Nobody Special]\n");
    const line =
      "$osint entities --unsure --format tsv --fields undo -q new archive | tail -n +2 >> osint.yaml; $osint entities --format csv --fields name -q new";
    const { stdout, stderr } = await shell(line, { cwd: at });
    expect(stderr).toBe("");
    expect(stdout.split("\n")).toEqual(expect.arrayContaining(["National Guard Unit", "NGU"]));
  });
});

describe("corrections hold everywhere", () => {
  const cwd = place(
    `- split: { name: Bush, in: "archive/*", into: George H. W. Bush, type: person }
- rename: { Sergei Lavrov: Foreign Minister Lavrov }
  retype: { Northern Wire: organization }
  drop: [Sarvan]
- rating: { Northern Wire: D }
`,
  );

  test("ids, names and types agree between claims, figures, mentions, entities and actors", async () => {
    const [claims, figures, mentions, entities, actors] = await Promise.all(
      [["claims"], ["figures"], ["entities", "--mentions"], ["entities"], ["actors"]].map((words) => read(words, cwd)),
    );
    const known = new Map(entities!.map(({ id, name, type }) => [id, { id, name, type }]));
    const speaking = claims!.flatMap(({ actor, via }) => [actor, ...via.map((link) => link.actor)]);
    for (const actor of [...speaking, ...figures!.map((figure) => figure.actor)])
      if (actor) expect(known.get(actor.id)).toEqual(actor);
    for (const { entity, name, type } of mentions!) expect(known.get(entity)).toEqual({ id: entity, name, type });
    for (const { entities: within } of claims!) for (const id of within) expect(known.has(id), id).toBe(true);
    for (const { id, name, claims: count } of actors!) {
      expect(known.get(id)?.name).toBe(name);
      expect(count).toBe(claims!.filter(({ actor }) => actor?.id === id).length);
    }
    expect(figures!.find(({ value }) => value === 500)?.actor?.name).toBe("George H. W. Bush");
    expect([...known.values()].map(({ name }) => name)).not.toContain("Sarvan");
  });

  test("filters and explanations see them", async () => {
    const found = await read(["claims", "--actor", "George H. W. Bush"], cwd);
    expect(found.length).toBeGreaterThan(0);
    const { stdout } = await osint(["explain", found[0]!.id, "-q", "archive"], { cwd });
    expect(stdout).toContain("George H. W. Bush");
    expect(await read(["claims", "--about", "Sarvan"], cwd)).toEqual([]);
    expect((await osint(["summarize", "-q", "new", "archive"], { cwd })).stdout).toContain("Foreign Minister Lavrov");
  });

  test("the order of the input and how it is split leave no trace", async () => {
    for (const command of ["entities", "actors"]) {
      const run = async (paths: string[]) => (await osint([command, "--json", "-q", ...paths], { cwd })).stdout;
      const files = ["new/a.txt", "archive/b.txt", "new/c.txt"];
      expect(await run([...files].reverse())).toBe(await run(files));
    }
    const stream = async (...paths: string[]) => (await osint(["extract", "-q", ...paths], { cwd })).stdout;
    expect((await stream("new/a.txt")) + (await stream("archive/b.txt"))).toBe(
      await stream("new/a.txt", "archive/b.txt"),
    );
  });

  test("names that nobody has are told", async () => {
    const { stderr } = await osint(["entities", "new"], { cwd: place("drop: [Nobody Special]") });
    expect(stderr).toContain('these are in none of the documents: "Nobody Special"');
  });
});

describe("actors and unsure joins in every format", () => {
  const cwd = place("");
  test.each([["actors"], ["entities", "--unsure"]])("%s %s", async (...words) => {
    const records = await read(words.filter(Boolean), cwd);
    expect(records.length).toBeGreaterThan(0);
    const kind = words[0] === "actors" ? "actor" : "join";
    const valid = new Ajv({ strict: false }).compile(JSON.parse((await osint(["schema", kind])).stdout));
    for (const record of records) expect(valid(record), JSON.stringify(valid.errors)).toBe(true);
    const format = async (name: string) =>
      (await osint([...words.filter(Boolean), "--format", name, "-q", "new", "archive"], { cwd })).stdout;
    expect(JSON.parse(await format("json"))).toEqual(records);
    expect(parseCsv(await format("csv"))).toHaveLength(records.length + 1);
    expect((await format("tsv")).split("\n")).toHaveLength(records.length + 2);
    expect((await format("markdown")).split("\n")).toHaveLength(records.length + 3);
    expect((await format("table")).split("\n")).toHaveLength(records.length + 2);
  });

  test("acts that occur are columns, the most frequent first", async () => {
    const { stdout } = await osint(["actors", "--format", "csv", "-q", "new", "archive"], { cwd });
    const [header, ...rows] = parseCsv(stdout);
    const acts = header!.filter((name) => name.startsWith("acts."));
    const sums = acts.map((name) => rows.reduce((sum, row) => sum + Number(row[header!.indexOf(name)]), 0));
    expect(acts[0]).toBe("acts.statement");
    expect(sums).toEqual([...sums].sort((a, b) => b - a));
    expect(sums).not.toContain(0);
    const sorted = await read(["actors", "--sort=-acts.denial"], cwd);
    expect(sorted[0]).toMatchObject({ name: "National Guard Unit", acts: { denial: 1 }, firstSaid: "2005-03-10" });
  });

  test("--about and --act choose the claims that count", async () => {
    const found = await read(["actors", "--about", "Iraq"], cwd);
    expect(found.map(({ claims, acts }) => [claims, acts])).toEqual([[1, { warning: 1 }]]);
  });
});

test("entities say when they were seen, and sort by fields; documents by how many", async () => {
  const cwd = place("");
  const bush = (await read(["entities", "--match", "Bush"], cwd)).filter(({ name }) => name === "George W. Bush");
  expect(bush[0]).toMatchObject({ lastSeen: "2005-03-10", rating: null });
  const counts = (await read(["entities", "--sort=-documents"], cwd)).map(({ documents }) => documents.length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});
