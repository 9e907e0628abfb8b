import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../../src/corpus/metadata/front-matter.ts";
import { describe as describeText } from "../../../src/corpus/metadata/index.ts";
import { urlDate } from "../../../src/corpus/metadata/url-date.ts";

describe("a front matter", () => {
  test("gives its fields and where the prose begins", () => {
    const text = [
      "---",
      'title: "Ministers \\"meet\\""',
      "date: 2024-10-26 # as printed",
      "source: 'The Daily''s Example'",
      "authors: [Jane Roe, John Doe]",
      "# a comment",
      "",
      "tags:",
      "  - one",
      "extra: {a: 1}",
      "lang: en-GB",
      "---",
      "The ministers met.",
    ].join("\r\n");
    const found = readFrontMatter(text);
    expect(found?.stated).toEqual({
      title: 'Ministers "meet"',
      date: "2024-10-26",
      publisher: "The Daily's Example",
      author: "Jane Roe, John Doe",
      language: "en-GB",
    });
    expect(text.slice(found?.proseStart)).toBe("The ministers met.");
  });

  test("may list authors one a line", () => {
    expect(readFrontMatter("---\nauthor:\n  - Jane Roe\n  - John Doe\n...\n")?.stated).toEqual({
      author: "Jane Roe, John Doe",
    });
  });

  test("takes hostile keys as any other", () => {
    const found = readFrontMatter("---\n__proto__: x\nconstructor: y\ntitle: z\n---\n");
    expect(found?.stated).toEqual({ title: "z" });
  });

  test.each([
    "---\nThe ministers met.\n---\n",
    "---\ntitle: never closed\n",
    "---\ntitle: never closed",
    "---\n---\nnothing in it",
    "\n---\ntitle: too late\n---\n",
    "--- title: x ---",
    `---\n${"a: b\n".repeat(200)}---\n`,
    `---\n${"a: b".repeat(100_000)}\n---\n`,
  ])("not in: %.40j", (text) => expect(readFrontMatter(text)).toBeNull());
});

describe("an address", () => {
  test.each([
    ["https://news.example/2024/10/26/ministers-meet", "2024-10-26"],
    ["https://news.example/world/2024/oct/26/ministers-meet", "2024-10-26"],
    ["https://news.example/2024-10-26-ministers.html", "2024-10-26"],
    ["https://news.example/a?date=2024-10-26", "2024-10-26"],
  ])("%s", (url, date) => expect(urlDate(url)).toBe(date));
  test.each([
    "https://news.example/2024/10/ministers",
    "https://news.example/2024/13/26/a",
    "https://news.example/2024/02/30/a",
    "https://news.example/12024/10/261",
    "https://news.example/article/20241",
    "",
  ])("none in: %s", (url) => expect(urlDate(url)).toBeNull());
});

describe("a whole head", () => {
  test("a title, a byline with the date, a dateline", () => {
    const text = "Ministers meet\nBy Jane Roe, 26 October 2024\n\nKYIV (Reuters) - The ministers met on 3 May 2023.";
    expect(describeText(text)).toMatchObject({
      lines: { title: "Ministers meet", author: "Jane Roe", date: "2024-10-26", publisher: "Reuters" },
      proseStart: 0,
    });
  });
  test("the day it was published stands before the day it was updated", () => {
    expect(describeText("Ministers meet\n\nUpdated: 2 May 2021\nPublished: 1 May 2021\n").lines.date).toBe(
      "2021-05-01",
    );
    expect(describeText("Ministers meet\n\nUpdated: 2 May 2021\n").lines.date).toBe("2021-05-02");
  });
  test("a front matter before the lines", () => {
    const text = "---\ntitle: One\n---\n2024-10-26 | Two\nMore.";
    const { fields, lines, proseStart } = describeText(text);
    expect([fields.title, lines.title, text.slice(proseStart)]).toEqual(["One", "Two", "Two\nMore."]);
  });
  test("a text that says nothing", () => {
    expect(describeText("The ministers met on 26 October 2024.").lines).toEqual({
      title: null,
      publisher: null,
      author: null,
      url: null,
      date: null,
      language: null,
    });
  });
  test("never throws, and the prose begins in the text", () => {
    const piece = fc.constantFrom(
      "---\n",
      "date ",
      "2024-10-26",
      " | ",
      "By Jane Roe",
      "\n",
      "KYIV (AP) - ",
      ": ",
      "\u2028",
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: "binary" }))).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (input) => {
        const { proseStart } = describeText(input);
        expect(proseStart).toBeGreaterThanOrEqual(0);
        expect(proseStart).toBeLessThanOrEqual(input.length);
      }),
    );
  });
  test("takes no longer for a long text", () => {
    const started = performance.now();
    for (const piece of ["1", "(", "KYIV, ", "By Jane Roe, ", "--- ", "Monday ", "# ", "a:"])
      describeText(piece.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
