import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { folder, osint, seed } from "./run.ts";

describe("help", () => {
  test("shows examples before anything else", async () => {
    const { status, stdout } = await osint(["--help"]);
    expect([status, stdout.split("\n")[0]]).toEqual([0, "Examples:"]);
    for (const { name } of commands) expect(stdout).toContain(`\n  ${name} `);
  });

  test.each(commands.map(({ name }) => name))("of %s names its options and says the same twice", async (name) => {
    const { status, stdout } = await osint([name, "--help"]);
    expect(status).toBe(0);
    expect(stdout.indexOf("Examples:")).toBeLessThan(stdout.indexOf("Usage:"));
    const command = commands.find((known) => known.name === name)!;
    for (const { flags } of command.options) expect(stdout).toContain(flags);
    expect((await osint(["help", name])).stdout).toBe(stdout);
  });

  test("the examples of all commands are command lines that are understood", () => {
    for (const { name, examples } of commands) {
      for (const [line] of examples) expect(line).toMatch(new RegExp(`osint ${name}\\b`));
    }
  });

  test("without any word it is shown as an error", async () => {
    const { status, stdout, stderr } = await osint([]);
    expect([status, stdout, stderr.startsWith("Examples:")]).toEqual([2, "", true]);
  });

  test("the version is the package's", async () => {
    expect(await osint(["--version"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

describe("wrong usage ends with status 2, prints nothing, and says what would be right", () => {
  test.each<[string[], RegExp]>([
    [["clams"], /no command "clams" \(did you mean "claims"\?\)/],
    [["help", "clams"], /no command "clams" \(did you mean "claims"\?\)/],
    [["seeds"], /to read it, say: osint summarize seeds/],
    [["claims", "--actr", "x"], /unknown option '--actr'\n\(Did you mean (?:one of )?--act/],
    [["claims", "--act", "denail"], /"denail" is not known \(did you mean "denial"\?\)\nallowed: statement, report/],
    [["claims", "--act", "denial,lie"], /"lie" is not known/],
    [["claims", "--mode", "quoted"], /allowed: direct, indirect, mixed/],
    [["figures", "--topic", "kiled"], /did you mean "killed"\?/],
    [["figures", "--type", "currency"], /allowed: count, money/],
    [["entities", "--type", "human"], /allowed: person/],
    [["dates", "--type", "DAY"], /allowed: DATE, TIME/],
    [["claims", "--format", "xml"], /allowed: table, json, ndjson, csv, tsv, markdown/],
    [["claims", "--fields", "id,actr.name"], /a claim has no field "actr\.name" \(did you mean "actor\.name"\?\)/],
    [["claims", "--sort", "-lin"], /did you mean "line"\?/],
    [["entities", "--mentions", "--fields", "roles"], /a mention has no field "roles"/],
    [["entities", "--fields", "form"], /an? entity has no field "form"/],
    [["claims", "--since", "yesterday"], /as 2024, 2024-10 or 2024-10-26/],
    [["claims", "--until", "2024-02-30"], /2024-02-30/],
    [["claims", "--date", "2024-10"], /--date takes a day/],
    [["claims", "--limit", "many"], /--limit takes a whole number/],
    [["claims", "--limit"], /'--limit <number>' argument missing/],
    [["figures", "--min", "ten"], /--min takes a number/],
    [["claims", "--color", "sometimes"], /allowed: auto, always, never/],
    [["claims", "--actor", ""], /--actor needs a text/],
    [["summarize", "--format", "csv"], /allowed: table, json, ndjson, markdown/],
    [["summarize", "-o", "x.csv"], /a summary is no list/],
    [["schema", "clam"], /did you mean "claim"\?/],
    [["schema", "claim", "figure"], /one kind/],
  ])("%j", async (words, message) => {
    const { status, stdout, stderr } = await osint(words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/see: osint .*--help\n$/);
    expect(stderr).toMatch(/^osint: /);
  });

  test("values are checked before anything is read", async () => {
    const { stderr } = await osint(["claims", "--act", "denail", "no/such/file"]);
    expect(stderr).not.toContain("no such file");
  });

  test("what was typed is shown harmless", async () => {
    for (const words of [["\u001b[31m"], ["claims", "--\u001b[31m"], ["claims", "--act", "\u202e\u001b[31m"]]) {
      const { status, stderr } = await osint(words);
      expect(status).toBe(2);
      expect(stderr).not.toMatch(/[\u001b\u202e]/);
      expect(stderr).toContain("\\u{1b}[31m");
    }
  });
});

describe("what is read when nothing is named", () => {
  const place = folder({ "seeds/a.txt": "Putin said it rains.\n", "b.txt": "Macron said it snows.\n" });
  const bare = folder();
  const paths = async (words: string[], setting: Parameters<typeof osint>[1]) => {
    const { stdout, stderr, status } = await osint(
      ["documents", "--format", "csv", "--fields", "path", ...words],
      setting,
    );
    return { paths: stdout.split("\n").slice(1, -1), stderr, status };
  };

  test("seeds/ in the current directory", async () => {
    expect(await paths([], { cwd: place })).toMatchObject({ paths: ["seeds/a.txt"], stderr: "" });
  });

  test("OSINT_PATH before that", async () => {
    expect((await paths([], { cwd: place, env: { OSINT_PATH: "b.txt" } })).paths).toEqual(["b.txt"]);
    expect((await paths([], { cwd: place, env: { OSINT_PATH: "b.txt:seeds" } })).paths).toEqual([
      "b.txt",
      "seeds/a.txt",
    ]);
    expect((await paths(["seeds"], { cwd: place, env: { OSINT_PATH: "b.txt" } })).paths).toEqual(["seeds/a.txt"]);
  });

  test("what is piped in when there is neither", async () => {
    expect((await paths([], { cwd: bare, input: "Putin said it rains." })).paths).toEqual(["-"]);
  });

  test("a pipe that is passed over is told", async () => {
    const { paths: read, stderr } = await paths([], { cwd: place, input: "Macron said it snows." });
    expect(read).toEqual(["seeds/a.txt"]);
    expect(stderr).toContain("not standard input: name - to read that");
  });

  test("nothing at all is an error that says what to do", async () => {
    const { status, stderr } = await paths([], { cwd: bare });
    expect(status).toBe(2);
    expect(stderr).toMatch(/nothing to read: name files/);
  });

  test("- is standard input", async () => {
    expect((await paths(["-"], { cwd: place, input: "Macron said it snows." })).paths).toEqual(["-"]);
    const corpus = '{"id":"a","text":"x"}\n{"id":"b","text":"y"}\n';
    const { stdout } = await osint(["documents", "--format", "csv", "--fields", "id", "-"], { input: corpus });
    expect(stdout).toBe("id\na\nb\n");
  });
});

test("every option may stand before or behind the paths, and -- ends the options", async () => {
  const place = folder({ "--odd name.txt": "Putin said it rains.\n" });
  const one = await osint(["claims", "--json", seed]);
  expect(await osint(["claims", seed, "--json"])).toEqual(one);
  const { stdout } = await osint(["documents", "--format", "ndjson", "--fields", "path", "--", "--odd name.txt"], {
    cwd: place,
  });
  expect(JSON.parse(stdout)).toEqual({ path: "--odd name.txt" });
});
