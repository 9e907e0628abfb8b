/** Reads the hand-made gold of `tests/gold` (its README describes the format): items with their text and the statements in it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Act, Certainty, Mode } from "../src/records.ts";
import type { Range } from "../src/text.ts";

/** A place in an item's text. */
export interface Part extends Range {
  readonly text: string;
}

export interface GoldStatement {
  /** Where it is written: `file:line`. */
  readonly at: string;
  /** Found or not, it does not count. */
  readonly optional: boolean;
  /** The first is the likeliest; the others are as right. */
  readonly acts: readonly Act[];
  /** Any of them is right. */
  readonly actors: readonly (string | null)[];
  /** The words that name the source, where only a name they stand for is right. */
  readonly source: string | null;
  /** Any of them will do; `null`: there is no cue; `undefined`: not checked. */
  readonly cues: readonly Part[] | null | undefined;
  /** Each is a right answer: its parts. */
  readonly contents: readonly (readonly Part[])[];
  readonly modes: readonly Mode[];
  readonly certainties: readonly Certainty[];
  /** Each is a right answer: the hedges' words. */
  readonly hedges: readonly (readonly string[])[];
  /** Each is a right answer: the chain, outermost first, each link by the names that are right. */
  readonly via: readonly (readonly (readonly string[])[])[];
  /** Words and value of when it was said; each is a right answer. */
  readonly saidAt: readonly ({ readonly words: string; readonly value: string } | null)[];
  readonly to: readonly (string | null)[];
  readonly polarity: readonly string[];
}

export interface GoldFigure {
  readonly at: string;
  readonly figure: Part;
  readonly actors: readonly (string | null)[];
}

export interface GoldItem {
  readonly at: string;
  readonly date: string | null;
  /** Context and text. */
  readonly text: string;
  /** Where the text begins, after the context. */
  readonly from: number;
  readonly statements: readonly GoldStatement[];
  readonly figures: readonly GoldFigure[];
}

export const sentenceFiles = ["acts", "chains", "certainty", "briefs", "negatives"] as const;
export const folder = join(import.meta.dirname, "..", "tests", "gold");

/** The items of `tests/gold/NAME.gold`. Throws an error that names file and line where the format is broken. */
export function readGold(name: string): GoldItem[] {
  const items: GoldItem[] = [];
  let date: string | null = null;
  let block: { readonly line: string; readonly at: string }[] = [];
  const lines = readFileSync(join(folder, `${name}.gold`), "utf8").split("\n");
  for (const [i, line] of [...lines, ""].entries()) {
    const at = `${name}.gold:${i + 1}`;
    if (line.startsWith("@ ")) date = either(line.slice(2));
    else if (/^[<>?*-](?: |$)/.test(line)) block.push({ line, at });
    else if (line !== "" && !line.startsWith("#")) throw new Error(`${at}: unknown kind of line`);
    if (line === "" && block.length > 0) {
      items.push(readItem(block, date));
      block = [];
    }
  }
  return items;
}

function readItem(block: readonly { readonly line: string; readonly at: string }[], date: string | null): GoldItem {
  const of = (...kinds: string[]) => block.filter(({ line }) => kinds.includes(line[0]!));
  const join = (kind: string) =>
    of(kind)
      .map(({ line }) => line.slice(2))
      .join("\n");
  const context = join("<");
  const from = context === "" ? 0 : context.length + 1;
  const text = context === "" ? join(">") : `${context} ${join(">")}`;
  return {
    at: block[0]!.at,
    date,
    text,
    from,
    statements: of("-", "?").map(({ line, at }) => readStatement(text, from, line, at)),
    figures: of("*").map(({ line, at }) => {
      const [figure = "", actor = "-"] = line.slice(2).split(" | ");
      return { at, figure: locate(text, figure, at), actors: names(actor) };
    }),
  };
}

function readStatement(text: string, from: number, line: string, at: string): GoldStatement {
  const [act = "", actor = "-", cue = "*", content = "-", ...rest] = line.slice(2).split(" | ");
  const keys = new Map(
    rest.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const),
  );
  const key = (name: string, fallback: string) => {
    const value = keys.get(name) ?? fallback;
    keys.delete(name);
    return value;
  };
  const contents = alternatives(content).map((one) => list(one).map((part) => locate(text, part, at)));
  const statement: GoldStatement = {
    at,
    optional: line.startsWith("?"),
    acts: alternatives(act) as Act[],
    actors: names(actor),
    source: actor.includes(" = ") ? actor.slice(0, actor.indexOf(" = ")) : null,
    cues: readCues(text, cue, contents[0]!, from, at),
    contents,
    modes: alternatives(key("mode", "indirect")) as Mode[],
    certainties: alternatives(key("certainty", "stated")) as Certainty[],
    hedges: alternatives(key("hedges", "-")).map(list),
    via: readVia(key("via", "-")),
    saidAt: alternatives(key("at", "-")).map((one) => {
      const [, words = "", value = ""] = /^(.*): ?(\S*)$/.exec(one) ?? [];
      return one === "-" ? null : { words, value };
    }),
    to: alternatives(key("to", "-")).map(either),
    polarity: alternatives(key("polarity", "positive")),
  };
  if (keys.size > 0) throw new Error(`${at}: unknown key ${[...keys.keys()].join()}`);
  return statement;
}

function readCues(text: string, cue: string, content: readonly Part[], from: number, at: string) {
  if (cue === "*") return undefined;
  // "- / :": no cue, or the colon; a colon is no word, so both are alike.
  if (cue.startsWith("-")) return null;
  return list(cue).map((one) => nearest(text, one, content, from, at));
}

/** "A > B = C / D": each link by its names; " / " after a lone "-" parts whole chains. */
function readVia(via: string): string[][][] {
  const whole = via.startsWith("- / ") ? ["-", via.slice(4)] : [via];
  return whole.map((chain) => (chain === "-" ? [] : chain.split(" > ").map((link) => names(link).map((n) => n ?? ""))));
}

/** "words = name / name", "words", "words / words", "-". */
function names(actor: string): (string | null)[] {
  const equals = actor.indexOf(" = ");
  return alternatives(equals < 0 ? actor : actor.slice(equals + 3)).map(either);
}

function alternatives(field: string): string[] {
  return field.split(" / ");
}

function list(field: string): string[] {
  return field === "-" ? [] : field.split(" ++ ");
}

function either(field: string): string | null {
  return field === "-" ? null : field;
}

/** The place of "words" or "words#2". */
function locate(text: string, words: string, at: string): Part {
  const [, part = words, number] = /^(.*)#(\d)$/s.exec(words) ?? [];
  const places = occurrences(text, part);
  const start = places[Number(number ?? 1) - 1];
  if (start === undefined) throw new Error(`${at}: not in the text: ${words}`);
  if (number === undefined && places.length > 1) throw new Error(`${at}: more than once in the text: ${words}`);
  return { text: part, start, end: start + part.length };
}

/** The occurrence nearest to the content, at word boundaries. */
function nearest(text: string, words: string, content: readonly Part[], from: number, at: string): Part {
  const distance = (start: number) => {
    const end = start + words.length;
    const gaps = content.map((part) => Math.max(part.start - end, start - part.end));
    // Before the item's own text, or inside the content, is less likely than anywhere else.
    const away = Math.min(...gaps.map((gap) => (gap < 0 ? 500 : gap)));
    return (content.length === 0 ? 0 : away) + (start < from ? 1000 : 0);
  };
  const [start] = occurrences(text, words).sort((a, b) => distance(a) - distance(b));
  if (start === undefined) throw new Error(`${at}: cue not in the text: ${words}`);
  return { text: words, start, end: start + words.length };
}

function occurrences(text: string, words: string): number[] {
  const letter = /[\p{L}\p{N}]/u;
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = letter.test(text[at - 1] ?? "") && letter.test(words[0]!);
    const after = letter.test(text[at + words.length] ?? "") && letter.test(words.at(-1)!);
    if (!before && !after) found.push(at);
  }
  return found;
}
