import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textOfHtml } from "../../../src/corpus/html/index.ts";

describe("the text of a page or a fragment", () => {
  test.each([
    ["paragraphs", "<p>One.</p><p>Two.</p>", "One.\n\nTwo."],
    ["paragraphs that are not closed", "<p>One.<p>Two.", "One.\n\nTwo."],
    ["text between blocks", "One.<div>Two.</div>Three.", "One.\n\nTwo.\n\nThree."],
    ["white space", "<p>\n  One\t two<b> three </b>\n four </p>", "One two three four"],
    ["letters in bold", "<p><b>O</b>ne, <i>tw</i>o.</p>", "One, two."],
    ["line breaks", "<p>One<br>two<br/>three<br><br>four</p>", "One\ntwo\nthree\n\nfour"],
    ["entities", "<p>a &amp; b&nbsp;&eacute; &#8212; &#x201C;c&rdquo; &xyzzy;</p>", "a & b é — “c” &xyzzy;"],
    ["characters that show nothing", "<p>in\u00adfor\u200bma\ufefftion</p>", "information"],
    ["a list", "<p>These:</p><ul><li>one<li>two</ul><p>End.</p>", "These:\n\n- one\n- two\n\nEnd."],
    ["a list in a list", "<ul><li>one<ul><li>two</ul><li>three</ul>", "- one\n\n- two\n\n- three"],
    ["terms", "<dl><dt>One</dt><dd>1</dd><dt>Two<dd>2</dl>", "One\n1\nTwo\n2"],
    [
      "a table of data",
      "<table><caption>Losses</caption><tr><th>Side<th>Men<tr><td><p>A</p><td>5</table>",
      "Losses\n\nSide | Men\nA | 5",
    ],
    [
      "a table for layout",
      "<table><tr><td><p>One.</p><p>Two.</p></td><td>Three.</td></tr></table>",
      "One.\n\nTwo.\n\nThree.",
    ],
    ["headings", "<h1>Title</h1>Text<h2>More</h3>Text", "Title\n\nText\n\nMore\n\nText"],
    ["lines of verse", "<pre>One\n  two\n\nthree</pre>", "One\n  two\n\nthree"],
    ["quotations marked by the browser", "<p>He said <q>no</q>, <q>“not yet”</q>.</p>", "He said “no”, “not yet”."],
    ["raised digits", "<p>5 m<sup>2</sup>, 2<sup>nd</sup></p>", "5 m², 2nd"],
    ["raised letters and digits", "<p>CO<sup>2-</sup></p>", "CO2-"],
    ["nothing", "", ""],
    ["no mark-up", "a < b, b > c", "a < b, b > c"],
    ["tags in tags", "<p>One <a href='<p>'>two</a></p>", "One two"],
    [
      "names that objects have",
      "<p id=__proto__ class=constructor>One</p><constructor>two</constructor>",
      "One\n\ntwo",
    ],
  ])("%s", (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  test.each([
    ["a script", "<script>if (a < b) { document.write('<p>no</p>') }</script>"],
    ["a style", "<style>p { color: red }</style>"],
    ["a template", "<template><p>no</p></template>"],
    ["what stands in for scripts", "<noscript><p>no</p></noscript>"],
    ["a drawing", "<svg><title>no</title><text>no</text></svg>"],
    ["a form's fields", "<select><option>no</option></select><textarea>no</textarea><button>no</button>"],
    ["a comment", "<!-- <p>no</p> -->"],
    ["a comment of some browsers", "<!--[if IE]><p>no</p><![endif]-->"],
    ["a page's title", "<head><title>no</title></head>"],
    ["what is hidden", "<p hidden>no</p><p style='color:red;display: none'>no</p><span aria-hidden=true>no</span>"],
    ["a closed dialog", "<dialog>no</dialog>"],
  ])("leaves out %s", (_, html) => {
    expect(textOfHtml(`<div>One</div>${html}<div>two</div>`)).toBe("One\n\ntwo");
  });

  test.each([
    ["ends of elements that never began", "</div></p></b>One</table>", "One"],
    ["elements that end in another order", "<p><b>One<i> two</b> three</i></p><p>four", "One two three\n\nfour"],
    ["a link around blocks", "<div><a href=x><div>One</div></a><div>Two</div></div>", "One\n\nTwo"],
    ["a cell that closes what is outside it", "<div><table><tr><td>One</div></td><td>two</table></div>", "One | two"],
    ["two bodies", "<html><body><p>One</body></html><html><body hidden><p>two</body></html>", "One\n\ntwo"],
    ["a tag cut short", "<p>One</p><p", "One"],
    ["a comment that doesn't end", "<p>One</p><!-- <p>two", "One"],
  ])("reads %s", (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  test("keeps the words of XHTML, whose empty elements are written as one tag", () => {
    expect(
      textOfHtml('<?xml version="1.0"?><html><body><p>One<a id="x"/> two</p><div/><p>three</p></body></html>'),
    ).toBe("One two\n\nthree");
  });

  test.each([
    ["open elements", "<div>", ""],
    ["tables in cells", "<table><tr><td>", ""],
    ["links", "<a>", ""],
    ["end tags", "</x>", ""],
    ["misplaced ends", "<b></p>", ""],
    ["quotations", "<q>", ""],
    ["comments", "<!--", ""],
    ["ampersands", "&", ""],
    ["brackets", "<", ""],
    ["scripts", "<script>", "</script"],
  ])("takes 300,000 %s in its stride", (_, piece, end) => {
    const text = textOfHtml(`<p>Before.</p>${piece.repeat(300_000)}${end}`);
    expect(text.startsWith("Before.")).toBe(true);
  });

  test("keeps what stands deeper than it goes", () => {
    expect(textOfHtml(`${"<div>".repeat(5000)}One${"</div>".repeat(5000)}<p>two</p>`)).toBe("One\n\ntwo");
  });

  test("holds whatever comes", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<td>",
      "<table>",
      "</table>",
      "<li>",
      "&amp;",
      "x ",
      "<!--",
      "-->",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = textOfHtml(pieces.join(""));
        expect(text).toBe(text.replace(/^[ \n]+|[ \n]+$/g, ""));
        expect(text).not.toMatch(/\n{3}/);
      }),
    );
  });
});
