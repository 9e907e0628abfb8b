import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { findFiles } from "../../src/corpus/find.ts";
import type { Problem } from "../../src/corpus/index.ts";
import { folder } from "./folder.ts";

async function find(root: string, ...paths: string[]) {
  const problems: Problem[] = [];
  const found: string[] = [];
  for await (const path of findFiles(
    paths.map((path) => (path === "-" ? path : join(root, path))),
    (problem) => problems.push(problem),
  )) {
    found.push(path.replace(`${root}/`, ""));
  }
  return {
    found,
    problems: problems.map(({ path, message, kind }) => `${kind} ${path.replace(root, "")}: ${message}`),
  };
}

describe("files are found", () => {
  test("arguments in order, below a directory by path", async () => {
    const root = folder({
      "z.txt": "",
      "d/b.txt": "",
      "d/a/x.txt": "",
      "d/a-b.md": "",
      "d/a.txt": "",
      "d/Z.jsonl.gz": "",
    });
    expect(await find(root, "z.txt", "d")).toEqual({
      found: ["z.txt", "d/Z.jsonl.gz", "d/a-b.md", "d/a.txt", "d/a/x.txt", "d/b.txt"],
      problems: [],
    });
  });

  test("each once, however it is reached", async () => {
    const root = folder({ "d/a.txt": "", "d/b.txt": "" });
    symlinkSync(join(root, "d/a.txt"), join(root, "d/c.txt"));
    expect((await find(root, "d/b.txt", "d", "d/*.txt", "-", "-")).found).toEqual(["d/b.txt", "d/a.txt", "-"]);
  });

  test("a path as given is kept", async () => {
    const root = folder({ "d/a.txt": "" });
    for await (const path of findFiles([`${root}/./d/`], () => {})) expect(path).toBe(`${root}/./d/a.txt`);
  });

  test("by a glob, sorted, directories left out", async () => {
    const root = folder({ "b.txt": "", "a.txt": "", "c.md": "", "d.txt/e.txt": "" });
    expect((await find(root, "*.txt")).found).toEqual(["a.txt", "b.txt"]);
    expect((await find(root, "**/{c,e}.*")).found).toEqual(["c.md", "d.txt/e.txt"]);
  });

  test("a name that exists is no glob", async () => {
    const root = folder({ "report [1].txt": "", "report 1.txt": "", "a*.txt": "", "ab.txt": "" });
    expect((await find(root, "report [1].txt", "a*.txt")).found).toEqual(["report [1].txt", "a*.txt"]);
  });

  test("odd names", async () => {
    const names = ["new\nline.txt", "-n.txt", "\u202egnp.txt", "{x}.txt", "ünï.txt", "__proto__.txt"];
    const root = folder(Object.fromEntries(names.map((name) => [name, ""])));
    expect((await find(root, ".")).found).toEqual(names.map((name) => `./${name}`.slice(2)).sort());
  });
});

describe("what is not read is named", () => {
  test("other extensions and hidden files are counted", async () => {
    const root = folder({
      "d/a.dwg": "",
      "d/b.dwg": "",
      "d/x/c.PNG": "",
      "d/.git/config": "",
      "d/.b.txt": "",
      "d/Makefile": "",
    });
    expect(await find(root, "d")).toEqual({
      found: [],
      problems: ["notice /d: passed over: 2 .dwg, 1 .png, 2 hidden, 1 without extension"],
    });
  });

  test("what is not there", async () => {
    const root = folder({ "a.txt": "" });
    expect(await find(root, "none.txt", "none*.txt", "a.txt/b.txt", "a.txt")).toEqual({
      found: ["a.txt"],
      problems: [
        "error /none.txt: no such file or directory",
        "error /none*.txt: no file matches",
        "error /a.txt/b.txt: a part of the path is not a directory",
      ],
    });
  });

  test("links in circles and broken links", async () => {
    const root = folder({ "d/a.txt": "", "d/e/b.txt": "" });
    symlinkSync(join(root, "d"), join(root, "d/e/up"));
    symlinkSync(join(root, "d/self.txt"), join(root, "d/self.txt"));
    symlinkSync(join(root, "gone.txt"), join(root, "d/gone.txt"));
    expect(await find(root, "d")).toEqual({
      found: ["d/a.txt", "d/e/b.txt"],
      problems: ["error /d/gone.txt: no such file or directory", "error /d/self.txt: too many symbolic links"],
    });
    expect((await find(root, "d/**/*.txt")).found).toEqual(["d/a.txt", "d/e/b.txt"]);
  });

  test("pipes and sockets below a directory", async () => {
    const root = folder({ "d/a.txt": "" });
    execFileSync("mkfifo", [join(root, "d/b.txt")]);
    const server = createServer().listen(join(root, "d/c.txt"));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    expect(await find(root, "d")).toEqual({
      found: ["d/a.txt"],
      problems: ["notice /d: passed over: 1 pipe, 1 socket"],
    });
  });
});
