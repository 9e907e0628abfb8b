import { among } from "../../among.ts";
import { type Candidate, candidate } from "../meaning.ts";
import { formAt, type Line, touches, wordAt } from "../words.ts";
import { type Amount, readAmount } from "./amounts.ts";
import { offsetMeaning, parseOffset, readDirection } from "./offsets.ts";
import { secondUnit } from "./spans.ts";
import { durationValue, isAge, type UnitReading, unitAfter } from "./units.ts";

/** A number with its unit, and where it counts from: "three years", "two-day", "five years ago", "a week later", "two to three weeks". */
export function parseAmount(line: Line, i: number): Candidate | null {
  const first = readAmount(line, i);
  if (!first) return null;
  const range = readRange(line, first);
  const amount = range ?? first;
  const unit = unitAfter(line, amount.last);
  if (!unit || !agrees(line, amount, unit) || isAge(line, unit.last)) return null;
  // "a decade-long war": the article is the war's.
  if (amount.article && formAt(line, unit.last) === "-" && formAt(line, unit.last + 1) === "long") return null;
  const tail = readTail(line, unit.last);
  const value = (range ? first.value : amount.value) + tail.more;
  const mod = range ? "EQUAL_OR_MORE" : (tail.mod ?? amount.mod);
  const moved = parseOffset(line, i, tail.last, value, unit.unit, mod);
  if (moved) return moved;
  if (amount.article && (unit.unit === "quarter" || !isArticleDuration(line, i, tail.last, unit))) return null;
  // "three-quarters", "nearly three quarters of its value": a fraction.
  if (unit.unit === "quarter" && unit.plural && (unit.hyphen || (value <= 3 && formAt(line, tail.last) === "of")))
    return null;
  const start = unit.hyphen && amount.article ? amount.last : i;
  const second = readSecondPart(line, tail.last, unit.unit);
  const meaning = { kind: "duration" as const, value: durationValue(value, unit.unit) + (second?.value ?? "") };
  return candidate(start, second?.last ?? tail.last, meaning, { mod });
}

/** "two to three weeks", "10-15 minutes", "30-to-60-day", "two or three days": the greater number, whose unit follows. */
function readRange(line: Line, first: Amount): Amount | null {
  if (first.article || Number.isNaN(first.value) || !among("to|or|--|-|–|—", formAt(line, first.last))) return null;
  const to = formAt(line, first.last + 1) === "to" && formAt(line, first.last + 2) === "-" ? 3 : 1;
  const second = readAmount(line, first.last + to);
  if (!second || second.article || !(second.value > first.value)) return null;
  return unitAfter(line, second.last) ? second : null;
}

/** What may follow the unit: "and a half", "or so", "or two", "or more". */
function readTail(line: Line, i: number): { more: number; mod: string | null; last: number } {
  const next = formAt(line, i + 1);
  if (formAt(line, i) === "and" && next === "a" && formAt(line, i + 2) === "half") {
    return { more: 0.5, mod: null, last: i + 3 };
  }
  if (formAt(line, i) === "or" && (next === "so" || next === "two")) return { more: 0, mod: "APPROX", last: i + 2 };
  if (formAt(line, i) === "or" && next === "more") return { more: 0, mod: "EQUAL_OR_MORE", last: i + 2 };
  return { more: 0, mod: null, last: i };
}

/** "two days", "two-day" and "nine day long"; never "2024 days" or an ordinal second. */
function agrees(line: Line, amount: Amount, unit: UnitReading): boolean {
  if (unit.unit === "second" && !unit.plural && !unit.hyphen) return amount.value === 1 && !amount.article;
  if (Number.isNaN(amount.value)) return unit.plural || unit.hyphen;
  const { numeral } = wordAt(line, amount.last - 1);
  if (numeral?.digits === 4 && amount.value >= 1900 && amount.value < 2100) return false;
  return unit.hyphen || !amount.article || !unit.plural;
}

/** "five hours and ten minutes". */
function readSecondPart(line: Line, i: number, unit: string): { value: string; last: number } | null {
  if (unit !== "hour" && unit !== "minute") return null;
  const at = formAt(line, i) === "and" || formAt(line, i) === "," ? i + 1 : i;
  const amount = readAmount(line, at);
  const next = amount && unitAfter(line, amount.last);
  if (!amount || !next || amount.article || Number.isNaN(amount.value)) return null;
  if (!(next.unit === "second" || (next.unit === "minute" && unit === "hour"))) return null;
  return { value: durationValue(amount.value, next.unit).slice(2), last: next.last };
}

const BEFORE_ARTICLE =
  "for|within|in|after|than|over|about|nearly|almost|before|under|just|only|least|during|barely|spent|took|take|takes|lasted|last|of|to|by|up|from|around|approximately";
const RATE = "year|month|week|day|hour|minute";

/** "a year" is a time after these words or before "of", and as a rate ("$2 million a year"); elsewhere it means "one". */
function isArticleDuration(line: Line, i: number, last: number, { unit }: UnitReading): boolean {
  if (among(BEFORE_ARTICLE, formAt(line, i - 1))) return true;
  if (among("or|of|after|before|from|ahead", formAt(line, last))) return true;
  return among(RATE, unit) && line.tokens[i - 1]?.pos !== "ADP";
}

const BEFORE_BARE = "for|in|within|of|over|after|last|took|take|spent|lasted|through|during|by|the|until|since";

/** Units by themselves: "for years", "weeks of fighting", "decades-long", "months ago", "weeks or months". */
export function parseBareDuration(line: Line, i: number): Candidate | null {
  const { unit, note } = wordAt(line, i);
  if (unit === null) return null;
  const plural = note === "plural";
  if (formAt(line, i + 1) === "-" && formAt(line, i + 2) === "long" && touches(line, i)) {
    return candidate(i, i + 3, { kind: "duration", value: durationValue(plural ? Number.NaN : 1, unit) });
  }
  if (!plural || unit === "second" || isAge(line, i + 1) || formAt(line, i - 1) === "-") return null;
  if (wordAt(line, i - 1).number !== null || wordAt(line, i - 1).numeral !== null) return null;
  const direction = among("ago|earlier|later", formAt(line, i + 1)) ? readDirection(line, i + 1) : null;
  if (direction) return candidate(i, i + 2, offsetMeaning(Number.NaN, unit, direction.sign, direction.from));
  if (!among(BEFORE_BARE, formAt(line, i - 1)) && formAt(line, i + 1) !== "of") return null;
  return candidate(i, secondUnit(line, i + 1) ?? i + 1, {
    kind: "duration",
    value: durationValue(Number.NaN, unit),
  });
}
