import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read, readOne } from "../folder.ts";
import { made, madeText } from "../made/index.ts";
import { type Drawn, linesAt, pdfOf } from "../pdf-file.ts";

const paragraphs = (text: string) => text.split("\n\n");

async function textOf(...pages: (readonly Drawn[])[]): Promise<string | undefined> {
  return (await readOne("a.pdf", pdfOf(pages))).documents[0]?.text;
}

describe("a PDF", () => {
  test("in two columns over three pages, hyphenated, with running heads, reads word for word", async () => {
    const { documents, problems } = await read([made("columns.pdf")]);
    const [{ text, pages, ...document }] = documents as [(typeof documents)[0]];
    const heads = ["Open Rivers Desk", "The Marrow Valley Papers, No. 3"];
    const isHead = (paragraph: string) => heads.includes(paragraph);
    expect(problems).toEqual([]);
    expect(paragraphs(text).filter((each) => !isHead(each))).toEqual(paragraphs(madeText("columns.txt")));
    expect(paragraphs(text).filter(isHead)).toEqual(heads);
    expect(pages.map((page) => text.slice(page, page + 25))).toEqual([
      "Flooding in the Marrow Va",
      "all nine were remedied by",
      "knowledged that the munic",
    ]);
    expect(document).toMatchObject({
      title: "Flooding in the Marrow Valley: what officials knew",
      author: "Open Rivers Desk",
      language: "en-US",
      format: "pdf",
      date: null,
    });
  });

  test("printed from a browser reads word for word", async () => {
    const { documents } = await read([made("page.pdf")]);
    expect(documents).toMatchObject([
      { text: madeText("page.txt"), title: "Convoy delayed at the Tarnica crossing – Border Wire", date: "2024-05-07" },
    ]);
    expect(documents[0]!.text.slice(documents[0]!.pages[1])).toMatch(/^The governor, Adam Reisz/);
  });

  test("with lists, a table and a note reads word for word", async () => {
    const { documents } = await read([made("report.pdf")]);
    expect(documents).toMatchObject([
      { title: "Ferry traffic on the Lower Arda", author: "Mira Kolar", date: "2024-12-02" },
    ]);
    expect(paragraphs(documents[0]!.text)).toEqual([
      "Lower Arda Port Authority",
      ...paragraphs(madeText("report.txt")).slice(0, -1),
      "¹ The count leaves out boats of less than 5 tonnes.",
    ]);
  });

  test("is known by its content", async () => {
    const bytes = readFileSync(made("report.pdf"));
    expect(await readOne("report.txt", bytes)).toMatchObject({ documents: [{ format: "pdf" }] });
    expect(await readOne("report", bytes)).toMatchObject({ documents: [{ format: "pdf" }] });
  });

  test("gives the same each time", async () => {
    const [once, again] = [await read([made("columns.pdf")]), await read([made("columns.pdf")])];
    expect(again).toEqual(once);
  });
});

describe("the text of a PDF", () => {
  const filler = [
    "The council met on Monday and again on the",
    "day after, when the second report on it had",
    "come in from the two harbours in the north.",
  ];

  test.each([
    [["He was pro-Russian. The pro-", "russian mayor left."], "He was pro-Russian. The pro-russian mayor left."],
    [["It was a well-", "known fact."], "It was a well-known fact."],
    [["Some forty-", "two men came."], "Some forty-two men came."],
    [["A Moscow-", "backed group did it."], "A Moscow-backed group did it."],
    [["The minis-", "ter denied it."], "The minister denied it."],
    [["She recalled it: re-", "called, she said."], "She recalled it: recalled, she said."],
    [["The pro-", "Ukrainian side won."], "The pro-Ukrainian side won."],
    [["Both short- ", "and long-range arms."], "Both short- and long-range arms."],
    [["In the years 2019-", "2024 it fell."], "In the years 2019-2024 it fell."],
  ])("joins the lines %j", async (lines, joined) => {
    expect(await textOf([...linesAt(20, 300, lines), ...linesAt(20, 200, filler)])).toBe(
      `${joined}\n\n${filler.join(" ")}`,
    );
  });

  test("parts paragraphs by gaps, by indents and by lines that end early", async () => {
    const indented = linesAt(20, 250, filler).map((line, i) => (i === 0 ? { ...line, x: 32 } : line));
    const again = linesAt(20, 214, filler).map((line, i) => (i === 0 ? { ...line, x: 32 } : line));
    const short = linesAt(20, 178, ["It left.", ...filler]);
    const gap = linesAt(20, 120, filler);
    const whole = filler.join(" ");
    expect(await textOf([...indented, ...again, ...short, ...gap])).toBe(
      [whole, whole, "It left.", whole, whole].join("\n\n"),
    );
  });

  test("reads a table row by row, columns of prose one after the other", async () => {
    const table = [
      ["Day", "Dead"],
      ["Monday", "4"],
      ["Tuesday", "12"],
      ["Friday", "7"],
    ];
    const cells = table.flatMap(([a, b], i) => [
      { text: a!, x: 20, y: 300 - i * 12 },
      { text: b!, x: 120, y: 300 - i * 12 },
    ]);
    expect(await textOf(cells)).toBe("Day | Dead\nMonday | 4\nTuesday | 12\nFriday | 7");
    const [left, right] = [
      ["One two three four", "five six seven eight", "nine ten eleven or", "twelve men left."],
      ["That is what he", "said to the other", "two before they all", "went home at ten."],
    ];
    const drawn = left!.flatMap((text, i) => [
      { text, x: 20, y: 300 - i * 12 },
      { text: right![i]!, x: 160, y: 300 - i * 12 },
    ]);
    expect(await textOf(drawn)).toBe(`${left!.join(" ")}\n\n${right!.join(" ")}`);
  });

  test("keeps raised digits apart from numbers and words", async () => {
    const drawn = [
      { text: "about 900", x: 20, y: 300 },
      { text: "3", x: 63, y: 304, size: 6 },
      { text: "tanks", x: 72, y: 300 },
    ];
    expect(await textOf(drawn)).toBe("about 900³ tanks");
  });

  test("may be turned on its page, and the page too", async () => {
    const turned = linesAt(0, 0, filler).map((line, i) => ({ ...line, turns: 1, x: 100 + i * 12, y: 20 }));
    expect(await textOf(turned)).toBe(filler.join(" "));
    const { documents } = await readOne("a.pdf", pdfOf([turned], {}, "/Rotate 90"));
    expect(documents).toMatchObject([{ text: filler.join(" ") }]);
  });

  test("drops page numbers and gives running heads once, behind the page", async () => {
    const bodies = [filler, filler.slice(1), [filler[2]!, ...filler]];
    const pages = bodies.map((body, i) => [
      { text: "The Wire, issue 7", x: 20, y: 380, size: 8 },
      ...linesAt(20, 300, body),
      { text: `Page ${i + 1} of 3`, x: 120, y: 20, size: 8 },
    ]);
    const { documents } = await readOne("a.pdf", pdfOf(pages));
    const [first, second, third] = bodies.map((body) => body.join(" "));
    expect(documents[0]?.text).toBe([first, "The Wire, issue 7", second, third].join("\n\n"));
    expect(documents[0]?.pages.map((at) => documents[0]?.text.slice(at, at + 11))).toEqual([
      "The council",
      "day after, ",
      "come in fro",
    ]);
  });

  test("keeps numbers and lines that only look like page numbers or heads", async () => {
    const text = await textOf([...linesAt(20, 300, ["Dead in May:", "46", "They were buried on Monday."])]);
    expect(text).toContain("46");
  });
});

describe("what a PDF states of itself", () => {
  const page = [{ text: "Dam fails at Sill", x: 20, y: 350, size: 18 }, ...linesAt(20, 300, ["Ten men died."])];
  test.each([
    [
      { Title: "The dam", Author: "E. Lorn" },
      { title: "The dam", author: "E. Lorn" },
    ],
    [{ Title: "Microsoft Word - final2.docx" }, { title: "Dam fails at Sill", author: null }],
    [
      { Title: "untitled", Author: " " },
      { title: "Dam fails at Sill", author: null },
    ],
    [{ CreationDate: "D:20240105120000Z" }, { title: "Dam fails at Sill", date: null }],
  ])("%j", async (info, stated) => {
    expect((await readOne("a.pdf", pdfOf([page], info))).documents).toMatchObject([stated]);
  });
});

describe("a PDF that can't be read", () => {
  const messages = async (bytes: Uint8Array) => (await readOne("a.pdf", bytes)).problems;

  test("for want of its password", async () => {
    expect(await messages(readFileSync(made("locked.pdf")))).toEqual([
      "error a.pdf: an encrypted PDF: it cannot be read without its password",
    ]);
  });

  test("since its pages are pictures", async () => {
    expect(await messages(pdfOf([[], []]))).toEqual([
      "error a.pdf: holds no text, only pages as pictures (2): it needs text recognition (OCR) first",
    ]);
    expect(await messages(pdfOf([linesAt(20, 300, ["Ten men died."]), []]))).toEqual([
      "notice a.pdf: pages without text, perhaps pictures of it: 2",
    ]);
  });

  test("since it is none", async () => {
    expect(await messages(Buffer.from("Ten men died."))).toEqual([
      "error a.pdf: not a PDF, or so damaged that nothing of it can be read",
    ]);
  });

  test("wherever it is cut, gives what is left or says why not", async () => {
    const whole = readFileSync(made("columns.pdf"));
    for (let end = 100; end < whole.length; end += 5000) {
      const { documents, problems } = await readOne("a.pdf", whole.subarray(0, end));
      expect(problems.length, `${end}`).toBeGreaterThan(0);
      expect(
        documents.length + problems.filter((problem) => problem.startsWith("error")).length,
        `${end}`,
      ).toBeGreaterThan(0);
    }
  });

  test("since it is larger than the limit", async () => {
    const page = pdfOf([linesAt(20, 300, ["Ten men died."])]);
    const { problems } = await readOne("a.pdf", page, { maxBytes: page.length - 1 });
    expect(problems).toEqual([expect.stringContaining("larger than the limit")]);
  });
});
