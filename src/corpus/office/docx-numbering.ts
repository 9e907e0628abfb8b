import { type Attributes, readXml } from "../xml.ts";
import { type NumberStyle, numberIn } from "./numbers.ts";

/** A level of a list, as a DOCX declares it. */
interface Level {
  start: number;
  /** `null` for a bullet. */
  style: NumberStyle | null;
  /** "%1.%2)": numbers of the levels among other text. */
  text: string;
}

/** Gives the mark of a list's next item ("-", "2.", "b)"), or `null` where the list has none. To be asked in the order of the text. */
export type Numbering = (list: string, level: number) => string | null;

const styles: ReadonlyMap<string, NumberStyle> = new Map([
  ["decimal", "1"],
  ["decimalZero", "1"],
  ["lowerLetter", "a"],
  ["upperLetter", "A"],
  ["lowerRoman", "i"],
  ["upperRoman", "I"],
]);

/** Reads the part of a DOCX that declares its lists. */
export async function numberingOf(bytes: Uint8Array | null): Promise<Numbering> {
  const abstract = new Map<string, Map<number, Level>>();
  const lists = new Map<string, Map<number, Level>>();
  let levels: Map<number, Level> | undefined;
  let level: Level | undefined;
  let list = "";
  const open = (name: string, attribute: Attributes) => {
    const value = attribute("val") ?? "";
    if (name === "abstractNum") {
      levels = new Map();
      abstract.set(attribute("abstractNumId") ?? "", levels);
    } else if (name === "num") list = attribute("numId") ?? "";
    else if (name === "abstractNumId" && abstract.has(value)) lists.set(list, abstract.get(value)!);
    else if (name === "lvl") {
      level = { start: 1, style: "1", text: "" };
      levels?.set(Number(attribute("ilvl")), level);
    } else if (level && name === "start") level.start = Number(value) || 0;
    else if (level && name === "numFmt") level.style = value === "bullet" ? null : (styles.get(value) ?? "1");
    else if (level && name === "lvlText") level.text = value;
  };
  const close = (name: string) => {
    if (name === "lvl") level = undefined;
    // What stands in a list's own exceptions is not a level of the one it is made from.
    if (name === "abstractNum") levels = undefined;
  };
  if (bytes) await readXml(bytes, { open, close });
  return counting(lists);
}

function counting(lists: ReadonlyMap<string, ReadonlyMap<number, Level>>): Numbering {
  const counts = new Map<ReadonlyMap<number, Level>, number[]>();
  return (list, depth) => {
    const levels = lists.get(list);
    const level = levels?.get(depth);
    if (!levels || !level || depth > 8) return null;
    if (level.style === null) return "-";
    const numbers = counts.get(levels) ?? [];
    counts.set(levels, numbers);
    numbers[depth] = (numbers[depth] ?? level.start - 1) + 1;
    numbers.length = depth + 1;
    const mark = level.text.replace(/%([1-9])/g, (_, digit) => {
      const at = Number(digit) - 1;
      const { start = 1, style = "1" } = levels.get(at) ?? {};
      return numberIn(style ?? "1", numbers[at] ?? start);
    });
    return mark.trim() === "" ? null : mark.trim();
  };
}
