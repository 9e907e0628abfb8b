import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read, readOne } from "../folder.ts";
import { made, madeText } from "../made/index.ts";
import { zipOf } from "../zip-file.ts";

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const part = (root: string, content: string) => `<?xml version="1.0"?><w:${root} ${space}>${content}</w:${root}>`;

function docx(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...parts,
  });
}

async function textOf(body: string, parts?: Readonly<Record<string, string>>): Promise<string | undefined> {
  return (await readOne("a.docx", docx(body, parts))).documents[0]?.text;
}

const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...content: string[]) => `<w:p>${content.join("")}</w:p>`;

describe("a DOCX", () => {
  test("with headings, lists, a table, a note and tracked changes reads word for word", async () => {
    const { documents, problems } = await read([made("report.docx")]);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      { title: "Ferry traffic on the Lower Arda", author: "Mira Kolar", language: "en-GB", format: "docx", pages: [] },
    ]);
    const text = madeText("report.txt").replace("berth, north", "berth,\nnorth");
    expect(documents[0]?.text).toBe(`${text}\n\nLower Arda Port Authority`);
  });

  test("has the date its text states, not those of its file", async () => {
    expect((await read([made("report.docx")])).documents).toMatchObject([{ date: "2024-12-02", dateFrom: "text" }]);
    const core =
      '<x xmlns:dcterms="d" xmlns:dc="e"><dcterms:created>2024-01-01</dcterms:created><dc:title>Document1</dc:title></x>';
    const { documents } = await readOne("a.docx", docx(p(run("Ten men died.")), { "docProps/core.xml": core }));
    expect(documents).toMatchObject([{ date: null, title: null }]);
  });

  test("is known by its content", async () => {
    expect(await readOne("a", readFileSync(made("report.docx")))).toMatchObject({ documents: [{ format: "docx" }] });
    expect(await readOne("a.txt", docx(p(run("Ten men died."))))).toMatchObject({ documents: [{ format: "docx" }] });
    expect(await readOne("a.docx", docx(p(run("Ten men died."))))).toMatchObject({ documents: [{ format: "docx" }] });
  });
});

describe("the text of a DOCX", () => {
  test.each([
    ["runs", p(run("Ten "), run("men"), run(" died.")), "Ten men died."],
    [
      "moved text where it is now",
      p("<w:moveFrom>", run("Then "), "</w:moveFrom>", run("They left."), "<w:moveTo>", run(" Then"), "</w:moveTo>"),
      "They left. Then",
    ],
    [
      "paragraphs joined by a deletion",
      p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", run("Ten men ")) + p(run("died.")) + p(run("Two left.")),
      "Ten men died.\n\nTwo left.",
    ],
    ["no hidden text", p(run("Ten"), run(" secret", "<w:vanish/>"), run(" men", '<w:vanish w:val="0"/>')), "Ten men"],
    ["raised digits", p(run("900 km"), run("2", '<w:vertAlign w:val="superscript"/>'), run(" burnt")), "900 km² burnt"],
    [
      "tabs, breaks, hyphens",
      p("<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:noBreakHyphen/><w:t>D</w:t></w:r>"),
      "A B\nC-D",
    ],
    ["no codes of fields", p("<w:r><w:instrText>PAGE</w:instrText></w:r>", run("7")), "7"],
    [
      "text boxes once, behind their paragraph",
      p(
        run("Ten men"),
        "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>",
        p(run("Boxed.")),
        "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>",
        p(run("Boxed.")),
        "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>",
        run(" died."),
      ) + p(run("End.")),
      "Ten men died.\n\nBoxed.\n\nEnd.",
    ],
    ["names that mean something to programs", p(run("constructor __proto__")), "constructor __proto__"],
  ])("has %s", async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test("numbers lists as they declare it", async () => {
    const level = (n: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = part(
      "numbering",
      `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%1%2)")}${level(2, "upperRoman", "%3")}</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">${level(0, "bullet", "")}</w:abstractNum>
      <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>`,
    );
    const styles = part(
      "styles",
      '<w:style w:styleId="L"><w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr></w:style>',
    );
    const item = (text: string, depth: number, list = "5") =>
      p(`<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`, run(text));
    const body = [
      item("a", 0),
      item("b", 1),
      item("c", 1),
      item("d", 2),
      item("e", 0),
      item("f", 1),
      p('<w:pPr><w:pStyle w:val="L"/></w:pPr>', run("g")),
      item("h", 0, "0"),
      p(run("End.")),
    ];
    expect(await textOf(body.join(""), { "word/numbering.xml": numbering, "word/styles.xml": styles })).toBe(
      "1. a\n1a) b\n1b) c\nI d\n2. e\n2a) f\n- g\n\nh\n\nEnd.",
    );
  });

  test("gives each running head once, without page numbers", async () => {
    const heads = {
      "word/header1.xml": part("hdr", p(run("The Wire"))),
      "word/header2.xml": part("hdr", p(run("The  Wire"))),
      "word/footer1.xml": part("ftr", p(run("Page 1 of 2"))),
    };
    expect(await textOf(p(run("Ten men died.")), heads)).toBe("Ten men died.\n\nThe Wire");
  });

  test("has tables within tables", async () => {
    const table = (...rows: string[][]) =>
      `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
    const inner = table([p(run("c")), p(run("d"))]);
    expect(await textOf(p(run("A")) + table([p(run("a")), p(run("b"))], [inner, p(run("e"))]) + p(run("Z")))).toBe(
      "A\n\na | b\nc | d | e\n\nZ",
    );
  });
});

describe("a DOCX that can't be read", () => {
  const problems = async (bytes: Uint8Array, maxBytes?: number) =>
    (await readOne("a.docx", bytes, maxBytes ? { maxBytes } : {})).problems;

  test("is named, with the reason", async () => {
    const ole = Buffer.from("d0cf11e0a1b11ae1", "hex");
    expect(await problems(ole)).toEqual([
      "error a.docx: an encrypted document, or one of Word before 2007: save it as .docx without a password",
    ]);
    expect(await problems(zipOf({ "a.txt": "One." }))).toEqual(["error a.docx: holds no document of Word"]);
    expect(await problems(readFileSync(made("report.docx")).subarray(0, 6000))).toEqual([
      expect.stringContaining("error a.docx: not a whole ZIP archive"),
    ]);
    expect(await problems(docx(""))).toEqual(["notice a.docx: holds no text"]);
  });

  test("XML that declares entities is refused", async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${part("document", p(run("&b;")))}`;
    expect(await problems(docx("", { "word/document.xml": bomb }))).toEqual([
      "error a.docx: XML with a document type definition: not read",
    ]);
    expect(await textOf(p(run("&amp;&b;&#65;")))).toBe("&&b;A");
  });

  test("XML nested without end is refused", async () => {
    expect(await problems(docx("<w:p>".repeat(200_000)))).toEqual([
      expect.stringContaining("more than 1000 elements in one another"),
    ]);
  });

  test("parts that unpack to too much are refused", async () => {
    expect(await problems(docx(p(run("a".repeat(3_000_000)))), 1_000_000)).toEqual([
      expect.stringMatching(/^error a\.docx: /),
    ]);
  });
});
