import { readFileSync } from "node:fs";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folder, read, readOne, stdin } from "../folder.ts";
import { made } from "../made/index.ts";
import { zipOf } from "../zip-file.ts";

interface Answer {
  readonly uri?: string;
  readonly type?: string;
  readonly status?: string;
  readonly headers?: string;
  readonly body?: string | Uint8Array;
}

function record(type: string, uri: string, mime: string, block: Uint8Array): Buffer {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2025-01-01T00:00:00Z\r\n`;
  const rest = `Content-Type: ${mime}\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head + rest), block, Buffer.from("\r\n\r\n")]);
}

const plain = "Content-Type: text/plain\r\n";

function answer({
  uri = "https://news.example/a",
  type = "response",
  status = "200 OK",
  headers = plain,
  body = "One.",
}: Answer) {
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n`), Buffer.from(body as string)]);
  return record(type, uri, "application/http; msgtype=response", block);
}

const chunked = `${plain}Transfer-Encoding: chunked\r\n`;
const packed = (how: string) => `${plain}Content-Encoding: ${how}\r\n`;

describe("a web archive", () => {
  test("made by wget gives what was answered, each by its address", async () => {
    const { documents, problems } = await readOne("site.warc.gz", readFileSync(made("site.warc.gz")));
    expect(documents.find(({ url }) => url?.endsWith("/notes.txt"))).toMatchObject({
      path: "site.warc.gz!http://127.0.0.1:8137/notes.txt",
      format: "text",
      text: "Привет, said the mayor.\n",
      date: null,
    });
    expect(problems.at(-1)).toMatch(/^notice site.warc.gz: passed over: 1 HTTP 301, 3 HTTP 404, 1 image\/png/);
  });

  test("is known by its content; the day of the crawl is no date of publication", async () => {
    const archive = answer({ uri: "<https://news.example/2024/10/27/x>" });
    for (const name of ["a.warc", "a", "a.txt"])
      expect((await readOne(name, archive)).documents).toMatchObject([
        { path: `${name}!https://news.example/2024/10/27/x`, date: "2024-10-27", dateFrom: "url", text: "One." },
      ]);
    expect((await read([folder({ b: gzipSync(archive) })])).documents).toHaveLength(1);
  });

  test.each<[string, Answer]>([
    ["in chunks", { headers: chunked, body: "2\r\nOn\r\n2;x=y\r\ne.\r\n0\r\n\r\n" }],
    ["in chunks, joined by the tool that kept it", { headers: chunked, body: "One." }],
    ["packed by gzip", { headers: packed("gzip"), body: gzipSync("One.") }],
    ["packed by gzip under its old name", { headers: packed("x-gzip"), body: gzipSync("One.") }],
    ["packed by deflate", { headers: packed("deflate"), body: deflateSync("One.") }],
    ["packed by raw deflate", { headers: packed("deflate"), body: deflateRawSync("One.") }],
    ["packed by brotli", { headers: packed("br"), body: brotliCompressSync("One.") }],
    ["unpacked by the tool that kept it", { headers: packed("gzip"), body: "One." }],
    [
      "as a file of unclear kind",
      { uri: "https://x.example/a.txt?b=c", headers: "Content-Type: application/octet-stream\r\n" },
    ],
  ])("reads a body %s", async (_, one) => {
    expect(await readOne("a.warc", answer(one))).toMatchObject({ documents: [{ text: "One." }], problems: [] });
  });

  test("has the charset of the answer", async () => {
    const headers = "content-type: text/plain;\r\n charset=windows-1251\r\n";
    const archive = answer({ headers, body: Buffer.from([0xcf, 0xf0, 0xe8]) });
    expect((await readOne("a.warc", archive)).documents).toMatchObject([{ text: "При" }]);
  });

  test("counts what is no document", async () => {
    const archive = Buffer.concat([
      record("warcinfo", "", "application/warc-fields", Buffer.from("software: x\r\n")),
      record("request", "https://x.example/", "application/http", Buffer.from("GET / HTTP/1.1\r\n\r\n")),
      answer({ status: "404 Not Found" }),
      answer({ status: "301 Moved" }),
      answer({ headers: "Content-Type: image/png\r\n" }),
      answer({ headers: "" }),
      answer({ type: "revisit" }),
      answer({ uri: "https://x.example/robots.txt" }),
      record("resource", "https://x.example/b", "text/plain", Buffer.from("Two.")),
      record("conversion", "https://x.example/c", "text/plain", Buffer.from("Three.")),
      record("resource", "metadata://gnu.org/software/wget/warc/wget.log", "text/plain", Buffer.from("log")),
    ]);
    const { documents, problems } = await readOne("a.warc", archive);
    expect(documents.map(({ text }) => text)).toEqual(["Two.", "Three."]);
    expect(problems).toEqual([
      "notice a.warc: passed over: 1 HTTP 301, 1 HTTP 404, 1 image/png, 1 revisit, 1 robots.txt, 1 without type",
    ]);
  });
});

describe("a web archive that is damaged", () => {
  const two = Buffer.concat([answer({}), answer({ uri: "https://news.example/b", body: "Two.".repeat(5000) })]);

  test("or cut short gives what came before", async () => {
    const whole = await readOne("a.warc", two.subarray(0, -5000));
    expect(whole.documents.map(({ text }) => text)).toEqual(["One."]);
    expect(whole.problems).toEqual(["error a.warc!https://news.example/b: cut short"]);
    const gz = gzipSync(
      Buffer.concat([two, answer({ body: Buffer.from(Array.from({ length: 9000 }, (_, i) => 65 + ((i * i) % 57))) })]),
    );
    const packed = await readOne("a.warc.gz", gz.subarray(0, gz.length - 60));
    expect(packed.documents.length).toBeGreaterThan(0);
    expect(packed.problems.at(-1)).toMatch(/cut short/);
  });

  test.each<[string, Buffer, RegExp]>([
    ["no length", Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\n"), /a record without its length/],
    ["no record", Buffer.concat([answer({}), Buffer.from("junk\r\n")]), /no record where one should begin/],
    [
      "a line without end",
      Buffer.concat([Buffer.from("WARC/1.0\r\nA: "), Buffer.alloc(1e6, 65)]),
      /a header line without an end/,
    ],
    ["a header without end", Buffer.from(`WARC/1.0\r\n${"A: b\r\n".repeat(5000)}`), /a header without an end/],
    ["an unknown packing", answer({ headers: packed("zstd") }), /packed in a way that is not read \(zstd\)/],
    ["a bad chunk", answer({ headers: chunked, body: "2\r\nOn\r\nzz\r\n" }), /no chunk where one should begin/],
  ])("by %s is named", async (_, archive, problem) => {
    expect((await readOne("a.warc", archive)).problems.at(-1)).toMatch(problem);
  });

  test("in any other way does no more than that", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(400), fc.nat(255), async (at, byte) => {
        const bytes = Buffer.from(two.subarray(0, 600));
        bytes[at] = byte;
        await readOne("a.warc", bytes);
      }),
      { numRuns: 100 },
    );
  });

  test("by a body that unpacks without end is left", async () => {
    const bomb = answer({ headers: packed("gzip"), body: gzipSync(Buffer.alloc(3e7)) });
    const { problems } = await readOne("a.warc", bomb, { maxBytes: 1e5 });
    expect(problems).toHaveLength(1);
  });

  test("may be of any length", async () => {
    async function* archive() {
      for (let i = 0; i < 300; i++) yield answer({ uri: `https://x.example/${i}`, body: "word ".repeat(1000) });
    }
    const options = { stdin: archive(), independent: true, maxBytes: 20_000 };
    expect((await read(["-"], options)).documents).toHaveLength(300);
    expect((await read(["-"], { stdin: stdin(answer({}), 3) })).documents).toHaveLength(1);
  });
});

describe("a WACZ package", () => {
  test("gives the pages of its archives", async () => {
    const wacz = zipOf({
      "archive/data.warc.gz": gzipSync(answer({})),
      "pages/pages.jsonl": '{"url":"https://news.example/a","text":"One."}\n',
      "datapackage.json": "{}",
    });
    expect(await readOne("a.wacz", wacz)).toMatchObject({
      documents: [{ path: "a.wacz!archive/data.warc.gz!https://news.example/a", text: "One." }],
      problems: [],
    });
    expect((await readOne("b.wacz", zipOf({ "a.txt": "x" }))).problems).toEqual(["error b.wacz: holds no web archive"]);
  });
});
