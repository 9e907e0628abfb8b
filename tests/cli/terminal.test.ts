import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { useColour } from "../../src/cli/terminal.ts";
import { textWidth } from "../../src/output/width.ts";
import { binary, folder, osint, run, seed } from "./run.ts";

const colours = /\u001b\[\d+m/g;

describe("colour, off a terminal", () => {
  const colourOf = async (words: string[], env: Record<string, string> = {}) =>
    colours.test((await osint(["claims", ...words, seed], { env })).stdout);

  test.each<[string, string[], Record<string, string>, boolean]>([
    ["there is none", [], {}, false],
    ["unless asked for", ["--color", "always"], {}, true],
    ["or by FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
    ["which FORCE_COLOR=0 is not", [], { FORCE_COLOR: "0" }, false],
    ["or by CLICOLOR_FORCE", [], { CLICOLOR_FORCE: "1" }, true],
    ["the command line stands before FORCE_COLOR", ["--color=never"], { FORCE_COLOR: "1" }, false],
    ["and before NO_COLOR", ["--color=always"], { NO_COLOR: "1" }, true],
  ])("%s", async (_what, words, env, coloured) => expect(await colourOf(words, env)).toBe(coloured));

  test("JSON, CSV and Markdown have none, whatever is asked", async () => {
    for (const format of ["json", "ndjson", "csv", "tsv", "markdown"]) {
      const { stdout } = await osint(["claims", "--color", "always", "--format", format, seed]);
      expect(stdout).not.toContain("\u001b");
    }
  });
});

test.each<[Record<string, string>, boolean, boolean]>([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ TERM: "dumb" }, true, false],
  [{ CLICOLOR: "0" }, true, false],
  [{ FORCE_COLOR: "1", TERM: "dumb" }, false, true],
])("%j on a terminal %s: colour %s", (env, isTerminal, coloured) => {
  expect(useColour("auto", env, isTerminal)).toBe(coloured);
});

/** util-linux's `script` gives a program a terminal; other systems have another one, or none. */
const hasScript = spawnSync("script", ["--version"]).stdout?.toString().includes("util-linux") ?? false;

describe.skipIf(!hasScript)("on a terminal", () => {
  const onTerminal = async (line: string, columns: number, env: Record<string, string> = {}, cwd?: string) => {
    const words = `stty cols ${columns} rows 40; "${process.execPath}" "${binary}" ${line}; echo "status $?"`;
    const { stdout } = await run("script", ["-qec", words, "/dev/null"], { env, ...(cwd && { cwd }) });
    const lines = stdout.replaceAll("\r\n", "\n").split("\n");
    return { status: lines.at(-2), text: lines.slice(0, -2).join("\n") };
  };

  test.each([60, 80, 132])("tables fit %i columns and are coloured", async (columns) => {
    for (const command of ["summarize", "claims", "figures", "dates", "entities", "actors", "documents"]) {
      const { status, text } = await onTerminal(`${command} ${seed}`, columns);
      expect(status).toBe("status 0");
      expect(text).toMatch(colours);
      for (const line of text.replace(colours, "").split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(columns);
      if (command !== "entities" && command !== "actors")
        expect(text.replace(colours, "").replace(/\s/g, "")).toContain(seed);
    }
  });

  test("NO_COLOR and TERM=dumb are followed", async () => {
    expect((await onTerminal(`claims ${seed}`, 80, { NO_COLOR: "1" })).text).not.toContain("\u001b");
    expect((await onTerminal(`claims ${seed}`, 80, { TERM: "dumb" })).text).not.toContain("\u001b");
  });

  test("JSON is laid out to be read, and is JSON", async () => {
    const { text } = await onTerminal(`figures --json ${seed}`, 80);
    expect(text.split("\n").length).toBeGreaterThan(10);
    expect(JSON.parse(text)).toEqual(JSON.parse((await osint(["figures", "--json", seed])).stdout));
  });

  test("text is shown with its control characters harmless", async () => {
    const place = folder({ "odd.txt": "a\u001b[31m\u202eb\n\tc\n" });
    const { text } = await onTerminal(`text ${place}/odd.txt`, 80);
    // Some terminals turn a tab into spaces.
    expect(text.replace(/ {8}/, "\t")).toBe("a\\u{1b}[31m\\u{202e}b\n\tc");
  });

  test("a run that takes a while shows how far it has come, and leaves nothing of that", async () => {
    const record = '{"id":"a","text":"Vladimir Putin said that it rains."}';
    const words = `(echo '${record}'; sleep 3) | "${process.execPath}" "${binary}" claims --json - >/dev/null`;
    const { stdout } = await run("script", ["-qec", words, "/dev/null"], {});
    expect(stdout).toContain("1 document  0.1 kB");
    expect(stdout.endsWith("\r\u001b[K")).toBe(true);
  });

  test("nobody waits for a terminal to be typed into", async () => {
    const bare = folder();
    const { status, text } = await onTerminal("claims", 80, {}, bare);
    expect([status, text.includes("nothing to read")]).toEqual(["status 2", true]);
    expect((await onTerminal("extract", 80, {}, bare)).status).toBe("status 2");
  });
});
