/** What an RTF file says: its text, as paragraphs, and what its properties state. */
import { codePageOf, symbols } from "./fonts.ts";
import { tokensOf } from "./tokens.ts";
import { type Group, type RtfText, type Target, Writer } from "./writer.ts";

const targets: ReadonlyMap<string, Target> = new Map([
  ["footnote", "note"],
  ["annotation", "nothing"],
  ["info", "info"],
  ["title", "title"],
  ["author", "author"],
  ["fonttbl", "fonts"],
  ["listtext", "mark"],
  ["pntext", "mark"],
  ...["header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"].map(
    (name) => [name, "head"] as const,
  ),
  ...`colortbl stylesheet pict object objdata fldinst listtable listoverridetable revtbl rsidtbl generator themedata datastore xmlnstbl
  latentstyles filetbl nonshppict bkmkstart bkmkend operator subject keywords comment doccomm company category manager ftnsep ftnsepc
  ftncn aftnsep aftnsepc aftncn nonesttables atnid atnauthor pnseclvl`
    .split(/\s+/)
    .map((name) => [name, "nothing"] as const),
]);
/** Groups that may be passed over, yet hold text that shows. */
const shown = new Set(["shppict", "shptxt", "shpinst", "footnote"]);

/** What control words and signs stand for. */
const characters = new Map([
  ["emdash", "—"],
  ["endash", "–"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
  ["emspace", " "],
  ["enspace", " "],
  ["tab", " "],
  ["nestcell", " "],
  ["~", "\u00a0"],
  ["_", "-"],
  ["\\", "\\"],
  ["{", "{"],
  ["}", "}"],
  ["page", " "],
]);

/** Deeper groups are read as if they were not there. */
const deepest = 500;

/** Reads RTF; `bytes` has one character a byte. What was deleted or hidden is out; notes and running heads come at the end. */
export async function textOfRtf(bytes: string): Promise<RtfText> {
  const { default: iconv } = await import("iconv-lite");
  const writer = new Writer();
  const fonts = new Map<number, number>();
  let ansi = 1252;
  let skip = 0;
  let beyond = 0;
  let group: Group = {
    target: "text",
    font: -1,
    fallback: 1,
    isRaised: false,
    isHidden: false,
    isFresh: false,
    isOptional: false,
  };
  const outer: Group[] = [];
  let pending = "";
  const flush = () => {
    if (pending === "") return;
    const charset = fonts.get(group.font) ?? 1;
    const raw = pending;
    pending = "";
    if (charset === symbols && group.target !== "fonts") return;
    const page = `cp${codePageOf(charset) ?? ansi}`;
    const text = iconv.decode(Buffer.from(raw, "latin1"), iconv.encodingExists(page) ? page : "cp1252");
    writer.write(text, group);
  };
  const control = (name: string, number: number | null) => {
    const target = group.isFresh ? targetOf(name, group) : null;
    if (name === "*") {
      group.isOptional = true;
      return;
    }
    group.isFresh = false;
    if (target !== null && group.target !== "nothing") {
      group.target = target;
      writer.open(target);
    } else if (name === "ansicpg" && number !== null) ansi = number;
    else if (name === "f" && number !== null) group.font = number;
    else if (name === "fcharset" && number !== null) fonts.set(group.font, number);
    else if (name === "uc" && number !== null) group.fallback = Math.max(0, number);
    else format(name, number, group, writer);
  };
  for (const token of tokensOf(bytes)) {
    if (token.kind === "bytes") {
      // What stands in for a character in Unicode, which was read before.
      const text = token.text.slice(skip);
      skip -= token.text.length - text.length;
      group.isFresh = false;
      pending += text;
      continue;
    }
    if (token.kind === "word" && skip > 0 && characters.has(token.name)) {
      skip--;
      continue;
    }
    skip = 0;
    if (token.kind === "word" && token.name === "u" && token.number !== null) {
      flush();
      writer.write(String.fromCharCode(token.number & 0xffff), group);
      skip = group.fallback;
      continue;
    }
    flush();
    if (token.kind === "word") {
      control(token.name, token.number);
      continue;
    }
    if (token.kind === "open") {
      if (outer.length < deepest) {
        outer.push(group);
        group = { ...group, isFresh: true, isOptional: false };
      } else beyond++;
    } else if (token.kind === "close") {
      if (beyond > 0) beyond--;
      else {
        const inner = group;
        group = outer.pop() ?? group;
        if (inner.target !== group.target) writer.close(inner.target);
      }
    }
  }
  flush();
  return writer.end();
}

/** Where a group's first control word sends its text, or `null` where that word says something else. */
function targetOf(name: string, { isOptional }: Group): Target | null {
  if (name === "*") return null;
  if (isOptional && shown.has(name)) return targets.get(name) ?? null;
  return isOptional ? "nothing" : (targets.get(name) ?? null);
}

function format(name: string, number: number | null, group: Group, writer: Writer): void {
  const isOn = number !== 0;
  const character = characters.get(name);
  if (character !== undefined) writer.write(character, group);
  else if (name === "plain") Object.assign(group, { isRaised: false, isHidden: false });
  else if (name === "super") group.isRaised = isOn;
  else if (name === "nosupersub") group.isRaised = false;
  else if (name === "deleted" || name === "v") group.isHidden = isOn;
  else if (group.target === "text" || group.target === "note" || group.target === "head") writer.control(name);
}
