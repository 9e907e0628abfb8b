/** The grammar: an ordered list of small parsers, looked up by what may begin at a word. The longest reading wins, then the earlier parser. */
import type { Candidate } from "../meaning.ts";
import { type Line, Starts, wordAt } from "../words.ts";
import { besideParser } from "./beside.ts";
import { childParser } from "./children.ts";
import { parseChosenMonth, parseDayAlone } from "./chosenMonths.ts";
import { parseClock } from "./clocks.ts";
import { parseAmount, parseBareDuration } from "./durations.ts";
import { modifierParser } from "./modifiers.ts";
import { parseDayFirst, parseMonth } from "./months.ts";
import { parseNumericDate } from "./numericDates.ts";
import { partParser } from "./parts.ts";
import { parseHoliday, parsePhrase } from "./phrases.ts";
import { parseCode, parseQuarter } from "./quarters.ts";
import { parseBareUnit, parsePeriodEnd, parseRelativeUnit } from "./relative.ts";
import { parseSeason } from "./seasons.ts";
import { parseOften, parseSet, parseWeekends } from "./sets.ts";
import { parseSpan } from "./spans.ts";
import { stretchParser } from "./stretches.ts";
import { parseWeekday } from "./weekdays.ts";
import { parseYearAgo } from "./yearAgo.ts";
import { parseCentury, parseDecade, parseYear } from "./yearsAlone.ts";

/** Reads an expression that begins at a token of a line, or gives `null`. */
export type Parser = (line: Line, i: number) => Candidate | null;

const NUMBER = Starts.integer | Starts.numeric | Starts.number;
const { deixis, unit, month, weekday, season, part, ordinal, decade, phrase, holiday, code, mark, modifier } = Starts;

/** Each parser with the kinds of words it may begin at. */
const CORE: readonly (readonly [number, Parser])[] = [
  [Starts.numeric | Starts.number | Starts.integer, parseNumericDate],
  [month, parseMonth],
  [Starts.integer | ordinal | deixis | Starts.number, parseDayFirst],
  [deixis, parseChosenMonth],
  [weekday | deixis, parseWeekday],
  [holiday | deixis, parseHoliday],
  [phrase | deixis, parsePhrase],
  [Starts.integer | Starts.number | deixis | unit | mark, parseYear],
  [decade | deixis | mark, parseDecade],
  [ordinal | deixis | Starts.number, parseCentury],
  [ordinal | deixis | code | Starts.integer, parseQuarter],
  [code | Starts.integer, parseCode],
  [season | deixis, parseSeason],
  [deixis | unit, parseYearAgo],
  [deixis, parseRelativeUnit],
  [deixis, parseSet],
  [NUMBER | deixis | phrase, parseOften],
  [unit, parseWeekends],
  [deixis | ordinal | Starts.number | Starts.integer, parseSpan],
  [NUMBER | deixis | phrase, parseAmount],
  [Starts.numeric | Starts.integer | part | Starts.number, parseClock],
  [unit, parsePeriodEnd],
  [unit, parseBareDuration],
  [deixis, parseBareUnit],
  [deixis, parseDayAlone],
];

/** The parsers for each kind of beginning, made once a kind is met. */
function dispatcher(parsers: readonly (readonly [number, Parser])[]): Parser {
  const bySet = new Map<number, Parser[]>();
  return (line, i) => {
    const { starts } = wordAt(line, i);
    if (starts === 0) return null;
    let fitting = bySet.get(starts);
    if (fitting === undefined) {
      fitting = parsers.filter(([bits]) => (bits & starts) !== 0).map(([, parser]) => parser);
      bySet.set(starts, fitting);
    }
    let best: Candidate | null = null;
    for (const parse of fitting) {
      const found = parse(line, i);
      if (found && (best === null || end(found) > end(best))) best = found;
    }
    return best;
  };
}

function end(found: Candidate): number {
  return found.more.at(-1)?.last ?? found.last;
}

/** Parsers that hold another expression come in layers, so that none can call itself without end. */
const core = dispatcher(CORE);
const LAYERED: readonly (readonly [number, Parser])[] = [
  ...CORE,
  [deixis | ordinal, childParser(core)],
  [deixis, besideParser(core)],
  [deixis, stretchParser(core)],
  [deixis | part | modifier, partParser(core)],
];
const full = dispatcher([...LAYERED, [modifier | deixis, modifierParser(dispatcher(LAYERED))]]);

/** An article begins nothing unless the next word belongs to a time too. */
function mayBegin(line: Line, i: number): boolean {
  const { starts, deixis: kind } = line.words[i]!;
  return starts !== 0 && !(kind === "article" && wordAt(line, i + 1).starts === 0);
}

/** All expressions of a line, from left to right, none inside another. */
export function parseLine(line: Line): Candidate[] {
  const out: Candidate[] = [];
  for (let i = line.first; i < line.last; ) {
    const found = mayBegin(line, i) ? full(line, i) : null;
    if (found === null) {
      i++;
      continue;
    }
    const { more, ...first } = found;
    out.push({ ...first, more: [] }, ...more);
    i = end(found);
  }
  return out;
}
