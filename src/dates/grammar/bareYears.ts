import { among } from "../../among.ts";
import type { Line } from "../words.ts";
import { formAt, isCapital, touches, wordAt } from "../words.ts";

/** Words after which a four-digit number is a year. */
const STRONG = new Set(
  "in since until till during throughout early late mid year before after by spring summer autumn fall winter fiscal circa".split(
    " ",
  ),
);
/** Words and marks after which it may be one. */
const WEAK = new Set(
  "from of to and or between the through around about for ( [ , - – — / ; : pre post as than than's".split(" "),
);
const JOINED = new Set(["mid", "pre", "post", "early", "late"]);
const MONEY =
  "$|€|£|¥|#|№|@|usd|eur|no|no.|nos|nos.|number|channel|room|flight|route|highway|interstate|boeing|article|page";

/**
 * Whether four digits that stand alone are a year. "in 1996", "the 2014 war", "(1991)", "since 2022" are;
 * "2000 soldiers", "1500-strong", "$1999", "Windows 2000" are not.
 */
export function isYear(line: Line, i: number): boolean {
  const { numeral } = wordAt(line, i);
  if (numeral?.digits !== 4 || numeral.value < 1000 || numeral.value >= 2100) return false;
  const before = formAt(line, i - 1);
  const next = formAt(line, i + 1);
  if (among(MONEY, before)) return false;
  if (next === "-" && touches(line, i) && touches(line, i + 1) && wordAt(line, i + 2).numeral?.digits !== 4)
    return false;
  if (among("-|–|/", before) && touches(line, i - 2) && touches(line, i - 1)) {
    const joined = formAt(line, i - 2);
    if (!JOINED.has(joined) && wordAt(line, i - 2).numeral === null && wordAt(line, i - 2).starts === 0) return false;
  }
  if (
    among(
      "%|percent|per|million|billion|trillion|hundred|thousand|degrees|gmt|utc|hours|hrs|feet|x|×|km|m|kg|cm|mm|mw|mph|kph",
      next,
    )
  )
    return false;
  if (wordAt(line, i + 1).unit !== null && next !== "season") return false;
  if (countsPlural(line, i)) return false;
  if (STRONG.has(before)) return true;
  if (numeral.value < 1500) return before === "(" || before === "to" || among("–|-", before);
  if (before === "" || WEAK.has(before)) return true;
  if (wordAt(line, i - 1).starts !== 0) return true;
  if (!isCapital(line, i - 1)) return true;
  const { pos } = line.tokens[i - 1]!;
  return i - 1 === line.first && pos !== "PROPN" && pos !== "NOUN";
}

/** A round number before a plural noun is a count ("2000 troops"); others are only where no word of time stands before them. */
function countsPlural(line: Line, i: number): boolean {
  const token = line.tokens[i + 1];
  if (!token || i + 1 >= line.last) return false;
  const plural =
    among("people|men|women|children|personnel|police|troops|staff", token.lower) ||
    (token.pos === "NOUN" && token.lower.endsWith("s") && !token.lower.endsWith("ss") && token.text === token.lower);
  if (!plural) return false;
  const round = wordAt(line, i).numeral!.value % 50 === 0;
  const before = formAt(line, i - 1);
  return round || !(STRONG.has(before) || before === "the" || before === "'s");
}
