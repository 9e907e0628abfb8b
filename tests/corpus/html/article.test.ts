import { describe, expect, test } from "vitest";
import { readPage } from "../../../src/corpus/html/page.ts";

const first = "The port authority promised on Monday to pay what it owes the crews of the river ferries for October.";
const second =
  "“We will believe it when it is paid,” said Lena Corvin, who speaks for the crews, on the landing in Tarnica.";
const third = "Boats had not run for nine days, and about 12,000 people depend on them, the governor’s office said.";

const story = [first, second, third];
const paragraphs = story.map((text) => `<p>${text}</p>`).join("\n");
const text = story.join("\n\n");

function textOf(body: string, head = "<title>Ferries run again | Courier</title>"): string {
  return readPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).text;
}

describe("an article", () => {
  test.each([
    ["a bare page", paragraphs],
    [
      "a marked article",
      `<div><p>Other words, which are not the article, stand here as well.</p></div><article>${paragraphs}</article>`,
    ],
    ["a body named in the class", `<div class="storyBody__text">${paragraphs}</div>`],
    ["a body named by microdata", `<div itemprop="articleBody">${paragraphs}</div>`],
    ["a form around the page", `<form><div>${paragraphs}</div></form>`],
    ["a layout of tables", `<table><tr><td><a href=/>Home</a><td>${paragraphs}<td><a href=/x>More</a></table>`],
    ["a wrapper with an unlucky name", `<div class="content related-layout no-sidebar">${paragraphs}</div>`],
    ["a page hidden until its scripts run", `<div style="display:none">${paragraphs}</div>`],
    [
      "an article in pieces",
      `<article><div class=article-body><p>${first}</p></div><div class=article-body><p>${second}</p><p>${third}</p></div></article>`,
    ],
    ["line breaks for paragraphs", `<div>${story.join("<br><br>")}</div>`],
  ])("is read from %s", (_, body) => {
    expect(textOf(body)).toBe(text);
  });

  test.each([
    ["the menu", "<nav><ul><li><a href=/>Home</a><li><a href=/news>News from the river</a></ul></nav>", ""],
    [
      "a menu that is only links",
      "<div><a href=/>Home</a> <a href=/news>News from the river and its boats</a></div>",
      "",
    ],
    ["the title", "<h1>Ferries run again</h1>", ""],
    [
      "a section, the title and a date",
      "<p>River</p><h1>Ferries run again</h1><p>2 December 2024</p><p>By Mira Kolar</p>",
      "",
    ],
    [
      "cookies",
      "<div id=CookieBanner><p>We use cookies to improve what you see here, as our policy says.</p></div>",
      "",
    ],
    ["buttons to share", "<ul class=share-tools><li><a href=#>One network</a><li>Copy this</ul>", ""],
    [
      "a caption",
      "<figure><img src=x><figcaption>A ferry at the landing in Tarnica, where people wait.</figcaption></figure>",
      "",
    ],
    [
      "comments",
      "",
      `<section class=comments>${"<p>I have waited all week for a boat, and nobody here could tell me when.</p>".repeat(9)}</section>`,
    ],
    [
      "a letter to subscribe to",
      "",
      "<div class=newsletter-signup><p>Get our letter every morning, with all the news of the river.</p></div>",
    ],
    [
      "stories beside it",
      "",
      "<div class=relatedStories><p>Port authority <a href=x>loses its licence</a> in a dispute over dues.</p></div>",
    ],
    [
      "a list under a heading",
      "",
      "<h3>You may also like</h3><ul><li>The licence of the port<li>Nine days without a boat</ul>",
    ],
    [
      "linked lines",
      "",
      "<p><a href=/x>READ: PORT AUTHORITY LOSES ITS LICENCE IN A DISPUTE OVER DUES, SAYS COURT</a></p>",
    ],
    [
      "notes",
      "",
      "<p>Read more: Port authority loses its licence in a dispute over dues.</p><p>Sign up for our letter.</p>",
    ],
    [
      "the author",
      "",
      "<div class=author-bio><p>Mira Kolar has written about the river and its boats since 2009.</p></div>",
    ],
    [
      "the footer",
      "",
      "<footer><p>The Courier is published by the Open Rivers Desk. All rights reserved, in all countries.</p></footer>",
    ],
  ])("is read without %s", (_, above, below) => {
    expect(textOf(`${above}<div>${paragraphs}</div>${below}`)).toBe(text);
  });

  test.each([
    ["a short first paragraph", `<p>Boats run again.</p>${paragraphs}`, `Boats run again.\n\n${text}`],
    [
      "a list",
      `<p>${first}</p><ul><li>wages<li>overtime</ul><p>${second}</p><p>${third}</p>`,
      `${first}\n\n- wages\n- overtime\n\n${second}\n\n${third}`,
    ],
    [
      "headings between",
      `<p>${first}</p><h2>Nine days</h2><p>${second}</p><p>${third}</p>`,
      `${first}\n\nNine days\n\n${second}\n\n${third}`,
    ],
    ["a quotation in a block", `<p>${first}</p><blockquote>${second}</blockquote><p>${third}</p>`, text],
    [
      "words that begin as a note does",
      `<p>${first}</p><p>Read more widely, the report says that ${third.toLowerCase()}</p><p>${second}</p>`,
      `${first}\n\nRead more widely, the report says that ${third.toLowerCase()}\n\n${second}`,
    ],
    [
      "a link in a sentence",
      `<p>${first.replace("crews", "<a href=x>crews</a>")}</p><p>${second}</p><p>${third}</p>`,
      text,
    ],
    ["a lead that is called a teaser", `<p class=teaser>${first}</p><p>${second}</p><p>${third}</p>`, text],
    ["one that is about comments", `<div class="tag-comments category-newsletter">${paragraphs}</div>`, text],
  ])("keeps %s", (_, body, expected) => {
    expect(textOf(`<article>${body}</article>`)).toBe(expected);
  });

  test("of several side by side is the one under the page's title", () => {
    const other =
      "<p>Another story of the same day, which has a few more words in it than the first has, and one more.</p>";
    const body = `<article><h2>Ferries run again</h2>${paragraphs}</article><article><h2>Other news</h2>${other.repeat(2)}</article>`;
    expect(textOf(body, "<title>Ferries run again</title>")).toBe(text);
  });

  test("is all that a page shows where there is none, and a notice says so", () => {
    const page = readPage("<ul><li><a href=/a>One</a><li><a href=/b>Two</a></ul>");
    expect(page.text).toBe("- One\n- Two");
    expect(page.notices).toEqual(["no article was found: all that the page shows is read"]);
  });

  test("is the same, whatever names objects have", () => {
    const body = `<div id="__proto__" class="constructor hasOwnProperty">${paragraphs}</div>`;
    expect(textOf(body, '<meta name="__proto__" content="x"><meta property="constructor" content="y">')).toBe(text);
  });
});
