import { describe, expect, test } from "vitest";
import { folder, read, readOne, stdin } from "../folder.ts";

describe("a table", () => {
  test("is one document a row, by the names of its columns", async () => {
    const csv =
      "Doc_ID,Headline,publishedAt,Source,By,Link,Content\r\n" +
      '7,Ministers meet,26 Oct 2024,UNN,A. Writer,https://news.example/a,"They ""met"",\r\nhe said."\r\n' +
      "\r\n" +
      "8,,,,,,More.\r\n";
    const { documents, problems } = await readOne("a.csv", csv);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        id: "7",
        title: "Ministers meet",
        date: "2024-10-26",
        publisher: "UNN",
        author: "A. Writer",
        url: "https://news.example/a",
        text: 'They "met",\r\nhe said.',
        format: "csv",
      },
      { id: "8", title: null, publisher: null, text: "More." },
    ]);
  });

  test.each<[string, string, string | Uint8Array]>([
    ["semicolons", "a.csv", "title;text\nA, b;They met, he said."],
    ["tabs", "a.tsv", "title\ttext\nA\tThey met, he said.\n"],
    ["tabs, whatever its name", "a.csv", "title\ttext\nA\tThey met, he said."],
    ["a line that says how cells are parted", "a.csv", "sep=|\r\ntitle|text\r\nA|They met, he said."],
    ["a byte order mark", "a.csv", '\ufefftext,title\n"They met, he said.",A'],
    ["UTF-16, as Excel's Unicode text", "a.csv", Buffer.from("\ufeffid\ttext\r\n1\tThey met, he said.\r\n", "utf16le")],
    ["commas in quoted names", "a.csv", '"x, y; z";text\nA;They met, he said.'],
    ["one column", "a.csv", 'text\n"They met, he said."'],
    ["quotation marks within a cell", "a.tsv", 'text\tx\nThey met, he said.\tthe "x"\n'],
  ])("with %s", async (_, name, content) => {
    expect(await readOne(name, content)).toMatchObject({ documents: [{ text: "They met, he said." }], problems: [] });
  });

  test("has the text where the user says", async () => {
    const csv = "text,Full story,title\nx,They met.,A\n";
    for (const textColumn of ["Full story", "full_story", "FULL STORY"])
      expect((await readOne("a.csv", csv, { textColumn })).documents).toMatchObject([
        { text: "They met.", title: "A" },
      ]);
    expect((await readOne("a.csv", csv, { textColumn: "title" })).documents).toMatchObject([
      { text: "A", title: null },
    ]);
  });

  test("is not read without a column of texts", async () => {
    const csv = 'path,"n\u001b[2J"\nx,1\n';
    const { problems } = await readOne("a.csv", csv);
    expect(problems).toEqual([
      'error a.csv: no column of texts (--text-column names it); there are "path", "n\\u001b[2J"',
    ]);
    expect((await readOne("a.csv", csv, { textColumn: "body" })).problems).toEqual([
      'error a.csv: no column "body"; there are "path", "n\\u001b[2J"',
    ]);
    expect((await read([folder({ "a.csv": csv })])).problems).toMatchObject([{ kind: "notice" }]);
    expect((await readOne("a.csv", "")).problems).toEqual(["error a.csv: empty: not even a row of column names"]);
  });

  test("tells the line a row begins in", async () => {
    const csv = 'text,n\n\n"a\nb\nc",1\r\nd,2\ne,3\r\n\r\n"f\r\ng",4';
    const { problems } = await readOne("a.csv", `text,date\n${csv.slice(7).replace(/,\d/g, ",soon")}`);
    expect(problems.map((problem) => problem.split(": ")[0])).toEqual([
      "notice a.csv:3",
      "notice a.csv:6",
      "notice a.csv:7",
      "notice a.csv:9",
    ]);
  });

  test("names the rows that do not fit and goes on", async () => {
    const { documents, problems } = await readOne("a.csv", "id,text,n\n1,A.\n2\n3,B, b.,1,x\n4,C.,1,,\n5,D.,1\n");
    expect(documents.map(({ text }) => text)).toEqual(["A.", "C.", "D."]);
    expect(problems).toEqual([
      "error a.csv:3: cells: 1, columns: 3; not read",
      "error a.csv:4: cells: 5, columns: 3; not read",
    ]);
  });

  test("with a quotation mark that is not closed gives what came before", async () => {
    const { documents, problems } = await readOne("a.csv", 'text,n\nA.,1\n"B.,2\nC.,3\n');
    expect(documents.map(({ text }) => text)).toEqual(["A."]);
    expect(problems).toEqual(["error a.csv:3: a quotation mark is not closed: not read from here to the end"]);
  });

  test("with a row above the limit gives the others", async () => {
    const { documents, problems } = await readOne("a.csv", `text\nA.\n${"x".repeat(1000)}\nB.\n`, { maxBytes: 100 });
    expect(documents.map(({ text }) => text)).toEqual(["A.", "B."]);
    expect(problems).toEqual(["error a.csv:3: row longer than the limit of 100 bytes for one document"]);
  });

  test.each(["__proto__", "constructor", "toString"])("may have a column %s", async (name) => {
    const { documents, problems } = await readOne("a.csv", `${name},text\nx,They met.\n`);
    expect(documents).toMatchObject([{ text: "They met.", title: null }]);
    expect(problems).toEqual([]);
  });

  test("that is no text is named", async () => {
    expect((await readOne("a.csv", "\0\u0001\u0002\0")).problems).toEqual(["error a.csv: not a text: binary data"]);
  });

  test("may be of any length", async () => {
    async function* rows() {
      yield Buffer.from("text,n\n");
      for (let i = 0; i < 3000; i++) yield Buffer.from(`"${"x".repeat(1000)}",${i}\n`);
    }
    const { documents } = await read(["-"], { stdin: rows(), as: "csv", independent: true, maxBytes: 100_000 });
    expect(documents).toHaveLength(3000);
    expect((await read(["-"], { stdin: stdin("text\tn\nA.\t1\n"), as: "tsv" })).documents).toHaveLength(1);
  });
});
