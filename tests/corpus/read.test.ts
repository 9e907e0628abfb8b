import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/corpus/read.ts";
import { folder, read, stdin } from "./folder.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

describe("a text file", () => {
  test("is one document, unchanged", async () => {
    const content = " date 2024-10-26 Ministers meet - ISW\r\nThey met. \n";
    const path = join(folder({ "a.txt": content }), "a.txt");
    const { documents, problems } = await read([path]);
    expect(problems).toEqual([]);
    expect(documents).toEqual([
      {
        id: sha256(content).slice(0, 12),
        path,
        title: "Ministers meet - ISW",
        publisher: null,
        author: null,
        url: null,
        date: "2024-10-26",
        dateFrom: "text",
        language: "en",
        format: "text",
        text: content,
        proseStart: 17,
        pages: [],
        sha256: sha256(content),
      },
    ]);
  });

  test("may be packed; the digest is of the file", async () => {
    const packed = gzipSync("The ministers met.");
    const { documents } = await read([folder({ "a.txt.gz": packed })]);
    expect(documents).toMatchObject([{ text: "The ministers met.", sha256: sha256(packed), format: "text" }]);
  });

  test("with a front matter", async () => {
    const text =
      "---\ntitle: One\ndate: 26 October 2024\nurl: https://news.example/2023/01/02/a\nlang: en_gb\n---\nMinisters met.";
    const { documents } = await read([folder({ "a.md": text })]);
    expect(documents).toMatchObject([
      { title: "One", date: "2024-10-26", dateFrom: "metadata", language: "en-GB", format: "markdown", text },
    ]);
    expect(text.slice(documents[0]?.proseStart)).toBe("Ministers met.");
  });
});

describe("a .jsonl corpus", () => {
  const lines = [
    '{"id":"one","text":"First.\u2028Still first.","date":"2024-10-26","publisher":"UNN"}',
    '{"text":"Second.","url":"https://news.example/2024/10/27/x"}',
    '{"id":7,"text":"Third.","title":"","author":null,"split":"dev"}',
  ];

  test("is one document a line, with what its fields state", async () => {
    const { documents, problems } = await read([folder({ "a.jsonl": `${lines.join("\r\n")}\r\n\r\n` })]);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      { id: "one", text: "First.\u2028Still first.", date: "2024-10-26", dateFrom: "metadata", publisher: "UNN" },
      { id: sha256(lines[1]!).slice(0, 12), sha256: sha256(lines[1]!), date: "2024-10-27", dateFrom: "url" },
      { id: "7", title: null, author: null, date: null, dateFrom: null, format: "jsonl" },
    ]);
  });

  test("may be packed", async () => {
    const { documents } = await read([folder({ "a.ndjson.gz": gzipSync(lines.join("\n")) })]);
    expect(documents.map((document) => document.text.split("\u2028")[0])).toEqual(["First.", "Second.", "Third."]);
  });

  test("a bad line is named and the rest goes on", async () => {
    const bad = [
      "{",
      "[1]",
      "null",
      '{"id":"x"}',
      '{"text":5}',
      '{"__proto__":{"text":"x"}}',
      '{"text":"a\\ud800"}',
      "\u0000",
    ];
    const root = folder({ "a.jsonl": [...bad, lines[0]].join("\n") });
    const { documents, problems } = await read([root]);
    expect(documents.map(({ text }) => text)).toEqual(["a\ud800", "First.\u2028Still first."]);
    expect(problems.map(({ line, kind, message }) => `${line} ${kind} ${message}`)).toEqual([
      "1 error not a JSON object",
      "2 error not a JSON object",
      "3 error not a JSON object",
      '4 error no "text" field that is a string',
      '5 error no "text" field that is a string',
      '6 error no "text" field that is a string',
      "8 error not JSON: binary data or UTF-16",
    ]);
  });

  test("a field of another type is left out with a notice", async () => {
    const root = folder({ "a.jsonl": '{"text":"Ministers met.","title":["x"],"date":"last week","language":"?"}' });
    const { documents, problems } = await read([root]);
    expect(documents).toMatchObject([{ title: null, date: null, language: "en" }]);
    expect(problems.map(({ line, kind, message }) => `${line} ${kind} ${message}`)).toEqual([
      '1 notice "title" is not a string: left out',
      '1 notice the date "last week" is not a calendar day: left out',
      '1 notice the language "?" is no BCP 47 tag: taken as "en"',
    ]);
  });

  test("deep nesting is a bad line or a good one, never a crash", async () => {
    const deep = `{"text":"a","x":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    const { documents, problems } = await read([folder({ "a.jsonl": deep })]);
    expect(documents.length + problems.length).toBe(1);
  });
});

describe("standard input", () => {
  test("is plain text", async () => {
    const { documents } = await read(["-"], { stdin: stdin("{ Ministers } met.\nMore.") });
    expect(documents).toMatchObject([{ path: "-", format: "text", text: "{ Ministers } met.\nMore." }]);
  });
  test("is a .jsonl corpus when its first line is a document", async () => {
    const { documents } = await read(["-"], { stdin: stdin('\ufeff\n {"text":"One."}\n{"text":"Two."}\n') });
    expect(documents).toMatchObject([{ format: "jsonl", text: "One." }, { text: "Two." }]);
  });
  test.each(['{"id":"no text"}\n', '["text"]\n', '{"text":\n"x"}', ""])("%j is no corpus", async (content) => {
    const { documents } = await read(["-"], { stdin: stdin(content) });
    expect(documents.filter(({ format }) => format === "jsonl")).toEqual([]);
  });
  test("is what the command says it is", async () => {
    const content = 'bad\n{"text":"One."}\n';
    const corpus = await read(["-"], { stdin: stdin(content), stdinFormat: "jsonl" });
    expect(corpus).toMatchObject({ documents: [{ text: "One." }], problems: [{ line: 1, kind: "error" }] });
    const text = await read(["-"], { stdin: stdin('{"text":"One."}'), stdinFormat: "text" });
    expect(text.documents).toMatchObject([{ format: "text", text: '{"text":"One."}' }]);
  });
  test("is the same however it arrives", async () => {
    const content = '  {"text":"One."}\n{"id":"b","text":"“Two”."}\nbad\n';
    const whole = await read(["-"], { stdin: stdin(content, 1000) });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (size) => {
        expect(await read(["-"], { stdin: stdin(content, size) })).toEqual(whole);
      }),
    );
  });
});

describe("options", () => {
  test("what the command gives stands before what a document states", async () => {
    const root = folder({ "a.txt": "2024-10-26 | Ministers meet\nThey met.", "b.txt": "They met." });
    const { documents } = await read([root], { date: "2020-01-02", publisher: "UNN" });
    expect(documents).toMatchObject([
      { date: "2020-01-02", dateFrom: "given", publisher: "UNN", proseStart: 13 },
      { date: "2020-01-02", dateFrom: "given", publisher: "UNN", proseStart: 0 },
    ]);
  });

  test("ids are one a document", async () => {
    const line = '{"id":"a","text":"x"}\n';
    const root = folder({ "1.jsonl": `${line}${line}{"id":"a#2","text":"x"}\n{"id":"__proto__","text":"x"}\n${line}` });
    const { documents, problems } = await read([root]);
    expect(documents.map(({ id }) => id)).toEqual(["a", "a#2", "a#2#2", "__proto__", "a#3"]);
    expect(problems.map(({ line, kind }) => `${line} ${kind}`)).toEqual(["2 notice", "3 notice", "5 notice"]);
    const alone = await read([root], { independent: true });
    expect(alone.documents.map(({ id }) => id)).toEqual(["a", "a", "a#2", "__proto__", "a"]);
    expect(alone.problems).toEqual([]);
  });

  test("a document above the limit is named and the rest goes on", async () => {
    const root = folder({
      "a.txt": "x".repeat(101),
      "b.jsonl": `{"text":"${"x".repeat(100)}"}\n{"text":"y"}`,
      "c.txt": "z",
    });
    const { documents, problems } = await read([root], { maxBytes: 100 });
    expect(documents.map(({ text }) => text)).toEqual(["y", "z"]);
    expect(problems).toMatchObject([
      { kind: "error", message: "larger than the limit of 100 bytes for one document" },
      { kind: "error", line: 1, message: "line longer than the limit of 100 bytes for one document" },
    ]);
  });

  test("what unpacks to more than the limit is not unpacked", async () => {
    const root = folder({ "a.txt.gz": gzipSync(Buffer.alloc(50_000_000, 97)) });
    expect((await read([root], { maxBytes: 1000 })).problems).toMatchObject([{ kind: "error" }]);
  });
});

describe("bad input", () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ["empty", "a.txt", "", "notice empty"],
    ["blank", "a.txt", " \n\u2028\ufeff", "notice holds nothing but white space"],
    ["binary", "a.txt", "a\0b", "error not a text: binary data"],
    [
      "not UTF-8",
      "a.txt",
      Buffer.from([0x93, 0x61, 0x94]),
      "notice not UTF-8: read as windows-1252, which it looks like",
    ],
    ["no gzip", "a.txt.gz", "Ministers met.", "notice not packed, though its name says so"],
    ["gzip cut short", "a.txt.gz", gzipSync("Ministers met.").subarray(0, 20), "error the gzip data is cut short"],
    ["empty gzip", "a.txt.gz", "", "notice empty"],
    [
      "damaged gzip",
      "a.txt.gz",
      Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7]),
      "error the gzip data is damaged",
    ],
    ["blank text in a corpus", "a.jsonl", '{"text":" "}', "notice the text is empty"],
  ])("%s", async (_, name, content, expected) => {
    const path = join(folder({ [name]: content }), name);
    const { problems } = await read([path]);
    expect(problems.map(({ kind, message }) => `${kind} ${message}`)).toEqual([expected]);
    expect(problems[0]?.path).toBe(path);
  });

  test("a corpus cut short gives what came before", async () => {
    const many = Array.from({ length: 2000 }, (_, i) => `{"id":"${i}","text":"${sha256(String(i))}"}\n`).join("");
    const packed = gzipSync(many);
    const { documents, problems } = await read([folder({ "a.jsonl.gz": packed.subarray(0, packed.length >> 1) })]);
    expect(documents.length).toBeGreaterThan(100);
    expect(problems.at(-1)).toMatchObject({ kind: "error", message: "the gzip data is cut short" });
  });

  test("a named file of another extension is tried as text", async () => {
    const root = folder({ "a.report": "Ministers met.", "b.data": '{"text":"Two."}', "c.bin": "\0\0" });
    const { documents, problems } = await read(["a.report", "b.data", "c.bin"].map((name) => join(root, name)));
    expect(documents).toMatchObject([{ format: "text" }, { format: "jsonl", text: "Two." }]);
    expect(problems).toMatchObject([{ kind: "error", path: join(root, "c.bin") }]);
  });

  test("a file that vanishes while others are read", async () => {
    const root = folder({ "a.txt": "One.", "b.txt": "Two.", "c.txt": "Three." });
    const problems: string[] = [];
    const texts: string[] = [];
    for await (const { text } of readDocuments([root], { warn: ({ message }) => problems.push(message) })) {
      texts.push(text);
      rmSync(join(root, "b.txt"), { force: true });
    }
    expect(texts).toEqual(["One.", "Three."]);
    expect(problems).toEqual(["no such file or directory"]);
  });

  test("a pipe that is named is read", async () => {
    const path = join(folder(), "pipe");
    execFileSync("mkfifo", [path]);
    spawn("sh", ["-c", 'printf "Ministers met." > "$1"', "sh", path]);
    expect((await read([path])).documents).toMatchObject([{ text: "Ministers met." }]);
  });

  test("reading may stop at any document", async () => {
    const path = join(folder({ "a.jsonl": '{"text":"One."}\n{"text":"Two."}\n' }), "a.jsonl");
    for await (const { text } of readDocuments([path], { warn: () => {} })) {
      expect(text).toBe("One.");
      break;
    }
  });
});

test("a line of 100 MB is read, and memory does not grow with the number of lines", async () => {
  async function* corpus() {
    yield Buffer.from('{"text":"');
    for (let i = 0; i < 100; i++) yield Buffer.alloc(1_000_000, 97);
    yield Buffer.from('"}\n');
    const line = Buffer.from(`{"text":"${"Ministers met. ".repeat(700)}"}\n`);
    for (let i = 0; i < 10_000; i++) yield line;
  }
  let longest = 0;
  let count = 0;
  const options = { stdin: corpus(), independent: true, warn: () => {} };
  for await (const { text } of readDocuments(["-"], options)) {
    longest = Math.max(longest, text.length);
    count++;
  }
  expect([longest, count]).toEqual([100_000_000, 10_001]);
});
