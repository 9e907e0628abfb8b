import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { read, readOne } from "../folder.ts";
import { made } from "../made/index.ts";

const words = "The port authority promised on Monday to pay the crews, said Lena Corvin.";
const page = `<!doctype html><html lang="en"><title>Boats run again</title><p>${words}</p></html>`;

describe("a web page", () => {
  test("as a browser gives it after its scripts ran", async () => {
    const { documents, problems } = await read([made("site.saved.html")]);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        title: "Ferry crews end strike on the Arda",
        publisher: "The Lower Arda Courier",
        author: "Mira Kolar, Jon Ferrante",
        url: "https://courier.example/2024/12/02/ferry-crews-end-strike",
        date: "2024-12-02T06:40:00+01:00",
        dateFrom: "metadata",
        language: "en-GB",
        format: "html",
      },
    ]);
    expect(documents[0]!.text.split("\n\n")).toEqual([
      "Boats run again.",
      "Crews on the Lower Arda went back to work on Monday after the port authority promised to pay what it owes them for October, both sides said.",
      "“We were told the money is there,” said Lena Corvin, who speaks for the crews. “We will believe it when it is paid.”",
      "The authority owes:",
      "- wages for October, about €40,000;\n- overtime for the nights of the flood.",
      "According to the governor’s office, the last boats will be back by Friday.",
    ]);
  });

  test("without metadata, with a list and a table", async () => {
    const { documents } = await read([made("page.html")]);
    expect(documents).toMatchObject([{ author: "Ilka Sandor", date: "2024-05-07", dateFrom: "text" }]);
    expect(documents[0]!.text).toContain("\nDay | Reported by | Lorries\nSunday | Agencies | 52\n");
  });

  test.each([
    ["its extension", "a.htm", `<p>${words}`],
    ["its extension, packed", "a.html.gz", gzipSync(`<p>${words}`)],
    ["its content", "a", page],
    ["its content behind a mark and comments", "a", `\ufeff\n<!-- saved from url=(0014)about:internet -->\n${page}`],
    [
      "its content as XHTML",
      "a",
      `<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">${page.slice(15)}`,
    ],
    ["its content, whatever plain text it is called", "a.txt", page],
  ])("is known by %s", async (_, name, content) => {
    expect(await readOne(name, content)).toMatchObject({ documents: [{ text: words, format: "html" }], problems: [] });
  });

  test.each([
    ["a text that speaks of tags", "a.txt", "<p> is a tag, the author says."],
    ["Markdown with a piece of HTML", "a.md", page],
  ])("is not %s", async (_, name, content) => {
    expect((await readOne(name, content)).documents[0]!.text).toBe(content);
  });

  test.each([
    ["a meta element", '<meta charset="windows-1251">'],
    ["the older one", '<meta http-equiv=Content-Type content="text/html; charset=windows-1251">'],
    ["the XML declaration", '<?xml version="1.0" encoding="windows-1251"?>'],
  ])("is decoded as %s says", async (_, head) => {
    const cyrillic = [..."Суда снова идут по реке, сказала Лена."].map((char) =>
      char >= "А" && char <= "я" ? char.charCodeAt(0) - 0x410 + 0xc0 : char.charCodeAt(0),
    );
    const { documents } = await readOne("a.html", Buffer.concat([Buffer.from(`${head}<p>`), Buffer.from(cyrillic)]));
    expect(documents[0]!.text).toBe("Суда снова идут по реке, сказала Лена.");
  });

  test("takes its date from its address where it says no other", async () => {
    const html = `<link rel=canonical href="https://courier.example/2024/12/02/boats">${page}`;
    expect((await readOne("a.html", html)).documents).toMatchObject([{ date: "2024-12-02", dateFrom: "url" }]);
  });

  test.each([
    [
      "nothing",
      "<!doctype html><script>draw()</script>",
      "error a.html: shows no text: it is empty, or drawn by scripts that were not saved with it",
    ],
    ["binary data", Buffer.from([60, 112, 62, 0, 1, 2, 3, 0]), "error a.html: not a web page: binary data"],
  ])("that holds %s is an error that says so", async (_, content, problem) => {
    expect(await readOne("a.html", content)).toEqual({ documents: [], problems: [problem] });
  });

  test("nested beyond all measure is read, with a notice", async () => {
    const { documents, problems } = await readOne("a.html", `${"<div>".repeat(100_000)}<p>${words}</p>`);
    expect(documents[0]!.text).toBe(words);
    expect(problems).toEqual(["notice a.html: elements nested deeper than 256 are read as if they stood side by side"]);
  });
});
