import { readLexicon } from "../data.ts";
import type { Analysis, Token } from "../language/index.ts";
import { WordTable } from "../word-table.ts";
import type { Unit } from "./meaning.ts";
import { readNumeral } from "./numerals.ts";
import { NONE, Starts, type Word } from "./word.ts";

export { type Numeral, Starts, type Word } from "./word.ts";

let table: WordTable<Word> | undefined;

function buildTable(): WordTable<Word> {
  const table = new WordTable<Word>();
  const add = (word: string, bit: number, fields: Partial<Word>) => {
    const old = table.get(word) ?? NONE;
    table.set(word, { ...old, ...fields, starts: old.starts | bit });
  };
  for (const [word = "", kind = "", value = "", note = ""] of readLexicon("date-calendar")) {
    if (kind === "month") add(word, Starts.month, { month: Number(value), note });
    else if (kind === "weekday") add(word, Starts.weekday, { weekday: Number(value), note });
    else if (kind === "season") add(word, Starts.season, { season: Number(value), note });
    else if (kind === "part") add(word, Starts.part, { part: value, note });
    else if (kind === "decade") add(word, Starts.decade, { decade: Number(value), note });
    else add(word, Starts.unit, { unit: value as Unit, note });
  }
  for (const [word = "", kind = "", value = ""] of readLexicon("date-numbers")) {
    const number = { class: kind, value: value === "" ? Number.NaN : Number(value) };
    add(word, kind === "ordinal" ? Starts.ordinal : Starts.number, { number });
  }
  for (const [word = "", kind = ""] of readLexicon("date-deixis")) {
    add(word, kind === "within" ? Starts.within : Starts.deixis, { deixis: kind });
  }
  const firstWords = (name: string, bit: number) => {
    for (const [phrase = ""] of readLexicon(name)) {
      const [first = "", second] = phrase.split(" ");
      add(first, bit, {});
      if (second && table.get(first)?.deixis === "article") add(second, Starts.within, {});
    }
  };
  firstWords("date-phrases", Starts.phrase);
  firstWords("date-modifiers", Starts.modifier);
  firstWords("date-holidays", Starts.holiday);
  for (const word of ["fiscal", "fy", "financial"]) add(word, Starts.code, {});
  for (const word of ["'", "’", "‘", "`"]) add(word, Starts.mark, {});
  return table;
}

/** `Q3`, `H1`, `1H`, `3Q`, `3Q24`, `FY2024`. */
const CODE = /^(?:[qh][1-4]|[1-4][qh](?:\d{2})?|fy\d{2,4})$/;

const ZERO = 48;
const NINE = 57;
const STOP = 46;
const LETTER_M = 109;

function readWord(words: WordTable<Word>, { lower }: Token): Word {
  const known = words.get(lower);
  if (known !== undefined) return known;
  const code = lower.charCodeAt(0);
  if (code >= ZERO && code <= NINE) {
    if (lower.length > 28) return NONE;
    if (CODE.test(lower)) return { ...NONE, starts: Starts.code };
    return readNumeral(lower);
  }
  const { length } = lower;
  if (code > 122 || length > 20) return NONE;
  const end = lower.charCodeAt(length - 1);
  if (end === STOP) return words.get(lower.slice(0, -1)) ?? NONE;
  if (code === LETTER_M && lower.startsWith("mid-")) {
    const rest = words.get(lower.slice(4));
    return rest === undefined ? NONE : { ...rest, starts: rest.starts | Starts.modifier, mid: true };
  }
  return length <= 6 && end <= NINE && end >= ZERO && CODE.test(lower) ? { ...NONE, starts: Starts.code } : NONE;
}

/** The tokens of one sentence as the grammar reads them. Positions are token numbers; what lies outside the sentence is `NONE`. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  /** Whether the text writes 26/10/2024 (true) or 10/26/2024 (false), where another date of it shows. */
  readonly dayFirst: boolean | null;
}

export function readWords({ tokens }: Analysis): Word[] {
  table ??= buildTable();
  const words = table;
  return tokens.map((token) => readWord(words, token));
}

export function wordAt(line: Line, i: number): Word {
  return i >= line.first && i < line.last ? line.words[i]! : NONE;
}

/** The lower-case form of a token, "" outside the sentence. */
export function formAt(line: Line, i: number): string {
  return i >= line.first && i < line.last ? line.tokens[i]!.lower : "";
}

export function isCapital(line: Line, i: number): boolean {
  if (i < line.first || i >= line.last) return false;
  const { text } = line.tokens[i]!;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a part of the day is an hour ("noon"), not a stretch. */
export function isHour(part: string): boolean {
  return part.charCodeAt(0) <= NINE;
}

/** Whether nothing stands between this token and the next. */
export function touches(line: Line, i: number): boolean {
  return i >= line.first && i + 1 < line.last && line.tokens[i]!.end === line.tokens[i + 1]!.start;
}

/** The order of day and month in the text's dates with "/": `null` where none or both orders show. */
export function dayFirstIn(words: readonly Word[]): boolean | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const { numeral } of words) {
    if (numeral?.shape !== "parted" || numeral.mark !== "/" || numeral.parts.length !== 3) continue;
    const [a = 0, b = 0] = numeral.parts;
    if (a > 12 && a < 32 && b <= 12) dayFirst = true;
    if (b > 12 && b < 32 && a <= 12) monthFirst = true;
  }
  return dayFirst === monthFirst ? null : dayFirst;
}
