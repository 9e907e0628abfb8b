import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { folder, read, readOne, stdin } from "../folder.ts";
import { made } from "../made/index.ts";
import { zipOf } from "../zip-file.ts";

const bytesOf = (name: string) => readFileSync(made(name));
const head = "From: A <a@b.example>\nSubject: S\nDate: Thu, 24 Oct 2024 10:15:00 +0300\nMessage-ID: <1@b.example>\n";
const multipart = (...parts: string[]) =>
  `${head}Content-Type: multipart/mixed; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join("")}--b--\n`;

describe("a mail", () => {
  test("made by Python is a document, and so are its attachments", async () => {
    const { documents, problems } = await readOne("a.eml", bytesOf("mail.eml"));
    expect(documents).toMatchObject([
      {
        path: "a.eml",
        format: "mail",
        title: "Dam – what we know",
        author: "Oléna Bondar",
        publisher: "Morning brief",
        date: "2024-10-24T10:15:00+03:00",
        dateFrom: "metadata",
        text: "The governor said the dam was hit “twice”.\n\nKim denied it.\n\n",
      },
      {
        path: "a.eml!statement.txt",
        format: "text",
        text: expect.stringMatching(/^The ministry confirmed the strike\.\s+$/),
        date: null,
      },
    ]);
    expect(problems).toEqual(["notice a.eml: passed over: 1 .png"]);
  });

  test("is known by its content, in a folder and piped in", async () => {
    expect((await read([folder({ "7": bytesOf("mail.eml") })])).documents[0]).toMatchObject({ format: "mail" });
    expect((await read(["-"], { stdin: stdin(bytesOf("mail.eml")) })).documents[0]).toMatchObject({ format: "mail" });
    expect((await readOne("a.txt", `${head}\nHello.`)).documents[0]).toMatchObject({ format: "text" });
  });

  test.each<[string, string, string]>([
    ["HTML alone", `${head}Content-Type: text/html\n\n<p>One.</p><p>Two.</p>`, "One.\n\nTwo."],
    [
      "an empty plain part",
      multipart("Content-Type: text/plain\n\n", "Content-Type: text/html\n\n<p>One.</p>"),
      "One.",
    ],
    [
      "flowed lines",
      `${head}Content-Type: text/plain; format=flowed\n\n> One \n> two.\nThree.`,
      "> One \n> two.\nThree.",
    ],
  ])("with %s has its text", async (_, mail, text) => {
    expect((await readOne("a.eml", mail)).documents.map((document) => document.text.trim())).toEqual([text]);
  });

  test("that does not say its encoding is read as it looks", async () => {
    const mail = Buffer.from(`${head}\nHe said \x93yes\x94, and the caf\xe9 was closed.`, "latin1");
    const { documents, problems } = await readOne("a.eml", mail);
    expect(documents[0]?.text).toBe("He said “yes”, and the café was closed.\n");
    expect(problems).toHaveLength(1);
  });

  test("may hold archives and mails, which have senders of their own", async () => {
    const zip = zipOf({ "a.txt": "Packed." }).toString("base64");
    const mail = multipart(
      `Content-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\n\n${zip}`,
      "Content-Type: message/rfc822\n\nFrom: kim@b.example\nSubject: Inner\n\nInner text.",
    );
    const { documents } = await readOne("a.eml", mail);
    expect(documents).toMatchObject([
      { path: "a.eml!a.zip!a.txt", text: "Packed." },
      { path: "a.eml!attachment 2", author: "kim@b.example", title: "Inner", text: "Inner text.\n" },
    ]);
  });

  test.each<[string, string]>([
    ["hello, this is no mail", "error a.eml: not a mail: it has no header"],
    [`${head}\n\n`, "notice a.eml: holds no text"],
    [`Subject: ${"x".repeat(3e6)}\n\nhi`, "error a.eml: Maximum header size of 2097152 bytes exceeded"],
    [
      `Subject: x\n${Array.from({ length: 300 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join("")}`,
      "error a.eml: Maximum MIME nesting depth of 256 levels exceeded",
    ],
  ])("that is none, or built to do harm, is named (%#)", async (mail, problem) => {
    expect(await readOne("a.eml", mail)).toEqual({ documents: [], problems: [problem] });
  });
});

describe("a mailbox", () => {
  test("made by Python is a document a message", async () => {
    const { documents } = await readOne("box.mbox", bytesOf("box.mbox"));
    expect(documents.map(({ path }) => path)).toEqual([
      "box.mbox!1",
      "box.mbox!1!statement.txt",
      "box.mbox!2",
      "box.mbox!2!attachment 1",
      "box.mbox!2!attachment 1!statement.txt",
    ]);
    expect(documents[2]?.text).toBe(
      "From what the mayor told us, the bridge is open.\n\nOn Thu, 24 Oct 2024 at 10:15, Olena Bondar wrote:\n" +
        "> The governor said that the dam was hit twice on Tuesday and that the town had to be left.\n\n",
    );
  });

  test("is known by its content, whatever its name", async () => {
    for (const name of ["Inbox", "a.eml"])
      expect((await read([folder({ [name]: bytesOf("box.mbox") })])).documents).toHaveLength(5);
  });

  const message = (text: string) => `From a@b.example Thu Oct 24 07:15:00 2024\n${head}\n${text}\n\n`;

  test("has messages where a line says so, and nowhere else", async () => {
    const box =
      message("One.\nFrom here on\n\nFrom there on\n>From me\n>>From you") + message("Two.").replace(/\n/g, "\r\n");
    const { documents, problems } = await readOne("a.mbox", box);
    expect(documents.map(({ text }) => text.trim())).toEqual([
      "One.\nFrom here on\n\nFrom there on\nFrom me\n>From you",
      "Two.",
    ]);
    expect(problems).toEqual([]);
  });

  test("with a message above the limit gives the others", async () => {
    const box = message("One.") + message("x\n".repeat(1000)) + message("Three.");
    const { documents, problems } = await readOne("a.mbox", box, { maxBytes: 1000 });
    expect(documents.map(({ text }) => text.trim())).toEqual(["One.", "Three."]);
    expect(problems).toEqual(["error a.mbox:9: message longer than the limit of 1000 bytes for one document"]);
  });

  test("that is none is named; one of any length is read", async () => {
    expect((await readOne("a.mbox", "Hello.")).problems).toEqual([
      'error a.mbox: not a mailbox: no line "From … 07:12:30 2024"',
    ]);
    async function* box() {
      for (let i = 0; i < 300; i++) yield Buffer.from(message(`${i}${" word".repeat(500)}`));
    }
    const options = { stdin: box(), independent: true, maxBytes: 20_000 };
    expect((await read(["-"], options)).documents).toHaveLength(300);
  });
});
