import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read, readOne } from "../folder.ts";
import { made } from "../made/index.ts";
import { zipOf } from "../zip-file.ts";

const container = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>';
const chapter = (text: string) =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${text}</p></body></html>`;

function epub(metadata: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  return zipOf({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": container,
    "OPS/book.opf": `<package xmlns:dc="d"><metadata>${metadata}</metadata><manifest><item id="b" href="text/b%20b.xhtml"/>
      <item id="a" href="./text/../a.xhtml"/><item id="n" href="nav.xhtml" properties="nav"/></manifest>
      <spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/><itemref idref="b"/></spine></package>`,
    "OPS/a.xhtml": chapter("Second."),
    "OPS/text/b b.xhtml": chapter("First."),
    "OPS/nav.xhtml": chapter("Contents"),
    ...parts,
  });
}

describe("an EPUB", () => {
  test("reads word for word, chapter by chapter", async () => {
    const { documents, problems } = await read([made("book.epub")]);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        title: "The Salt Road",
        author: "Hanna Verdy",
        publisher: "Quay Press",
        date: "2023-09-18",
        dateFrom: "metadata",
        language: "en-GB",
      },
    ]);
    expect(documents[0]?.text.split("\n\n").slice(4)).toEqual([
      "The first summer",
      "The governor claimed that the road was open. “Not one cart has been stopped,” he wrote to the council on 4 June 1921.",
      "Two merchants, Aron Pell and Sofia Marsh, disputed this.¹ They counted at least 15 carts at the gate.",
      "- Their letter is kept in the town archive.",
      "The second summer",
      "By July 1922 the council had heard enough. It asked for three things:",
      "- an account of the tolls,\n- the names of the guards,\n- an end to the night ban.",
      "Year | Carts | Stopped\n1921 | 410 | 15\n1922 | 280 | 96",
      "The governor denied that he had ever received the request.",
    ]);
  });

  test("has its chapters in reading order, once, without the list of contents", async () => {
    expect((await readOne("a.epub", epub(""))).documents).toMatchObject([
      { text: "First.\n\nSecond.", format: "epub" },
    ]);
    expect((await readOne("a", readFileSync(made("book.epub")))).documents).toMatchObject([{ format: "epub" }]);
  });

  test.each([
    [
      "<dc:title>A</dc:title><dc:creator>B</dc:creator><dc:creator>C</dc:creator>",
      { title: "A", author: "B", date: null },
    ],
    ["<dc:date>0101-01-01T00:00:00+00:00</dc:date>", { date: null }],
    ["<dc:date>2023-09-18T00:00:00Z</dc:date><dc:language>en-us</dc:language>", { language: "en-US" }],
  ])("states %s", async (metadata, stated) => {
    expect((await readOne("a.epub", epub(metadata))).documents).toMatchObject([stated]);
  });
});

describe("an EPUB that can't be read", () => {
  const problems = async (parts: Readonly<Record<string, string>>) =>
    (await readOne("a.epub", epub("", parts))).problems;

  test("is named, with the reason", async () => {
    expect(await problems({ "META-INF/container.xml": "<container/>" })).toEqual([
      "error a.epub: an EPUB that does not say what is in it",
    ]);
    const locked = '<encryption><CipherReference URI="OPS/text/b%20b.xhtml"/></encryption>';
    expect(await problems({ "META-INF/encryption.xml": locked })).toEqual([
      "error a.epub: a protected EPUB (DRM): its text cannot be read",
    ]);
    const font = '<encryption><CipherReference URI="OPS/font.otf"/></encryption>';
    expect(await problems({ "META-INF/encryption.xml": font })).toEqual([]);
  });

  test("for want of a chapter gives the others", async () => {
    const opf =
      '<package><manifest><item id="a" href="a.xhtml"/><item id="x" href="../../../etc/passwd"/></manifest><spine><itemref idref="x"/><itemref idref="a"/></spine></package>';
    expect(await readOne("a.epub", epub("", { "OPS/book.opf": opf }))).toMatchObject({
      documents: [{ text: "Second." }],
      problems: ['notice a.epub: a chapter is missing: "etc/passwd"'],
    });
  });
});
