import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { binary, folder, lines, osint, seed, shell } from "./run.ts";

const corpus = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `${JSON.stringify({ id: `n${i}`, text: `Vladimir Putin said that ${i} tanks were lost.` })}\n`,
  ).join("");

describe("pipes", () => {
  const place = folder({ "many.jsonl": corpus(3000) });

  test("what only some formats need is there when one comes", async () => {
    const { stdout, stderr } = await shell(
      "gzip -c many.jsonl > packed.jsonl.gz; $osint documents packed.jsonl.gz --json",
      {
        cwd: place,
      },
    );
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toHaveLength(3000);
  });

  test("a reader that has had enough ends the program quietly", async () => {
    for (const format of ["table", "json", "ndjson", "csv", "tsv", "markdown"]) {
      const line = `{ $osint claims --format ${format} many.jsonl; echo "status $?" >&2; } | head -1`;
      const { stdout, stderr } = await shell(line, { cwd: place });
      expect(stdout.split("\n").length).toBeLessThanOrEqual(2);
      expect(stderr).toBe("status 0\n");
    }
  });

  test("so it does for help", async () => {
    expect((await shell('{ $osint --help; echo "status $?" >&2; } | head -1')).stderr).toBe("status 0\n");
  });

  test("a long output arrives whole, however slow the reader, also with an exit status that is not 0", async () => {
    const { stdout } = await shell(
      '{ $osint claims --json many.jsonl no-such-file.txt 2>/dev/null; echo "status $?" >&2; } | (sleep 1; cat)',
      { cwd: place },
    );
    expect(JSON.parse(stdout).length).toBeGreaterThan(1000);
  });

  test("records are printed while documents are still to come", async () => {
    const { stdout } = await shell(
      `(echo '${corpus(1).trim()}'; sleep 30) | $osint claims --format ndjson - | head -1`,
    );
    expect(lines(stdout)).toHaveLength(1);
  }, 60_000);

  test("reading ends as soon as --limit is reached", async () => {
    const { stdout } = await shell(
      `(echo '${corpus(1).trim()}'; cat /dev/zero) | $osint claims --format ndjson --limit 1 -`,
    );
    expect(lines(stdout)).toHaveLength(1);
  });

  test("Ctrl-C ends with 130 and leaves no file behind", async () => {
    const out = folder();
    const child = spawn(process.execPath, [binary, "claims", "-o", `${out}/claims.json`, "-"], {
      stdio: ["pipe", "ignore", "pipe"],
    });
    child.stdin.write(corpus(1));
    while (readdirSync(out).length === 0) await sleep(50);
    const told = text(child.stderr);
    child.kill("SIGINT");
    const [status] = await once(child, "exit");
    expect([status, await told, readdirSync(out)]).toEqual([130, "", []]);
  }, 60_000);
});

describe("input that cannot be read", () => {
  const place = folder({ "good.txt": "Vladimir Putin said that it rains.\n" });
  mkdirSync(`${place}/empty`);
  symlinkSync("nowhere", `${place}/dangling.txt`);

  test.each(["no-such.txt", "dangling.txt"])("%s is named, the rest is read, the status is 1", async (path) => {
    const { status, stdout, stderr } = await osint(
      ["documents", "--format", "csv", "--fields", "path", path, "good.txt"],
      { cwd: place },
    );
    expect([status, stdout]).toEqual([1, "path\ngood.txt\n"]);
    expect(stderr).toMatch(new RegExp(`^osint: ${path}: .+\n$`));
  });

  test("errors are told even under --quiet, notices are not", async () => {
    const { status, stderr } = await osint(["claims", "-q", "no-such.txt", "empty"], { cwd: place });
    expect([status, stderr]).toEqual([1, "osint: no-such.txt: no such file or directory\n"]);
  });

  test("an empty folder is no error", async () => {
    expect(await osint(["claims", "--json", "empty"], { cwd: place })).toMatchObject({ status: 0, stdout: "[]\n" });
    expect((await osint(["summarize", "empty"], { cwd: place })).status).toBe(0);
  });

  test("unreadable input stands before emptiness in the status", async () => {
    expect((await osint(["claims", "--fail-empty", "no-such.txt"], { cwd: place })).status).toBe(1);
  });
});

describe("extract", () => {
  const good = (id: string) =>
    JSON.stringify({ id, text: "Vladimir Putin said that 30 tanks were lost on October 25, 2024." });

  test("is a filter: documents in, records out", async () => {
    const { status, stdout, stderr } = await osint(["extract"], { input: `${good("a")}\n${good("b")}\n` });
    expect([status, stderr]).toEqual([0, ""]);
    const records = lines(stdout);
    expect(records.filter((r) => r.record === "document").map((r) => r.id)).toEqual(["a", "b"]);
    expect(records.filter((r) => r.record === "claim" && r.document === "a")).toHaveLength(1);
  });

  test.each([
    0, 1, 2,
  ])("a bad line in place %i gives an error record where it stands, and the stream goes on", async (at) => {
    const input = [good("a"), good("b")];
    input.splice(at, 0, '{"id": "broken", "text": ');
    const { status, stdout, stderr } = await osint(["extract"], { input: `${input.join("\n")}\n` });
    expect(status).toBe(1);
    expect(stderr).toContain(`standard input:${at + 1}: `);
    const order = lines(stdout).filter((r) => r.record === "document" || r.record === "error");
    expect(order.map((r) => (r.record === "error" ? `line ${r.line}` : r.id))).toEqual(
      ["a", "b"].toSpliced(at, 0, `line ${at + 1}`),
    );
  });

  test("outputs of parts joined are the output of the whole", async () => {
    const docs = [good("a"), good("b"), good("a"), good("c")].map((line) => `${line}\n`);
    const whole = await osint(["extract"], { input: docs.join("") });
    const parts = await Promise.all(docs.map((input) => osint(["extract"], { input })));
    expect(parts.map(({ stdout }) => stdout).join("")).toBe(whole.stdout);
  });

  test("U+2028 does not end a line", async () => {
    const { stdout } = await osint(["extract"], { input: '{"id":"a","text":"one\u2028two"}\n' });
    expect(lines(stdout.replaceAll("\\u2028", " ")).filter((r) => r.record === "document")).toHaveLength(1);
  });

  test("reads what `osint text --format ndjson` prints", async () => {
    const { stdout } = await osint(["text", "--format", "ndjson", seed]);
    const records = lines((await osint(["extract"], { input: stdout })).stdout);
    const direct = lines((await osint(["claims", "--format", "ndjson", seed])).stdout);
    const claims = records.filter((r) => r.record === "claim");
    expect(claims.map((r) => [r.id, r.start, r.statement])).toEqual(direct.map((r) => [r.id, r.start, r.statement]));
  });
});

describe("text", () => {
  test("is the file's text, byte for byte", async () => {
    expect((await osint(["text", seed])).stdout).toBe(readFileSync(seed, "utf8"));
    const odd = folder({ "odd.txt": "a\u001b[31m\u202eb\r\n\u2028c" });
    expect((await osint(["text", `${odd}/odd.txt`])).stdout).toBe("a\u001b[31m\u202eb\r\n\u2028c");
  });

  test("offsets of records point into it", async () => {
    const { stdout } = await osint(["text", seed]);
    for (const { text, start, end } of lines((await osint(["claims", "--format", "ndjson", seed])).stdout)) {
      expect(stdout.slice(start as number, end as number)).toBe(text);
    }
  });

  test("texts of several documents begin on lines of their own", async () => {
    const two = folder({ "a.txt": "one", "b.txt": "two\n", "c.txt": "three" });
    expect((await osint(["text", two])).stdout).toBe("one\ntwo\nthree");
  });
});

test("-o replaces what a link points to, and gives nothing when the command fails", async () => {
  const out = folder({ "real.json": "old" });
  symlinkSync("real.json", `${out}/link.json`);
  await osint(["claims", "-o", `${out}/link.json`, seed]);
  expect(JSON.parse(readFileSync(`${out}/real.json`, "utf8")).length).toBeGreaterThan(0);
  expect(readdirSync(out).sort()).toEqual(["link.json", "real.json"]);
  writeFileSync(`${out}/kept.json`, "old");
  await osint(["claims", "--act", "nonsense", "-o", `${out}/kept.json`, seed]);
  expect(readFileSync(`${out}/kept.json`, "utf8")).toBe("old");
  expect(existsSync(`${out}/none.json`)).toBe(false);
});
