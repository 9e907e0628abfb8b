import { describe, expect, test } from "vitest";
import { read, readOne } from "../folder.ts";
import { made, madeText } from "../made/index.ts";

async function textOf(body: string): Promise<string | undefined> {
  return (await readOne("a.rtf", `{\\rtf1\\ansi\\ansicpg1252${body}}`)).documents[0]?.text;
}

describe("an RTF file", () => {
  test("with headings, lists, a table, a note and tracked changes reads word for word", async () => {
    const { documents, problems } = await read([made("report.rtf")]);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        title: "Ferry traffic on the Lower Arda",
        author: "Mira Kolar",
        format: "rtf",
        date: "2024-12-02",
        dateFrom: "text",
      },
    ]);
    const text = madeText("report.txt").replace("berth, north", "berth,\nnorth");
    expect(documents[0]?.text).toBe(`${text}\n\nLower Arda Port Authority`);
  });

  test("is known by its content", async () => {
    expect(await readOne("a.txt", "{\\rtf1 Ten men died.}")).toMatchObject({
      documents: [{ format: "rtf", text: "Ten men died." }],
    });
  });
});

describe("the text of an RTF file", () => {
  test.each([
    ["paragraphs and lines", "One\\par Two\\line three\\par", "One\n\nTwo\nthree"],
    ["line ends that mean nothing", "One\r\n two\r\nthree", "One twothree"],
    ["signs", "\\ldblquote a\\rdblquote\\emdash b\\~c\\_d \\{e\\}\\\\", "“a”—b c-d {e}\\"],
    ["bytes of the code page", "\\'93a\\'94 \\'80", "“a” €"],
    [
      "bytes of a font's code page",
      "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f1 \\'cf\\'f3\\f0\\'e9",
      "Пуé",
    ],
    ["Unicode with what stands in for it", "\\u1055?\\u1091\\'3f\\uc2\\u8364ab\\uc0\\u233x", "Пу€éx"],
    ["characters in two units", "\\u-10179?\\u-8704?", "😀"],
    ["no hidden or deleted text", "a{\\v b}c{\\deleted d}e\\v f\\v0 g\\v h\\plain i", "acegi"],
    ["raised digits", "km{\\super 2} and 10{\\super 6}", "km² and 10⁶"],
    [
      "no pictures, objects, codes and unknown groups",
      "a{\\pict 0102}{\\*\\unknown b}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}{\\object{\\*\\objdata 00}}",
      "a7",
    ],
    ["no binary data", "a\\bin5 }}{{\\c", "ac"],
    ["notes at the end", "One{\\super 1{\\footnote {\\super 1} A note.}} two.", "One¹¹ two.\n\n¹ ¹ A note."],
    ["lists", "{\\listtext\\bullet\\tab}One\\par{\\listtext 2.\\tab}Two\\par Three", "- One\n2. Two\n\nThree"],
    [
      "tables",
      "A\\par\\trowd\\intbl a\\cell b\\cell\\row\\trowd\\intbl c\\cell\\cell\\row\\pard Z",
      "A\n\na | b\nc\n\nZ",
    ],
  ])("has %s", async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test("gives running heads once, at the end", async () => {
    expect(await textOf("{\\header The Wire\\par}{\\footer Page 1}Ten men died.")).toBe("Ten men died.\n\nThe Wire");
  });
});

describe("broken RTF", () => {
  test("is read as far as it goes", async () => {
    expect(await readOne("a.rtf", "{\\rtf1 Ten men {\\b died.")).toMatchObject({
      documents: [{ text: "Ten men died." }],
      problems: ["notice a.rtf: the file is cut short: what is left of it is read"],
    });
    expect((await readOne("a.rtf", "{\\rtf1 }")).problems).toEqual(["notice a.rtf: holds no text"]);
    expect((await readOne("a.rtf", "Ten men died.")).problems).toEqual(["error a.rtf: not RTF"]);
    expect(await textOf("a}}}}b")).toBe("ab");
  });

  test("nests without end in linear time", async () => {
    expect(await textOf(`${"{".repeat(300_000)}deep${"}".repeat(300_000)}`)).toBe("deep");
    expect(await textOf(`${"\\u".repeat(200_000)} end`)).toMatch(/end$/);
  });
});

test.each([
  ["a running head", "One\\par {\\header Two"],
  ["a note", "One{\\footnote Two"],
  ["a note in a table", "\\trowd\\intbl One{\\footnote Two"],
])("a file that ends within %s is read", async (_, body) => {
  const { documents, problems } = await readOne("a.rtf", `{\\rtf1\\ansi ${body}`);
  expect(documents[0]?.text).toContain("Two");
  expect(problems[0]).toContain("cut short");
});
