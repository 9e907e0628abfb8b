import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { folder, lines, osint, run } from "./run.ts";

/** Files that nobody wants to meet: each is named, the rest is read, and it does not take long. */

const good = "Vladimir Putin said that it rains.\n";
const paths = (stdout: string) => lines(stdout).map(({ path }) => path);
const documents = ["documents", "--format", "ndjson"];

test.each<[name: string, bytes: string | Uint8Array, told: RegExp]>([
  ["empty.txt", "", /empty/],
  ["blank.txt", " \n\t\n", /white space/],
  ["binary.txt", Buffer.from([0, 1, 2, 3, 255, 0]), /binary/],
  ["cut.txt.gz", gzipSync(good.repeat(1000)).subarray(0, 60), /cut short/],
  ["damaged.txt.gz", Buffer.concat([gzipSync(good).subarray(0, 15), Buffer.alloc(30, 7)]), /gzip/],
  ["broken.jsonl", '{"text": "a\n[1]\n"text"\nnull\n{"id": 1}\n', /:1: not a JSON object/],
])("%s", async (name, bytes, told) => {
  const place = folder({ "good.txt": good });
  writeFileSync(`${place}/${name}`, bytes);
  const { stdout, stderr } = await osint([...documents, name, "good.txt"], { cwd: place });
  expect(paths(stdout)).toEqual(["good.txt"]);
  expect(stderr).toMatch(told);
  expect(stderr).toContain(name);
});

test("links that run in circles, pipes and sockets in a folder are passed over", async () => {
  const place = folder({ "docs/good.txt": good });
  symlinkSync(".", `${place}/docs/self`);
  symlinkSync("b.txt", `${place}/docs/a.txt`);
  symlinkSync("a.txt", `${place}/docs/b.txt`);
  await run("mkfifo", [`${place}/docs/pipe.txt`], {});
  const { status, stdout, stderr } = await osint([...documents, "docs"], { cwd: place });
  expect([status, paths(stdout)]).toEqual([1, ["docs/good.txt"]]);
  expect(stderr).toContain("docs/a.txt: too many symbolic links");
  expect(stderr).toMatch(/passed over: .*pipe/);
});

test.skipIf(process.getuid?.() === 0)("a file that may not be read is named", async () => {
  const place = folder({ "good.txt": good, "secret.txt": good });
  chmodSync(`${place}/secret.txt`, 0);
  const { status, stdout, stderr } = await osint([...documents, place]);
  expect([status, paths(stdout)]).toEqual([1, [`${place}/good.txt`]]);
  expect(stderr).toContain("secret.txt: permission denied");
});

test("a device that never ends is read up to the limit", async () => {
  const { status, stderr } = await osint([...documents, "--max-bytes", "1M", "/dev/zero"]);
  expect([status, stderr]).toEqual([1, "osint: /dev/zero: larger than the limit of 1048576 bytes for one document\n"]);
});

test("a file of 2 GB is refused at once", async () => {
  const place = folder({ "good.txt": good, "huge.txt": "" });
  truncateSync(`${place}/huge.txt`, 2 ** 31);
  const begun = performance.now();
  const { status, stdout, stderr } = await osint([...documents, "huge.txt", "good.txt"], { cwd: place });
  expect([status, paths(stdout)]).toEqual([1, ["good.txt"]]);
  expect(stderr).toBe("osint: huge.txt: larger than the limit of 268435456 bytes for one document\n");
  expect(performance.now() - begun).toBeLessThan(2500);
});

describe("--max-bytes", () => {
  const place = folder({ "good.txt": good, "large.txt": good.repeat(100) });

  test("names what it leaves out", async () => {
    const { status, stdout, stderr } = await osint([...documents, "--max-bytes", "1k", place]);
    expect([status, paths(stdout)]).toEqual([1, [`${place}/good.txt`]]);
    expect(stderr).toContain("large.txt: larger than the limit of 1024 bytes");
  });

  test.each(["0", "-1", "many", "1T", ""])("%j is wrong usage", async (size) => {
    expect((await osint([...documents, `--max-bytes=${size}`, place])).status).toBe(2);
  });
});

test("a line of 100 MB is passed over where it is above the limit", async () => {
  const place = folder();
  const record = JSON.stringify({ id: "a", text: good });
  mkdirSync(`${place}/docs`);
  writeFileSync(`${place}/docs/c.jsonl`, `${record}\n{"id":"b","text":"${"x".repeat(100_000_000)}"}\n${record}\n`);
  const { status, stdout, stderr } = await osint(["extract", "--max-bytes", "50M", "docs"], { cwd: place });
  const order = lines(stdout).filter((r) => r.record === "document" || r.record === "error");
  expect([status, ...order.map((r) => r.id ?? r.line)]).toEqual([1, "a", 2, "a"]);
  expect(stderr).toContain("c.jsonl:2: line longer than the limit");
}, 60_000);
