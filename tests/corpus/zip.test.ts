import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { collect } from "../../src/corpus/bytes.ts";
import { openZip } from "../../src/corpus/zip.ts";
import { folder } from "./folder.ts";
import { type Packed, zipFile, zipOf } from "./zip-file.ts";

const free = { spend: () => {} };

async function open(source: Uint8Array | string) {
  const zip = await openZip(source, free);
  onTestFinished(() => zip.close());
  return zip;
}

/** Each entry and its text, or why it has none. */
async function texts(source: Uint8Array | string) {
  const found: [string, string][] = [];
  for (const { name, chunks } of (await open(source)).entries) {
    const text = async () => Buffer.from(await collect(chunks(), 1e9)).toString();
    found.push([name, await text().catch((error: Error) => error.message)]);
  }
  return found;
}

describe("a ZIP archive", () => {
  test("gives its entries sorted by name", async () => {
    expect(await texts(zipOf({ "b/c.txt": "3", "a.txt": "1", "b/": "", "B.txt": "2" }))).toEqual([
      ["B.txt", "2"],
      ["a.txt", "1"],
      ["b/", ""],
      ["b/c.txt", "3"],
    ]);
  });

  test("gives an entry by its name", async () => {
    const zip = await open(zipOf({ "word/document.xml": "<w/>", __proto__: "x" }));
    expect(String(await zip.bytes("word/document.xml", 10))).toBe("<w/>");
    expect(await zip.bytes("constructor", 10)).toBeNull();
    await expect(zip.bytes("word/document.xml", 3)).rejects.toThrow("larger than the limit of 3 bytes");
  });

  test("is read from a file as from memory", async () => {
    const bytes = zipOf({ "a.txt": "One.", "b.txt": "x".repeat(100_000) });
    expect(await texts(join(folder({ "a.zip": bytes }), "a.zip"))).toEqual(await texts(bytes));
  });

  test("with the same name twice gives both", async () => {
    const twice = zipFile([
      { name: "a", content: "1" },
      { name: "a", content: "2" },
    ]);
    expect(await texts(twice)).toEqual([
      ["a", "1"],
      ["a", "2"],
    ]);
    expect(String(await (await open(twice)).bytes("a", 10))).toBe("1");
  });

  test.each<[string, Uint8Array, string]>([
    ["UTF-8 that says so", zipFile([{ name: "ü.txt", content: "", flags: 0x800 }]), "ü.txt"],
    ["UTF-8 that does not", zipFile([{ name: "ü.txt", content: "" }]), "ü.txt"],
    ["code page 437", zipFile([{ name: Buffer.from([0x81, 0x2e, 0x61]), content: "" }]), "ü.a"],
    ["a path upwards", zipOf({ "../../etc/passwd": "" }), "../../etc/passwd"],
    ["an absolute path", zipOf({ "/etc/passwd": "" }), "/etc/passwd"],
    ["a Windows path", zipOf({ "C:\\a\\b.txt": "" }), "C:/a/b.txt"],
    ["a name of control characters", zipOf({ "\u001b[2J\u202e": "" }), "\u001b[2J\u202e"],
  ])("has names in %s", async (_, bytes, name) => {
    expect((await open(bytes)).entries.map((entry) => entry.name)).toEqual([name]);
  });
});

describe("what an archive hides", () => {
  test.each<[string, Omit<Packed, "name">, string | RegExp]>([
    ["encrypted", { content: "x", flags: 1 }, "encrypted"],
    ["another method", { content: "x", method: 12 }, "packed in a way that is not read (12)"],
    ["another check sum", { content: "x", sum: 7 }, "damaged: its check sum is another one"],
    ["a size too small", { content: "xxxxxx", size: 2 }, /too many bytes/],
    ["a size too large", { content: "xxxxxx", size: 20 }, /not enough bytes/],
  ])("%s is told, the rest is read", async (_, packed, problem) => {
    const bytes = zipFile([{ name: "a.txt", ...packed }, ...[{ name: "b.txt", content: "Good." }]]);
    const [first, second] = await texts(bytes);
    expect(first?.[1]).toMatch(problem);
    expect(second).toEqual(["b.txt", "Good."]);
  });

  test("entries on one another are read once", async () => {
    const copies = Array.from({ length: 1000 }, (_, i) => ({ name: `b${i}`, content: "x", onto: 0 }));
    const found = await texts(zipFile([{ name: "a", content: "x" }, ...copies]));
    expect(found.filter(([, text]) => text === "x")).toHaveLength(1);
    expect(found.filter(([, text]) => text === "overlaps another entry")).toHaveLength(1000);
  });

  test("unpacking stops when the allowance is spent", async () => {
    let left = 1e6;
    const spend = (bytes: number) => {
      left -= bytes;
      if (left < 0) throw new Error("spent");
    };
    const zip = await openZip(zipOf({ a: new Uint8Array(5e7) }), { spend });
    await expect(zip.bytes("a", 1e9)).rejects.toThrow("spent");
    expect(left).toBeGreaterThan(-1e6);
    zip.close();
  });

  test("a list that is damaged gives what came before", async () => {
    const bytes = zipOf({ a: "1", b: "2" });
    bytes.write("XX", bytes.lastIndexOf("PK\x01\x02"), "latin1");
    const zip = await open(bytes);
    expect(zip.entries.map(({ name }) => name)).toEqual(["a"]);
    expect(zip.problem).toMatch(/invalid central directory/);
  });

  test("one cut short is named as such", async () => {
    await expect(open(zipOf({ a: "1" }).subarray(0, -30))).rejects.toThrow(/^not a whole ZIP archive: /);
    await expect(open(Buffer.from("PK\x03\x04"))).rejects.toThrow(/^not a whole ZIP archive: /);
  });

  test("no damage does more than throw", async () => {
    const whole = zipOf({ "a.txt": "One.", "b/c.txt": "Two.".repeat(100) });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Buffer.from(whole);
        bytes[at] = byte;
        await texts(bytes).catch((error: Error) => expect(error.message).toMatch(/^not a whole/));
      }),
      { numRuns: 300 },
    );
  });
});
