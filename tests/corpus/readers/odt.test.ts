import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read, readOne } from "../folder.ts";
import { made, madeText } from "../made/index.ts";
import { zipOf } from "../zip-file.ts";

const mimetype = "application/vnd.oasis.opendocument.text";

function odt(body: string, styles = "", parts: Readonly<Record<string, string>> = {}): Buffer {
  const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:automatic-styles>${styles}</office:automatic-styles>
    <office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipOf({ mimetype, "content.xml": content, ...parts });
}

async function textOf(body: string, styles?: string): Promise<string | undefined> {
  return (await readOne("a.odt", odt(body, styles))).documents[0]?.text;
}

const p = (content: string) => `<text:p>${content}</text:p>`;

describe("an ODT", () => {
  test("with headings, lists, a table, a note and tracked changes reads word for word", async () => {
    const { documents, problems } = await read([made("report.odt")]);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        title: "Ferry traffic on the Lower Arda",
        author: "Mira Kolar",
        language: "en-GB",
        format: "odt",
        date: "2024-12-02",
        dateFrom: "text",
      },
    ]);
    const text = madeText("report.txt").replace("berth, north", "berth,\nnorth");
    expect(documents[0]?.text).toBe(`${text}\n\nLower Arda Port Authority`);
  });

  test("is known by its content", async () => {
    const { documents } = await readOne("a.zip", readFileSync(made("report.odt")));
    expect(documents).toMatchObject([{ format: "odt" }]);
  });
});

describe("the text of an ODT", () => {
  test.each([
    ["spaces, tabs and breaks", p('A<text:s text:c="3"/>B<text:tab/>C<text:line-break/>D'), "A B C\nD"],
    ["no comments", p("Ten<office:annotation><text:p>Sure?</text:p></office:annotation> men"), "Ten men"],
    ["no white space between elements", `\n  ${p("One.")}\n  ${p("Two.")}\n`, "One.\n\nTwo."],
    [
      "text boxes behind their paragraph",
      p(`One<text:text-box>${p("Boxed.")}</text:text-box> two.`) + p("End."),
      "One two.\n\nBoxed.\n\nEnd.",
    ],
    [
      "a second paragraph of an item",
      `<text:list><text:list-item>${p("One.")}${p("More.")}</text:list-item></text:list>`,
      "One.\n\nMore.",
    ],
  ])("has %s", async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test("follows its styles: numbers, raised and hidden text", async () => {
    const styles = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix=")" text:start-value="3"/>
      <text:list-level-style-bullet text:level="2"/></text:list-style>
      <style:style style:name="S"><style:text-properties style:text-position="super 58%"/></style:style>
      <style:style style:name="H"><style:text-properties text:display="none"/></style:style>`;
    const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
    const list = `<text:list text:style-name="L">${item(p("One"))}${item(`${p("Two")}<text:list>${item(p("Deep"))}</text:list>`)}</text:list>`;
    const spans = p(
      'km<text:span text:style-name="S">2</text:span><text:span text:style-name="H"> secret</text:span>.',
    );
    expect(await textOf(list + spans, styles)).toBe("c) One\nd) Two\n- Deep\n\nkm².");
  });
});

describe("an ODT that can't be read", () => {
  test("is named, with the reason", async () => {
    const manifest = { "META-INF/manifest.xml": "<manifest><encryption-data/></manifest>" };
    expect((await readOne("a.odt", odt("", "", manifest))).problems).toEqual([
      "error a.odt: an encrypted document: it cannot be read without its password",
    ]);
    expect((await readOne("a.odt", zipOf({ mimetype }))).problems).toEqual(["error a.odt: holds no text document"]);
    expect((await readOne("a.odt", odt(""))).problems).toEqual(["notice a.odt: holds no text"]);
    expect((await readOne("a.odt", readFileSync(made("report.odt")).subarray(0, 9000))).problems).toEqual([
      expect.stringContaining("not a whole ZIP archive"),
    ]);
  });
});
