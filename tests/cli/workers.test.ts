import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { binary, folder, lines, osint, root, run, shell } from "./run.ts";

const sentences = [
  "Vladimir Putin said that 30 tanks were lost near Kursk on October 25.",
  "“We will not confirm that,” Deputy Foreign Minister Anna Maler told reporters on Friday.",
  "According to the Institute for the Study of War (ISW), at least 10,000 troops may have been moved.",
  "He denied that prices rose by 5 percent last week.",
  "Emmanuel Macron warned that the talks could fail; Kyiv did not comment.",
];

/** News of so many sentences, another one for each `start`. */
const news = (count: number, start = 0) =>
  Array.from({ length: count }, (_, i) => sentences[(start + i * 3 + (i >> 2)) % sentences.length]).join(" ");

const record = (id: string, count: number, start: number) =>
  `${JSON.stringify({ id, text: news(count, start), date: "2024-10-26" })}\n`;

/** Documents of all lengths, the same id twice, and input that can't be read between them. */
const place = folder({
  "docs/a.txt": `date 2024-10-26\n${news(40)}\n`,
  "docs/b.md": `# Title\n\n${news(5, 2)}\n`,
  "docs/broken.jsonl": `${record("x", 3, 1)}{"id": "broken\n${record("x", 2, 4)}`,
  "docs/corpus.jsonl": Array.from({ length: 60 }, (_, i) => record(`n${i}`, 1 + ((i * 7) % 23), i)).join(""),
  "docs/empty.txt": "",
  "osint.yaml": "merge:\n  - [Vladimir Putin, the Kremlin]\nrename:\n  Emmanuel Macron: The President\n",
});
writeFileSync(`${place}/docs/z.txt`, Buffer.from([0, 1, 2, 255]));
symlinkSync(binary, `${place}/linked`);

describe("the number of workers changes no byte of the output", () => {
  const commands = [
    ["claims", "--format", "ndjson"],
    ["claims", "--limit", "7", "--format", "csv"],
    ["figures", "--format", "tsv"],
    ["dates", "--format", "table"],
    ["dates", "--timeline", "--json"],
    ["entities", "--format", "ndjson"],
    ["entities", "--mentions", "--format", "csv"],
    ["actors", "--format", "markdown"],
    ["summarize", "--json"],
    ["extract"],
  ];
  test.each(commands.map((words) => [words.join(" "), words] as const))(
    "osint %s",
    async (_, words) => {
      const [alone, two, three] = await Promise.all(
        ["1", "2", "3"].map((workers) => osint([...words, "--workers", workers, "docs"], { cwd: place })),
      );
      expect(alone!.stdout.length).toBeGreaterThan(2);
      expect(two).toEqual(alone);
      expect(three).toEqual(alone);
    },
    60_000,
  );

  test("a long document is for a thread, whatever was asked for", async () => {
    const long = folder();
    writeFileSync(`${long}/long.txt.gz`, gzipSync(`${news(1600)}\n`));
    const [alone, some] = await Promise.all([
      osint(["claims", "--format", "ndjson", "--workers", "1", long]),
      osint(["claims", "--format", "ndjson", long]),
    ]);
    expect(lines(alone!.stdout).length).toBeGreaterThan(500);
    expect(some).toEqual(alone);
  }, 60_000);
});

test("errors of a stream stand where they belong", async () => {
  const input = `{"broken\n${record("a", 20, 0)}nothing\n${record("b", 1, 0)}[]\n`;
  const { status, stdout } = await osint(["extract", "--workers", "2"], { input });
  const order = lines(stdout).filter((r) => r.record === "document" || r.record === "error");
  expect([status, ...order.map((r) => r.id ?? r.line)]).toEqual([1, 1, "a", 3, "b", 5]);
});

test("a program that was reached by a link starts its threads too", async () => {
  const { stdout } = await run(process.execPath, [`${place}/linked`, "claims", "--workers", "2", "docs"], {
    cwd: place,
  });
  expect(stdout).toBe((await osint(["claims", "docs"], { cwd: place })).stdout);
});

test("results are printed while documents are still to come", async () => {
  const { stdout } = await shell(
    `(echo '${record("a", 2, 0).trim()}'; sleep 8) | $osint claims --workers 2 --format ndjson - | head -1`,
  );
  expect(lines(stdout)).toHaveLength(1);
}, 20_000);

test("reading ends as soon as --limit is reached", async () => {
  const input = `${record("a", 2, 0)}`;
  const { stdout } = await shell(
    `(echo '${input.trim()}'; cat /dev/zero) | $osint claims --workers 2 --format ndjson --limit 1 -`,
  );
  expect(lines(stdout)).toHaveLength(1);
}, 20_000);

test("a table of the user's own that can't be read is wrong usage, also in a thread", async () => {
  const own = folder({ "claim-cues.tsv": "nonsense\n" });
  const { status, stderr } = await osint(["claims", "--workers", "2", "docs"], {
    cwd: place,
    env: { OSINT_LEXICONS: own },
  });
  expect([status, stderr.includes("claim-cues.tsv")]).toEqual([2, true]);
});

test.each(["0", "-1", "two", "1.5", ""])("--workers %j is wrong usage", async (given) => {
  expect((await osint(["claims", `--workers=${given}`, "docs"], { cwd: place })).status).toBe(2);
});

test("--thread is no option of ours", async () => {
  expect((await osint(["--thread"])).status).toBe(2);
});

test("a document that takes more memory than there is is named, and the rest is complete", async () => {
  const input = `${record("small", 3, 0)}${record("large", 60_000, 0)}${record("last", 3, 1)}`;
  for (const workers of ["1", "2"]) {
    const { status, stdout, stderr } = await run(
      process.execPath,
      ["--max-old-space-size=110", binary, "extract", "--workers", workers],
      { input },
    );
    expect(stderr).toContain("large cannot be processed: it takes more memory than there is");
    const order = lines(stdout).filter((r) => r.record === "document" || r.record === "error");
    expect([status, ...order.map((r) => r.id ?? r.document)]).toEqual([1, "small", "large", "last"]);
  }
}, 60_000);

describe("Ctrl-C", () => {
  const much = folder({ "long.txt": news(60_000) });
  const out = folder();

  test.each([
    ["in the middle of a long document", ["--workers", "1", `${much}/long.txt`]],
    ["in the middle of many", ["--workers", "2", "-"]],
  ])(
    "%s ends at once, with 130, and leaves no file",
    async (_, words) => {
      const child = spawn(process.execPath, [binary, "claims", "-o", `${out}/claims.json`, ...words], {
        cwd: root,
        stdio: ["pipe", "ignore", "pipe"],
      });
      const told = text(child.stderr);
      child.stdin.on("error", () => {});
      child.stdin.write(Array.from({ length: 500 }, (_, i) => record(`n${i}`, 30, i)).join(""));
      while (readdirSync(out).length === 0) await sleep(20);
      await sleep(1000);
      const begun = performance.now();
      child.kill("SIGINT");
      const [status] = await once(child, "exit");
      expect(performance.now() - begun).toBeLessThan(1500);
      expect([status, await told, readdirSync(out)]).toEqual([130, "", []]);
    },
    60_000,
  );

  test("ends waiting for a pipe that nobody writes to", async () => {
    const pipes = folder();
    await run("mkfifo", [`${pipes}/pipe`], {});
    const child = spawn(process.execPath, [binary, "claims", `${pipes}/pipe`], { cwd: root, stdio: "ignore" });
    await sleep(1000);
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([null, "SIGINT"]);
  }, 20_000);
});
