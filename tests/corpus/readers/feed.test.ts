import { describe, expect, test } from "vitest";
import { folder, read, readOne } from "../folder.ts";

const rss = (items: string, channel = "<title>The &amp; Desk</title><language>en-gb</language>", head = "") =>
  `<?xml version="1.0"?>${head}\n<rss version="2.0" xmlns:dc="x" xmlns:content="y"><channel>${channel}${items}</channel></rss>`;

describe("a feed", () => {
  test("RSS 2.0 is a document an entry", async () => {
    const items =
      "<item><title>Dam hit &#8211; ISW</title><link>https://news.example/a</link><guid isPermaLink='false'>7</guid>" +
      "<pubDate>Thu, 24 Oct 24 10:15:00 GMT</pubDate><dc:creator><![CDATA[Ann Writer]]></dc:creator>" +
      "<description>Short.</description><content:encoded><![CDATA[<p>He said </item> yes.</p><p>Then&nbsp;no.</p>]]></content:encoded></item>" +
      "<item><description>&lt;p&gt;Only &amp;amp; this.&lt;/p&gt;</description><author>d@x.example (B. Byline)</author>" +
      "<guid>https://news.example/b</guid><source url='https://o.example/'>Other</source></item><item><title>Bare</title></item>";
    const { documents, problems } = await readOne("a.rss", rss(items));
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        format: "feed",
        title: "Dam hit – ISW",
        url: "https://news.example/a",
        date: "2024-10-24T10:15:00Z",
        author: "Ann Writer",
        publisher: "The & Desk",
        text: "Dam hit – ISW\n\nHe said yes.\n\nThen no.",
      },
      { title: null, author: "B. Byline", url: "https://news.example/b", publisher: "Other", text: "Only & this." },
      { title: "Bare", text: "Bare", date: null },
    ]);
  });

  test("Atom, with its kinds of text", async () => {
    const atom =
      '<?xml version="1.0" encoding="utf-8"?><!-- x --><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Desk</title>' +
      '<entry><title type="html">A &lt;b&gt;dam&lt;/b&gt;</title><link rel="self" href="https://x.example/s"/><link href="https://x.example/a"/>' +
      "<updated>2024-10-25T00:00:00Z</updated><published>2024-10-24T10:15:00+03:00</published><author><name>Ann</name></author><author><name>Kim</name></author>" +
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content></entry>' +
      '<entry><title>B</title><summary type="text">a &lt; b</summary></entry></feed>';
    for (const name of ["a.atom", "a.xml", "a"])
      expect((await read([folder({ [name]: atom })])).documents).toMatchObject([
        {
          title: "A dam",
          url: "https://x.example/a",
          date: "2024-10-24T10:15:00+03:00",
          author: "Ann, Kim",
          publisher: "Desk",
          text: "A dam\n\nOne.\n\nTwo.",
        },
        { title: "B", text: "B\n\na < b" },
      ]);
  });

  test("RSS 1.0, in an encoding it names, with a document type that declares nothing", async () => {
    const rdf =
      '<?xml version="1.0" encoding="windows-1251"?><!DOCTYPE rdf:RDF PUBLIC "x" "http://evil.example/x.dtd">' +
      '<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel><title>Desk</title></channel>' +
      "<item><title>\xcf\xf0\xe8</title><dc:date>2024-10-24</dc:date></item></rdf:RDF>";
    expect((await readOne("a.xml", Buffer.from(rdf, "latin1"))).documents).toMatchObject([
      { title: "При", publisher: "Desk", date: "2024-10-24" },
    ]);
  });
});

describe("a feed that is no good", () => {
  const bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
  test.each<[string, string, string[]]>([
    [
      "entities of its own",
      rss("<item><title>&b;</title></item>", "", bomb),
      ["error a.rss: not read: it declares entities of its own, which may unfold without end"],
    ],
    ["no entries", rss(""), ["error a.rss: a feed without entries"]],
    ["another root", "<html><body>x</body></html>", ["error a.rss: neither RSS nor Atom"]],
    ["an entry without text", rss("<item><link>x</link></item>"), ["notice a.rss: entry 1 holds no text"]],
  ])("%s", async (_, xml, problems) => {
    expect(await readOne("a.rss", xml)).toEqual({ documents: [], problems });
  });

  test("one cut short gives what came before", async () => {
    const { documents, problems } = await readOne(
      "a.rss",
      rss("<item><title>A</title></item><item><title>B").slice(0, -17),
    );
    expect(documents.map(({ text }) => text)).toEqual(["A"]);
    expect(problems).toEqual(["error a.rss: cut short: the feed does not end"]);
  });

  test.each([
    ["nested", rss(`<item><title>A</title>${"<a>".repeat(50_000)}</item>`)],
    ["open comments", rss(`<item>${"<!-- ".repeat(50_000)}</item>`)],
    ["open tags", rss(`<item><content ${"<content ".repeat(50_000)}</item>`)],
    ["names of objects", rss("<item><title>A</title><__proto__>x</__proto__><constructor>y</constructor></item>")],
  ])("one with %s takes no time and does no harm", async (_, xml) => {
    const start = process.cpuUsage().user;
    await readOne("a.rss", xml);
    expect(process.cpuUsage().user - start).toBeLessThan(8e6);
  });
});
