import { type Attributes, readXml, type XmlHandler } from "../xml.ts";
import { type Numbering, numberingOf } from "./docx-numbering.ts";
import { Flow } from "./flow.ts";
import { headsOf } from "./heads.ts";

/** Gives the bytes of a part by its name, or `null`. */
export type ReadPart = (name: string) => Promise<Uint8Array | null>;

/** The text of a DOCX: what was inserted is in, what was deleted or hidden is out; notes and running heads come at the end. */
export async function textOfDocx(read: ReadPart, names: readonly string[]): Promise<string> {
  const main = await read("word/document.xml");
  if (!main) throw new Error("holds no document of Word");
  const numbering = await numberingOf(await read("word/numbering.xml"));
  const lists = await listStylesOf(await read("word/styles.xml"));
  const notes = new Map<string, string>();
  for (const kind of ["footnote", "endnote"]) {
    const part = await read(`word/${kind}s.xml`);
    if (part) await readXml(part, walker(new Flow(), { numbering, lists, notes, apart: kind }));
  }
  const heads = new Map<string, string>();
  for (const name of names.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))) {
    const flow = new Flow();
    await readXml((await read(name))!, walker(flow, { numbering, lists, notes }));
    heads.set(name, flow.end([]));
  }
  const flow = new Flow();
  await readXml(main, walker(flow, { numbering, lists, notes }));
  return flow.end(headsOf(heads.values()));
}

/** A list and a level in it. */
interface ListPlace {
  readonly list: string;
  readonly level: number;
}

interface Context {
  readonly numbering: Numbering;
  /** Of styles of paragraphs that make list items. */
  readonly lists: ReadonlyMap<string, ListPlace>;
  /** Texts of notes: those met are read from here, those of a part of notes are put here. */
  readonly notes: Map<string, string>;
  /** The element that holds a note, in a part of notes. */
  readonly apart?: string;
}

/** What is not there for who reads the document, and what says how it looked before. */
const skipped = new Set(
  "del moveFrom Fallback pPrChange rPrChange tblPrChange trPrChange tcPrChange sectPr numberingChange".split(" "),
);

function walker(flow: Flow, { numbering, lists, notes, apart }: Context): XmlHandler {
  let skipping = 0;
  let inText = false;
  let inProperties = false;
  let isRaised = false;
  let isHidden = false;
  let begun = false;
  /** The end of this paragraph was deleted, that of the one before was: it goes on in the next. */
  let endsDeleted = false;
  let joins = false;
  let style = "";
  let list: string | null = null;
  let level = 0;
  let noteId = "";
  const rowsBefore: number[] = [];
  const begin = () => {
    if (begun) return;
    begun = true;
    const ofStyle = lists.get(style);
    const place = list === null ? ofStyle : { list, level };
    const mark = place ? numbering(place.list, place.level) : null;
    if (!joins) flow.openParagraph(mark);
    joins = false;
  };
  const write = (text: string) => {
    if (isHidden) return;
    begin();
    if (isRaised) flow.raised(text);
    else flow.text(text);
  };
  const opens = new Map<string, (attribute: Attributes) => void>([
    [
      "p",
      () => {
        begun = false;
        endsDeleted = false;
        style = "";
        list = null;
        level = 0;
      },
    ],
    [
      "pPr",
      () => {
        inProperties = true;
      },
    ],
    [
      "pStyle",
      (attribute) => {
        style = attribute("val") ?? "";
      },
    ],
    [
      "numId",
      (attribute) => {
        list = attribute("val");
      },
    ],
    [
      "ilvl",
      (attribute) => {
        level = Number(attribute("val"));
      },
    ],
    [
      "r",
      () => {
        isRaised = false;
        isHidden = false;
      },
    ],
    [
      "vertAlign",
      (attribute) => {
        isRaised = attribute("val") === "superscript";
      },
    ],
    [
      "vanish",
      (attribute) => {
        isHidden = !inProperties && !["0", "false", "off"].includes(attribute("val") ?? "");
      },
    ],
    [
      "t",
      () => {
        inText = true;
      },
    ],
    [
      "tab",
      () => {
        if (!inProperties) write(" ");
      },
    ],
    [
      "br",
      (attribute) => {
        if (attribute("type") === null || attribute("type") === "textWrapping") flow.break();
        else write(" ");
      },
    ],
    ["cr", () => flow.break()],
    ["noBreakHyphen", () => write("-")],
    ["footnoteReference", (attribute) => refer(`footnote ${attribute("id")}`)],
    ["endnoteReference", (attribute) => refer(`endnote ${attribute("id")}`)],
    [
      "tbl",
      () => {
        rowsBefore.push(0);
      },
    ],
    ["tr", () => flow.openRow()],
    ["tc", () => flow.openCell()],
    [
      "txbxContent",
      () => {
        begin();
        flow.openAside();
      },
    ],
  ]);
  const refer = (id: string) => {
    begin();
    const text = notes.get(id);
    if (text !== undefined) flow.addNote(text);
  };
  const closes = new Map<string, () => void>([
    [
      "p",
      () => {
        flow.closeParagraph();
        joins = endsDeleted && (begun || joins);
      },
    ],
    [
      "pPr",
      () => {
        inProperties = false;
      },
    ],
    [
      "t",
      () => {
        inText = false;
      },
    ],
    ["tc", () => flow.closeCell()],
    [
      "tr",
      () => {
        const before = rowsBefore.pop() ?? 0;
        flow.closeRow(before === 0);
        rowsBefore.push(before + 1);
      },
    ],
    [
      "tbl",
      () => {
        rowsBefore.pop();
      },
    ],
    [
      "txbxContent",
      () => {
        flow.addBox(flow.closeAside());
        begun = true;
      },
    ],
  ]);
  return {
    open(name, attribute) {
      if (skipping > 0 || skipped.has(name)) {
        if (skipping === 0 && name === "del" && inProperties) endsDeleted = true;
        skipping++;
      } else if (name === apart) {
        noteId = `${apart} ${attribute("id")}`;
        flow.openAside();
      } else opens.get(name)?.(attribute);
    },
    text(text) {
      if (inText && skipping === 0) write(text);
    },
    close(name) {
      if (skipping > 0) skipping--;
      else if (name === apart) notes.set(noteId, flow.closeAside());
      else closes.get(name)?.();
    },
  };
}

/** Styles whose paragraphs are items of a list. */
async function listStylesOf(bytes: Uint8Array | null): Promise<ReadonlyMap<string, ListPlace>> {
  const found = new Map<string, ListPlace>();
  let style = "";
  let level = 0;
  if (bytes) {
    await readXml(bytes, {
      open(name, attribute) {
        if (name === "style") [style, level] = [attribute("styleId") ?? "", 0];
        else if (name === "ilvl") level = Number(attribute("val"));
        else if (name === "numId") found.set(style, { list: attribute("val") ?? "", level });
      },
    });
  }
  return found;
}
