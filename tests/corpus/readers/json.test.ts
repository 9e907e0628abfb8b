import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { folder, read, readOne, stdin } from "../folder.ts";

const sha256 = (content: string) => createHash("sha256").update(content).digest("hex");

describe("a JSON file", () => {
  test("that is one object is one document", async () => {
    const json = '{\n  "id": "a",\n  "title": "Ministers meet",\n  "date": "2024-10-26",\n  "text": "They met."\n}\n';
    const { documents, problems } = await readOne("a.json", json);
    expect(documents).toMatchObject([
      { id: "a", title: "Ministers meet", date: "2024-10-26", format: "json", text: "They met.", sha256: sha256(json) },
    ]);
    expect(problems).toEqual([]);
  });

  test("that is a list is one document an element", async () => {
    const json = '[{"text":"One.","publisher":"UNN"},\n  {"text":"Two.","url":"https://news.example/2024/10/27/x"}]';
    const { documents, problems } = await readOne("a.json", json);
    expect(documents).toMatchObject([
      { text: "One.", publisher: "UNN", sha256: sha256('{"text":"One.","publisher":"UNN"}') },
      { text: "Two.", date: "2024-10-27", dateFrom: "url", format: "json" },
    ]);
    expect(problems).toEqual([]);
  });

  test("that holds a record a line is read as such", async () => {
    const { documents } = await readOne("a.json", '{"text":"One."}\n{"text":"Two."}\n');
    expect(documents).toMatchObject([{ format: "jsonl" }, { format: "jsonl", text: "Two." }]);
  });

  test("may be UTF-16, as PowerShell writes it", async () => {
    const { documents } = await readOne("a.json", Buffer.from('\ufeff[{"text":"“One”."}]', "utf16le"));
    expect(documents).toMatchObject([{ text: "“One”." }]);
  });

  test("may be piped in", async () => {
    const list = await read(["-"], { stdin: stdin('[\n {"text":"One."}, {"text":"Two."}]') });
    expect(list.documents).toMatchObject([{ format: "json", text: "One." }, { text: "Two." }]);
    const object = await read(["-"], { stdin: stdin('{\n "text":"One."}') });
    expect(object.documents).toMatchObject([{ format: "json", text: "One." }]);
  });
});

describe("a JSON file that is not what it should be", () => {
  test.each<[string, string[]]>([
    ['{"id":"a"}', ['error a.json: holds no document: no "text" field that is a string']],
    ["[1,2,3]", ["error a.json: holds no documents: not a JSON object"]],
    ["[]", ["error a.json: holds no documents: an empty list"]],
    ["5", ["error a.json: neither a JSON object nor a list of them"]],
    ['{"text":"cut', ["error a.json: neither a JSON object nor a list of them"]],
    ['[{"text":"x"}', ["error a.json: the list is cut short: it does not end"]],
    ["\0\u0001\u0002", ["error a.json: not a text: binary data"]],
  ])("%j", async (json, expected) => {
    expect((await readOne("a.json", json)).problems).toEqual(expected);
  });

  test("in a folder or an archive may be something else: that is no error", async () => {
    const { problems } = await read([folder({ "package.json": '{"name":"x"}', "points.json": "[[1,2]]" })]);
    expect(problems.map(({ kind }) => kind)).toEqual(["notice", "notice"]);
  });

  test("names what it leaves out by kind, however much it is, and goes on", async () => {
    const bad = Array.from({ length: 1000 }, () => "1").join(",\n");
    const { documents, problems } = await readOne("a.json", `[{"text":"One."},\n${bad},\n{"id":"x"},{"text":"Two."}]`);
    expect(documents.map(({ text }) => text)).toEqual(["One.", "Two."]);
    expect(problems).toEqual([
      "error a.json:2: not a JSON object, and 999 more of that kind",
      'error a.json:1002: no "text" field that is a string',
    ]);
  });

  test("is not held in memory as a whole", async () => {
    async function* list() {
      yield Buffer.from("[");
      for (let i = 0; i < 2000; i++) yield Buffer.from(`${i ? "," : ""}{"text":"${"x".repeat(1000)}"}`);
      yield Buffer.from("]");
    }
    const options = { stdin: list(), independent: true, maxBytes: 100_000 };
    expect((await read(["-"], options)).documents).toHaveLength(2000);
  });
});
