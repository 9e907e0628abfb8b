/** What the HTML standard says of its elements, as far as reading a page's text needs it. */

/** Elements without content. */
export const empty = words("area base br col embed hr img input link meta param source track wbr");

/** Elements that stand on lines of their own. */
export const blocks = words(
  `address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr legend li listing main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul
  xmp caption`,
);

/** Elements of which a reader of the page sees nothing, or only something to press or fill in. */
export const invisible = words(
  `applet area audio base button canvas colgroup datalist embed frame frameset head iframe input link map meta noembed noframes noscript
  object option optgroup param rp script select source style svg template textarea title track video`,
);

/** Elements that an opening tag of the given name ends, and those whose boundary it does not look beyond. */
export function endedBy(name: string): { ends: ReadonlySet<string>; within: ReadonlySet<string> } | null {
  return ending.get(name) ?? null;
}

/** An end tag does not reach out of these, unless it is theirs or their table's. */
export const scopes = words("td th caption table object template");

/** Elements of formatting: their end tags may come in any order. */
export const formatting = words(
  "a abbr b big cite code em font i ins del label mark nobr q s small span strike strong sub sup time tt u",
);

const closesParagraph = words(
  `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
  hgroup hr li dd dt listing main menu nav ol p pre search section summary table ul`,
);
const paragraph = { ends: words("p"), within: words("td th caption table object template button") };
const tables = words("table template");

const ending = new Map([
  ...[...closesParagraph].map((name) => [name, paragraph] as const),
  ["li", { ends: words("li p"), within: words("ul ol menu dir td th table") }],
  ["dd", { ends: words("dd dt p"), within: words("dl td th table") }],
  ["dt", { ends: words("dd dt p"), within: words("dl td th table") }],
  ["td", { ends: words("td th caption colgroup"), within: words("tr tbody thead tfoot table") }],
  ["th", { ends: words("td th caption colgroup"), within: words("tr tbody thead tfoot table") }],
  ["tr", { ends: words("tr td th caption colgroup"), within: tables }],
  ["tbody", { ends: words("tbody thead tfoot tr td th caption colgroup"), within: tables }],
  ["thead", { ends: words("tbody thead tfoot tr td th caption colgroup"), within: tables }],
  ["tfoot", { ends: words("tbody thead tfoot tr td th caption colgroup"), within: tables }],
  ["option", { ends: words("option"), within: words("select datalist") }],
  ["optgroup", { ends: words("option optgroup"), within: words("select") }],
  ["a", { ends: words("a"), within: words("td th table li p div section article") }],
]);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
