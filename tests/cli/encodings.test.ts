import { writeFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { folder, osint } from "./run.ts";

/** A folder with one file of these bytes; returns the file's path. */
function file(name: string, bytes: Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, bytes);
  return path;
}

const quoted = "“We won’t leave,” Mr Peña said – twice.";
const russian = "Министр заявил в среду, что переговоры продолжатся.";

describe("bytes that are not UTF-8", () => {
  test("are read as they look, which is told", async () => {
    const path = file("a.txt", iconv.encode(quoted, "windows-1252"));
    const { stdout, stderr, status } = await osint(["text", path]);
    expect(stdout).toBe(quoted);
    expect(stderr).toContain("a.txt: not UTF-8: read as windows-1252, which it looks like");
    expect(status).toBe(0);
  });
  test("and are Cyrillic", async () => {
    const { stdout, stderr } = await osint(["text", file("a.txt", iconv.encode(russian, "koi8-r"))]);
    expect(stdout).toBe(russian);
    expect(stderr).toContain("read as koi8-u");
  });
  test("are read as --encoding says, without a notice", async () => {
    const path = file("a.txt", iconv.encode("Київ", "koi8-u"));
    const { stdout, stderr } = await osint(["text", "--encoding", "KOI8-U", path]);
    expect([stdout, stderr]).toEqual(["Київ", ""]);
  });
  test("may stand in a line of a corpus", async () => {
    const input = iconv.encode(`{"id":"a","text":${JSON.stringify(russian)}}\n`, "windows-1251");
    const { stdout } = await osint(["text", "-"], { input });
    expect(stdout).toBe(russian);
  });
});

test("UTF-16 is read with and without a mark", async () => {
  const { stdout, stderr } = await osint(["text", file("a.txt", Buffer.from(quoted, "utf16le"))]);
  expect(stdout).toBe(quoted);
  expect(stderr).toContain("no byte order mark: read as utf-16le");
  const marked = await osint(["text", file("a.txt", Buffer.from(`\ufeff${quoted}`, "utf16le"))]);
  expect([marked.stdout, marked.stderr]).toEqual([quoted, ""]);
});

test("an encoding that is not known is wrong usage", async () => {
  const { status, stderr } = await osint(["text", "--encoding", "klingon", "seeds/"]);
  expect(status).toBe(2);
  expect(stderr).toContain(
    '--encoding takes a name as utf-8, windows-1251, koi8-u, gb18030 or shift_jis, not "klingon"',
  );
});
