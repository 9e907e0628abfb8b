import { describe, expect, test } from "vitest";
import { readPage } from "../../../src/corpus/html/page.ts";

const stated = (html: string) => readPage(html).stated;
const data = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

describe("a page's date of publication", () => {
  test.each([
    [
      "linked data",
      data({ "@type": "NewsArticle", datePublished: "2024-12-02T06:40:00+01:00", dateModified: "2024-12-05" }),
      "2024-12-02T06:40:00+01:00",
    ],
    [
      "a graph",
      data({ "@graph": [{ "@type": "WebSite" }, { "@type": ["BlogPosting"], datePublished: "2024-12-02" }] }),
      "2024-12-02",
    ],
    [
      "a list",
      data([
        { "@type": "WebPage", datePublished: "2024-12-03" },
        { "@type": "Article", datePublished: "2024-12-02" },
      ]),
      "2024-12-02",
    ],
    [
      "linked data with raw line breaks",
      '<script type="application/ld+json">{"@type":"Article","name":"a\nb","datePublished":"2024-12-02"};</script>',
      "2024-12-02",
    ],
    [
      "OpenGraph",
      '<meta property="article:published_time" content="2024-12-02T06:40:00Z"><meta property="article:modified_time" content="2024-12-05">',
      "2024-12-02T06:40:00Z",
    ],
    ["Dublin Core", meta("DC.date.issued", "2024-12-02"), "2024-12-02"],
    ["Parse.ly", meta("parsely-pub-date", "2024-12-02T06:40:00Z"), "2024-12-02T06:40:00Z"],
    ["Sailthru", meta("sailthru.date", "Mon, 02 Dec 2024 06:40:00 GMT"), "2024-12-02T06:40:00Z"],
    ["digits alone", meta("pubdate", "20241202"), "2024-12-02"],
    ["microdata", '<span itemprop="datePublished" content="2024-12-02">Monday</span>', "2024-12-02"],
    ["microdata in the text", '<span itemprop="datePublished">2 December 2024</span>', "2024-12-02"],
    [
      "a time",
      '<time datetime="2024-12-05" class="updated">Thursday</time><time datetime="2024-12-02">Monday</time>',
      "2024-12-02",
    ],
    [
      "the published one of the times",
      '<time datetime="2024-11-30">Event</time><time pubdate datetime="2024-12-02">Monday</time>',
      "2024-12-02",
    ],
    ["a time written out", '<html lang="de"><time>2. Dezember 2024</time>', "2024-12-02"],
    [
      "the data of a script",
      '<script>window.state = {"article":{"publishedDate":"2024-12-02T06:40:00"}}</script>',
      "2024-12-02T06:40:00",
    ],
    [
      "the one that agrees with the address",
      `<link rel="canonical" href="https://courier.example/2024/12/02/ferries">${data({ "@type": "Article", datePublished: "2019-01-01" })}${meta("date", "2024-12-02")}`,
      "2024-12-02",
    ],
  ])("is stated in %s", (_, head, date) => {
    expect(readPage(`${head}<p>Text.</p>`)).toMatchObject({ stated: { date }, shownDate: null });
  });

  test.each([
    ["a line of its own", "<h1>Title</h1><p>2 December 2024</p>", "2024-12-02"],
    ["a byline", "<div class=byline>By Mira Kolar | December 2, 2024, 6:40 am</div>", "2024-12-02T06:40"],
    ["a dateline", "<p class=x><span>Hamburg, 2. Dezember 2024</span></p>", "2024-12-02"],
    ["a class, before a line without one", "<p>1 January 2020</p><p class=post-date>2 December 2024</p>", "2024-12-02"],
    [
      "the beginning of a paragraph",
      `<p>2.12.2024 - ${"Boats run again, the crews said. ".repeat(9)}</p>`,
      "2024-12-02",
    ],
    ["another language", "<p>2 décembre 2024</p>", "2024-12-02"],
    ["a Slavic one", "<p>2 декабря 2024, 06:40</p>", "2024-12-02"],
    ["an eastern one", "<p>2024年12月2日</p>", "2024-12-02"],
    ["a page in American English", '<html lang="en-US"><p class=date>12/02/2024</p>', "2024-12-02"],
    ["a page in British English", '<html lang="en-GB"><p class=date>02/12/2024</p>', "2024-12-02"],
    ["nothing that can be told", '<html lang="en"><p class=date>02/12/2024</p>', null],
    ["nothing but an update", "<p class=last-updated>2 December 2024</p>", null],
    ["a footer", "<footer><p>2 December 2024</p></footer><p>Text.</p>", null],
    ["a day that is none", "<p>31 November 2024</p>", null],
    ["a clock that was never set", '<meta name="date" content="1970-01-01"><p>Text.</p>', null],
    ["modification alone", '<meta property="article:modified_time" content="2024-12-05"><p>Text.</p>', null],
  ])("is shown in %s", (_, body, date) => {
    expect(readPage(body)).toMatchObject({ stated: { date: null }, shownDate: date });
  });

  test("is left to the address where the page states none", () => {
    const page = readPage(
      '<link rel="canonical" href="https://courier.example/2024/12/02/ferries"><p>1 January 2020</p>',
    );
    expect(page).toMatchObject({ stated: { date: null }, shownDate: null });
  });
});

describe("a page's title", () => {
  test.each([
    [
      "linked data",
      `${data({ "@type": "Article", headline: "Boats &amp; crews" })}<title>Other</title>`,
      "Boats & crews",
    ],
    ["OpenGraph", '<meta property="og:title" content="Boats run again"><title>Other</title>', "Boats run again"],
    [
      "its heading",
      "<h1>Boats run again today</h1><title>Boats run again today - The Courier</title>",
      "Boats run again today",
    ],
    ["its <title>, without the site", "<title>Boats run again today | The Courier</title>", "Boats run again today"],
    [
      "its <title>, without the publisher",
      '<meta property="og:site_name" content="The Courier"><title>Boats run again – The Courier</title>',
      "Boats run again",
    ],
    [
      "its <title>, dashes and all",
      "<title>Boats run again – and crews are paid</title>",
      "Boats run again – and crews are paid",
    ],
    ["nothing", "<p>Text.</p>", null],
  ])("is that of %s", (_, head, title) => {
    expect(stated(head).title).toBe(title);
  });
});

describe("a page's author", () => {
  test.each([
    [
      "linked data",
      data({ "@type": "Article", author: [{ name: "Mira Kolar" }, { name: "Jon Ferrante" }] }),
      "Mira Kolar, Jon Ferrante",
    ],
    ["a name in linked data", data({ "@type": "Article", author: "By Mira Kolar" }), "Mira Kolar"],
    ["metadata", meta("author", "Mira Kolar"), "Mira Kolar"],
    [
      "metadata, not an account",
      `<meta property="article:author" content="https://network.example/mira">${meta("byl", "By Mira Kolar")}`,
      "Mira Kolar",
    ],
    ["a link", '<a rel="author" href="/mira">Mira Kolar</a>', "Mira Kolar"],
    [
      "microdata with more in it",
      '<div itemprop="author"><span itemprop="name">Mira Kolar</span> @mira 2 min read</div>',
      "Mira Kolar",
    ],
    ["a byline", "<p class=by>By Mira Kolar | 2 December 2024</p>", "Mira Kolar"],
    ["no first user of a system", meta("author", "admin"), null],
    ["no sentence", "<p class=byline>By Monday all boats will run.</p>", null],
  ])("is read from %s", (_, html, author) => {
    expect(stated(html).author).toBe(author);
  });
});

describe("what else a page states", () => {
  test.each([
    [
      "the publisher in linked data",
      data({ "@type": "Article", publisher: { name: "The Courier" } }),
      { publisher: "The Courier" },
    ],
    ["the site's name", '<meta property="og:site_name" content="The Courier">', { publisher: "The Courier" }],
    ["the language", '<html lang="de-AT">', { language: "de-AT" }],
    ["the locale", '<meta property="og:locale" content="uk_UA">', { language: "uk_UA" }],
    ["no language", '<html lang="{{lang}}">', { language: null }],
    [
      "the canonical address",
      '<link rel="canonical" href="https://courier.example/a"><meta property="og:url" content="https://courier.example/b">',
      { url: "https://courier.example/a" },
    ],
    [
      "a longer address than the front page's",
      '<link rel="canonical" href="https://courier.example/"><meta property="og:url" content="https://courier.example/b">',
      { url: "https://courier.example/b" },
    ],
    ["no relative address", '<link rel="canonical" href="/a">', { url: null }],
    [
      "where a browser saved it from",
      "<!-- saved from url=(0027)https://courier.example/a -->",
      { url: "https://courier.example/a" },
    ],
    [
      "the address that was archived",
      '<link rel="canonical" href="https://web.archive.org/web/20241202064000/http://courier.example/a?b=1">',
      { url: "http://courier.example/a?b=1" },
    ],
    ["no address that is a script", '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
  ])("%s", (_, html, fields) => {
    expect(stated(`${html}<p>Text.</p>`)).toMatchObject(fields);
  });

  test("survives linked data that is broken, circular in its names or endless", () => {
    const broken = '<script type="application/ld+json">{"@type": "Article", </script>';
    const proto =
      '<script type="application/ld+json">{"__proto__": {"headline": "x"}, "@graph": 5, "mainEntity": [null, [[]]]}</script>';
    const deep = `<script type="application/ld+json">${"[".repeat(200_000)}</script>`;
    expect(stated(`${broken}${proto}${deep}<p>Text.</p>`).title).toBe(null);
  });
});
