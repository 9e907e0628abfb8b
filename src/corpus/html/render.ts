import { Lines } from "./lines.ts";
import { blocks } from "./tags.ts";
import { type Element, rawText } from "./tree.ts";
import { isVisible } from "./visible.ts";

/**
 * What a page shows below an element: paragraphs with a blank line between them, a list's items and a table's rows on lines of their own.
 * The element itself is taken to be visible.
 */
export function render(of: Element): string {
  const lines = new Lines();
  renderChildren(of, lines, false);
  return lines.text();
}

function renderChildren(of: Element, lines: Lines, pre: boolean): void {
  for (const child of of.children) {
    if (typeof child !== "string") renderElement(child, lines, pre);
    else if (pre) lines.keep(child);
    else lines.flow(child);
  }
}

/** Elements that are not rendered as their children are, one after the other. */
const special = new Map([
  ["br", (_: Element, lines: Lines) => lines.break()],
  ["tr", renderRow],
  ["li", renderItem],
  ["q", quote],
  ["sup", raise],
]);

/** Elements on lines of their own that are no paragraphs. */
const ofLists = new Set(["tbody", "thead", "tfoot", "dt", "dd"]);
const verbatim = new Set(["pre", "listing", "xmp"]);

function renderElement(of: Element, lines: Lines, pre: boolean): void {
  const { name } = of;
  if (!isVisible(of)) return;
  const renderSpecial = special.get(name);
  if (renderSpecial) {
    renderSpecial(of, lines, pre);
    return;
  }
  const between = () => {
    if (ofLists.has(name)) lines.line();
    else if (blocks.has(name)) lines.paragraph();
  };
  between();
  renderChildren(of, lines, pre || verbatim.has(name));
  between();
}

function renderItem(of: Element, lines: Lines, pre: boolean): void {
  lines.line();
  lines.mark("- ");
  renderChildren(of, lines, pre);
  lines.mark("");
  lines.line();
}

/** The longest text of a cell that reads as a part of a line. */
const longestCell = 300;

/** A row of data is a line, its cells parted by bars; a row of a page laid out as a table is what its cells hold, one below the other. */
function renderRow(of: Element, lines: Lines): void {
  const cells = of.children.filter((child) => typeof child !== "string").filter(isVisible);
  const texts = cells.map(render).filter((text) => text !== "");
  const isData = texts.every((text) => text.length <= longestCell && !text.includes("\n\n"));
  const end = () => (isData ? lines.line() : lines.paragraph());
  end();
  if (isData) lines.keep(texts.map((text) => text.replaceAll("\n", " ")).join(" | "));
  else
    for (const text of texts) {
      lines.paragraph();
      lines.keep(text);
    }
  end();
}

/** A browser puts the quotation marks of this element, unless the page does. */
function quote(of: Element, lines: Lines): void {
  const marked = /^\s*["“”«„]/.test(rawText(of).slice(0, 50));
  if (!marked) lines.flow("“");
  renderChildren(of, lines, false);
  if (!marked) lines.flow("”");
}

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Raised digits stay apart from the number or word before them: 10⁶, m². */
function raise(of: Element, lines: Lines, pre: boolean): void {
  const text = rawText(of).trim();
  if (/^\d{1,3}$/.test(text)) lines.flow([...text].map((digit) => raised[Number(digit)]).join(""));
  else renderChildren(of, lines, pre);
}
