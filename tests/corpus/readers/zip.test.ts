import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { folder, read, readOne, stdin } from "../folder.ts";
import { zipFile, zipOf } from "../zip-file.ts";

const nested = (depth: number): Buffer =>
  zipOf(depth === 0 ? { "a.txt": "Deep." } : { "a.txt": `At ${depth}.`, "b.zip": nested(depth - 1) });

describe("a ZIP archive", () => {
  test("is read as a folder is", async () => {
    const packed = zipOf({
      "b/two.md": "Two.",
      "b/": "",
      "a.jsonl": '{"id":"x","text":"One."}\n',
      "c.txt.gz": gzipSync("Three."),
    });
    const { documents, problems } = await readOne("all.zip", packed);
    expect(documents).toMatchObject([
      { path: "all.zip!a.jsonl", format: "jsonl", text: "One.", id: "x" },
      { path: "all.zip!b/two.md", format: "markdown", text: "Two." },
      { path: "all.zip!c.txt.gz", format: "text", text: "Three." },
    ]);
    expect(problems).toEqual([]);
  });

  test("is known by its content, also when it is piped in", async () => {
    const packed = zipOf({ "a.txt": "One." });
    expect(await readOne("all", packed)).toMatchObject({ documents: [{ path: "all!a.txt" }] });
    expect(await readOne("all.txt.gz", gzipSync(packed))).toMatchObject({ documents: [{ path: "all.txt.gz!a.txt" }] });
    expect(await read(["-"], { stdin: stdin(packed) })).toMatchObject({
      documents: [{ path: "-!a.txt", text: "One." }],
    });
    expect((await read([folder({ all: packed })])).documents).toHaveLength(1);
    expect((await read([folder({ "sheet.xlsx": packed })])).documents).toHaveLength(0);
  });

  test("may hold archives", async () => {
    const { documents, problems } = await readOne("n.zip", nested(2));
    expect(documents.map(({ path, text }) => `${path} ${text}`)).toEqual([
      "n.zip!a.txt At 2.",
      "n.zip!b.zip!a.txt At 1.",
      "n.zip!b.zip!b.zip!a.txt Deep.",
    ]);
    expect(problems).toEqual([]);
  });

  test("counts what it passes over, and does not speak of settings", async () => {
    const packed = zipFile([
      { name: "a.txt", content: "One." },
      { name: "b.png", content: "\x89PNG" },
      { name: "c.PNG", content: "" },
      { name: "Makefile", content: "all:" },
      { name: ".git/a.txt", content: "x" },
      { name: "__MACOSX/._a.txt", content: "x" },
      { name: "osint.yaml", content: "merge: []" },
    ]);
    const { documents, problems } = await readOne("a.zip", packed);
    expect(documents).toHaveLength(1);
    expect(problems).toEqual(["notice a.zip: passed over: 2 .png, 2 hidden, 1 without extension"]);
  });
});

describe("an archive that means harm", () => {
  test("cannot name a place on disk", async () => {
    const { documents, problems } = await readOne("a.zip", zipOf({ "../../up.txt": "Up.", "/etc/abs.txt": "Abs." }));
    expect(documents.map(({ path }) => path)).toEqual(["a.zip!../../up.txt", "a.zip!/etc/abs.txt"]);
    expect(problems).toEqual([]);
  });

  test("gives what can be read of it, and names the rest", async () => {
    const packed = zipFile([
      { name: "a.txt", content: "secret", flags: 1 },
      { name: "b.txt", content: "b", sum: 1 },
      { name: "c.txt", content: "Good." },
      { name: "d.txt", content: "x", onto: 2 },
      { name: "e.txt", content: "x".repeat(101) },
      { name: "f.zip", content: "PK\x03\x04 no archive" },
    ]);
    const { documents, problems } = await readOne("a.zip", packed, { maxBytes: 100 });
    expect(documents).toMatchObject([{ path: "a.zip!c.txt", text: "Good." }]);
    expect(problems).toEqual([
      "error a.zip!a.txt: encrypted",
      "error a.zip!b.txt: damaged: its check sum is another one",
      "error a.zip!d.txt: overlaps another entry",
      "error a.zip!e.txt: larger than the limit of 100 bytes for one document",
      expect.stringMatching(/^error a.zip!f.zip: not a whole ZIP archive: /),
    ]);
  });

  test("that is cut short is named", async () => {
    const { documents, problems } = await readOne("a.zip", zipOf({ "a.txt": "One." }).subarray(0, -25));
    expect(documents).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^error a.zip: not a whole ZIP archive: /)]);
  });

  test("is not read deeper than four archives", async () => {
    const { documents, problems } = await readOne("n.zip", nested(6));
    expect(documents).toHaveLength(4);
    expect(problems).toEqual([
      "error n.zip!b.zip!b.zip!b.zip!b.zip!a.txt: not read: more than 4 containers in one another",
      "error n.zip!b.zip!b.zip!b.zip!b.zip!b.zip: not read: more than 4 containers in one another",
    ]);
  });

  test("stops unpacking at a hundred times its size, in all", async () => {
    const zeros = zipOf({ "a.txt": "a".repeat(3e6) });
    const inner = zipOf(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i}.zip`, zeros])));
    const bomb = zipOf(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i}.zip`, inner])));
    const { documents, problems } = await readOne("bomb.zip", bomb, { maxBytes: 4e6 });
    expect(documents.length).toBeLessThan(4);
    expect(problems.filter((problem) => problem.startsWith("error"))).toEqual([
      "error bomb.zip: not read any further: its parts unpack to more than 100 times the file",
    ]);
  });
});
