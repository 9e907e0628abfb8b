import { type Attributes, readXml, type XmlHandler } from "../xml.ts";
import { Flow } from "./flow.ts";
import { headsOf } from "./heads.ts";
import { type NumberStyle, numberIn } from "./numbers.ts";

/** A level of a list: its mark, or how its items are numbered. */
interface Level {
  readonly style: NumberStyle | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

/** Styles by name: the lists' levels, and the names of text styles that raise or hide. */
interface Styles {
  readonly lists: Map<string, Map<number, Level>>;
  readonly raised: Set<string>;
  readonly hidden: Set<string>;
}

/** The text of an ODT from its parts: what was deleted or hidden is out, comments too; notes and running heads come at the end. */
export async function textOfOdt(content: Uint8Array, styles: Uint8Array | null): Promise<string> {
  const known: Styles = { lists: new Map(), raised: new Set(), hidden: new Set() };
  const heads: string[] = [];
  if (styles) await readXml(styles, walker(new Flow(), known, heads));
  const flow = new Flow();
  await readXml(content, walker(flow, known, []));
  return flow.end(headsOf(heads));
}

const skipped = new Set(
  "tracked-changes annotation note-citation ruby-text title desc scripts forms hidden-text".split(" "),
);
/** The running heads of a page style. */
const ofPages = new Set("header header-left header-first footer footer-left footer-first".split(" "));

/** A list that is open: its style and how many items each level has had. */
interface OpenList {
  readonly levels: ReadonlyMap<number, Level> | undefined;
  count: number;
}

function walker(flow: Flow, styles: Styles, heads: string[]): XmlHandler {
  let skipping = 0;
  /** How many paragraphs are open; what stands outside of them is white space. One number for each text that stands apart. */
  const inside = [0];
  const lists: OpenList[] = [];
  let mark: string | null = null;
  let isRaised = false;
  const outerSpans: boolean[] = [];
  const rowsBefore: number[] = [];
  let style = "";
  let levels = new Map<number, Level>();
  const openAside = () => {
    inside.push(0);
    flow.openAside();
  };
  const closeAside = () => {
    inside.pop();
    return flow.closeAside();
  };
  const opens = new Map<string, (attribute: Attributes) => void>([
    [
      "style",
      (attribute) => {
        style = attribute("name") ?? "";
      },
    ],
    [
      "text-properties",
      (attribute) => {
        if (/^(?:super|[1-9])/.test(attribute("text-position") ?? "")) styles.raised.add(style);
        if (attribute("display") === "none") styles.hidden.add(style);
      },
    ],
    [
      "list-style",
      (attribute) => {
        levels = new Map();
        styles.lists.set(attribute("name") ?? "", levels);
      },
    ],
    [
      "list-level-style-bullet",
      (attribute) => {
        levels.set(Number(attribute("level")), bullet);
      },
    ],
    [
      "list-level-style-number",
      (attribute) => {
        const level = levelOf(attribute);
        if (level) levels.set(Number(attribute("level")), level);
      },
    ],
    [
      "list",
      (attribute) => {
        const own = styles.lists.get(attribute("style-name") ?? "") ?? lists.at(-1)?.levels;
        lists.push({ levels: own, count: (own?.get(lists.length + 1)?.start ?? 1) - 1 });
      },
    ],
    [
      "list-item",
      (attribute) => {
        const list = lists.at(-1);
        if (!list) return;
        list.count = Number(attribute("start-value") ?? list.count + 1);
        mark = markOf(list.levels?.get(lists.length), list.count);
      },
    ],
    ["p", () => openParagraph()],
    ["h", () => openParagraph()],
    [
      "span",
      (attribute) => {
        outerSpans.push(isRaised);
        isRaised = styles.raised.has(attribute("style-name") ?? "");
      },
    ],
    ["s", () => flow.text(" ")],
    ["tab", () => flow.text(" ")],
    ["line-break", () => flow.break()],
    ["note-body", openAside],
    ["text-box", openAside],
    [
      "table",
      () => {
        rowsBefore.push(0);
      },
    ],
    ["table-row", () => flow.openRow()],
    [
      "table-cell",
      () => {
        inside.push(0);
        flow.openCell();
      },
    ],
  ]);
  const openParagraph = () => {
    inside[inside.length - 1]!++;
    flow.openParagraph(mark);
    mark = null;
  };
  const closeParagraph = () => {
    inside[inside.length - 1]!--;
    flow.closeParagraph();
  };
  const closes = new Map<string, () => void>([
    ["p", closeParagraph],
    ["h", closeParagraph],
    [
      "span",
      () => {
        isRaised = outerSpans.pop() ?? false;
      },
    ],
    [
      "list-item",
      () => {
        mark = null;
      },
    ],
    [
      "list",
      () => {
        lists.pop();
      },
    ],
    ["note-body", () => flow.addNote(closeAside())],
    ["text-box", () => flow.addBox(closeAside())],
    [
      "table-cell",
      () => {
        inside.pop();
        flow.closeCell();
      },
    ],
    [
      "table-row",
      () => {
        const before = rowsBefore.pop() ?? 0;
        flow.closeRow(before === 0);
        rowsBefore.push(before + 1);
      },
    ],
    [
      "table",
      () => {
        rowsBefore.pop();
      },
    ],
  ]);
  return {
    open(name, attribute) {
      const isHidden = name === "span" && styles.hidden.has(attribute("style-name") ?? "");
      if (skipping > 0 || skipped.has(name) || isHidden) skipping++;
      else if (ofPages.has(name)) openAside();
      else opens.get(name)?.(attribute);
    },
    text(text) {
      if (skipping > 0 || inside.at(-1) === 0) return;
      if (isRaised) flow.raised(text);
      else flow.text(text);
    },
    close(name) {
      if (skipping > 0) skipping--;
      else if (ofPages.has(name)) heads.push(closeAside());
      else closes.get(name)?.();
    },
  };
}

const bullet: Level = { style: null, prefix: "", suffix: "", start: 1 };

function levelOf(attribute: Attributes): Level | null {
  const format = attribute("num-format") ?? "";
  if (!/^[1aAiI]$/.test(format)) return null;
  const [prefix, suffix] = [attribute("num-prefix") ?? "", attribute("num-suffix") ?? ""];
  return { style: format as NumberStyle, prefix, suffix, start: Number(attribute("start-value") ?? 1) };
}

function markOf(level: Level | undefined, count: number): string | null {
  if (!level) return null;
  return level.style === null ? "-" : level.prefix + numberIn(level.style, count) + level.suffix;
}
