import { among } from "../../among.ts";
import { type Candidate, candidate, clock, sameDay } from "../meaning.ts";
import { matchPhrase, phrasesOf } from "../phrases.ts";
import { formAt, isCapital, type Line, touches, wordAt } from "../words.ts";
import { readAnchorYear } from "./anchorYears.ts";
import { partAfter, readChoice } from "./weekdays.ts";
import { readYear } from "./years.ts";

const PHRASES = phrasesOf("date-phrases");
const HOLIDAYS = phrasesOf("date-holidays");

/** A phrase of lexicons/date-phrases.tsv: "today", "now", "recently", "daily"; "yesterday morning", "tomorrow night". */
export function parsePhrase(line: Line, i: number): Candidate | null {
  const found = matchPhrase(PHRASES, line, i);
  if (!found) return null;
  const [kind = "", value = "", part = ""] = found.row;
  const { last } = found;
  if (isTitle(line, i)) return null;
  if (kind === "duration") return candidate(i, last, { kind: "duration", value });
  if (kind === "set") return candidate(i, last, { kind: "set", value });
  if (kind === "ref") {
    if (!standsAlone(line, i, last, value)) return null;
    return candidate(i, last, { kind: "reference", value: value as "PAST_REF" });
  }
  const after = part === "" ? partAfter(line, last) : null;
  const meaning = { ...sameDay("document"), amount: Number(value) };
  const named = part || after?.part;
  return candidate(i, after?.last ?? last, meaning, named ? { time: clock({ part: named }) } : {});
}

/** "now that", "now-defunct" and "the past two" are something else. */
function standsAlone(line: Line, i: number, last: number, value: string): boolean {
  const next = formAt(line, last);
  if (among("current|future", formAt(line, i))) return describes(line, last);
  if (formAt(line, i) === "soon") return next !== "-" && isAhead(line, i, last);
  if (next === "-" && touches(line, last - 1)) return value === "PRESENT_REF" || value === "PAST_REF";
  if (value === "PAST_REF" && formAt(line, last - 1) === "past")
    return wordAt(line, last).starts === 0 && line.tokens[last]?.pos !== "NOUN";
  if (formAt(line, i) === "one") {
    if (line.tokens[last]?.pos === "VERB" || among(MAY_COME, formAt(line, i - 1))) return true;
    return i === line.first && [0, 1, 2, 3].some((k) => among(MAY_COME, formAt(line, last + k)));
  }
  if (formAt(line, last - 1) === "future" || formAt(line, last - 1) === "term")
    return !(line.tokens[last]?.pos === "NOUN");
  return true;
}

const MAY_COME = "will|would|could|may|might|be";

/** "USA Today", "Never Before Now": capitals within a name. */
function isTitle(line: Line, i: number): boolean {
  return isCapital(line, i) && isCapital(line, i - 1) && line.tokens[i - 1]!.pos === "PROPN";
}

/** "the current government", "future losses": an adjective of what follows. */
function describes(line: Line, last: number): boolean {
  const pos = last < line.last ? line.tokens[last]!.pos : "PUNCT";
  return (pos === "NOUN" || pos === "ADJ") && wordAt(line, last).unit === null;
}

/** "will soon deploy", "soon." speak of the future; "soon became" and "soon after" do not. */
function isAhead(line: Line, i: number, last: number): boolean {
  for (let k = i - 3; k < last + 2; k++) if (among(AHEAD, formAt(line, k))) return true;
  return false;
}

const AHEAD = "will|'ll|’ll|would|may|could|can|to|should|must|might|is|are";

/** A well-known day, with its year where that is given: "Christmas Eve", "Christmas 1963", "last Thanksgiving". */
export function parseHoliday(line: Line, i: number): Candidate | null {
  const { choose, at } = readChoice(line, i);
  const found = matchPhrase(HOLIDAYS, line, at);
  if (!found) return null;
  const rule = found.row[0] ?? "";
  const token = line.tokens[at]!;
  if (!/^\d/.test(token.text) && token.text === token.lower) return null;
  if (rule === "not" || !isDay(line, found.last, rule))
    return candidate(i, found.last, { kind: "unknown" }, { mod: "NOT" });
  const year = readHolidayYear(line, found.last);
  const within = year === null ? readAnchorYear(line, found.last) : null;
  const meaning = {
    kind: "holiday" as const,
    rule,
    year: year?.year ?? null,
    choose,
    ...(within ? { within: within.meaning } : {}),
  };
  const night = formAt(line, found.last - 1) === "night" ? { time: clock({ part: "NI" }) } : {};
  const part = partAfter(line, found.last);
  if (part && !year) return candidate(i, part.last, meaning, { time: clock({ part: part.part }) });
  return candidate(i, year?.last ?? within?.last ?? found.last, meaning, night);
}

function readHolidayYear(line: Line, i: number) {
  const at = formAt(line, i) === "," || formAt(line, i) === "of" ? i + 1 : i;
  return wordAt(line, at).numeral?.digits === 4 ? readYear(line, at) : null;
}

/** "New Year" needs to be the day, not "New York"; "Tet Offensive", "Easter Island" and "Christmas tree" are no dates. */
function isDay(line: Line, i: number, rule: string): boolean {
  const next = line.tokens[i];
  if (i >= line.last || !next) return true;
  if (rule === "moveable" || rule.startsWith("easter"))
    return !among("Offensive|Island|Rising|Uprising|War|Sunday|Week", next.text);
  return !among("Island|Islands|Carol|Tree|tree|party|parties", next.text);
}
