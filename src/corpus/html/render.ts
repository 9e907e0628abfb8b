import { raised } from "../raised.ts";
import { type Line, Lines } from "./lines.ts";
import { blocks } from "./tags.ts";
import { type Element, rawText } from "./tree.ts";
import { isVisible } from "./visible.ts";

/**
 * What a page shows below an element: paragraphs with a blank line between them, a list's items and a table's rows on lines of their own.
 * The element itself is taken to be visible.
 */
export function render(of: Element): Line[] {
  const lines = new Lines();
  renderChildren(of, lines, false);
  return lines.end();
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
  ["a", renderLink],
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
  const outer = lines.heading;
  if (/^h[1-6]$/.test(name)) lines.heading = Number(name[1]);
  renderChildren(of, lines, pre || verbatim.has(name));
  lines.heading = outer;
  between();
}

function renderLink(of: Element, lines: Lines, pre: boolean): void {
  lines.links++;
  renderChildren(of, lines, pre);
  lines.links--;
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
  const texts = cells.map(render).filter((cell) => cell.length > 0);
  if (texts.some((cell) => cell.length > 1 || cell[0]!.text.length > longestCell)) {
    lines.paragraph();
    for (const cell of texts) {
      lines.append(cell);
      lines.paragraph();
    }
    return;
  }
  if (texts.length === 0) return;
  const text = texts.map(([cell]) => cell!.text.replaceAll("\n", " ")).join(" | ");
  const linked = texts.reduce((sum, [cell]) => sum + cell!.linked, 0);
  lines.append([{ text, apart: false, linked, heading: 0 }]);
  lines.line();
}

/** A browser puts the quotation marks of this element, unless the page does. */
function quote(of: Element, lines: Lines): void {
  const marked = /^\s*["“”«„]/.test(rawText(of).slice(0, 50));
  if (!marked) lines.flow("“");
  renderChildren(of, lines, false);
  if (!marked) lines.flow("”");
}

function raise(of: Element, lines: Lines, pre: boolean): void {
  const text = rawText(of);
  const high = raised(text);
  if (high === text) renderChildren(of, lines, pre);
  else lines.flow(high);
}
