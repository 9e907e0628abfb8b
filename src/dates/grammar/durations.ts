import { type Candidate, candidate, type DurationMeaning, type Meaning, type Unit } from "../meaning.ts";
import type { Grain } from "../stamp.ts";
import { formAt, type Line, touches, wordAt } from "../words.ts";
import { type Amount, readAmount } from "./amounts.ts";

/** The ISO 8601 designator of a unit, how many of them one unit makes, and whether it is a unit of the clock. */
const ISO = new Map<string, readonly [string, number, boolean]>([
  ["second", ["S", 1, true]],
  ["minute", ["M", 1, true]],
  ["hour", ["H", 1, true]],
  ["day", ["D", 1, false]],
  ["night", ["D", 1, false]],
  ["week", ["W", 1, false]],
  ["weekend", ["WE", 1, false]],
  ["fortnight", ["W", 2, false]],
  ["month", ["M", 1, false]],
  ["quarter", ["Q", 1, false]],
  ["half", ["M", 6, false]],
  ["season", ["M", 3, false]],
  ["year", ["Y", 1, false]],
  ["decade", ["Y", 10, false]],
  ["century", ["Y", 100, false]],
  ["millennium", ["Y", 1000, false]],
]);

/** `P3Y`, `PT2H`, `PXD`. */
export function durationValue(amount: number, unit: string): string {
  const [letter, factor, ofClock] = ISO.get(unit)!;
  const number = Number.isNaN(amount) ? "X" : String(Math.round(amount * factor * 100) / 100);
  return `P${ofClock ? "T" : ""}${number}${letter}`;
}

/** A unit with what may stand before it: "trading days", "consecutive quarters", "more weeks". */
export function unitAfter(
  line: Line,
  i: number,
): { unit: string; plural: boolean; last: number; hyphen: boolean } | null {
  const hyphen = formAt(line, i) === "-" && touches(line, i - 1);
  let at = hyphen ? i + 1 : i;
  if (
    !hyphen &&
    /^(?:more|full|long|straight|consecutive|whole|additional|extra|further|calendar|trading|working|business|successive|other)$/.test(
      formAt(line, at),
    )
  )
    at++;
  const { unit, note } = wordAt(line, at);
  return unit === null ? null : { unit, plural: note === "plural", last: at + 1, hyphen };
}

/** A number with its unit, and where it counts from: "three years", "two-day", "five years ago", "a week later", "several months". */
export function parseAmount(line: Line, i: number): Candidate | null {
  const amount = readAmount(line, i);
  if (!amount) return null;
  const unit = unitAfter(line, amount.last);
  if (!unit || !agrees(line, amount, unit)) return null;
  let { last } = unit;
  let value = amount.value;
  let mod = amount.mod;
  if (formAt(line, last) === "and" && formAt(line, last + 1) === "a" && formAt(line, last + 2) === "half") {
    value += 0.5;
    last += 3;
  } else if (formAt(line, last) === "or" && formAt(line, last + 1) === "so") {
    mod = "APPROX";
    last += 2;
  } else if (formAt(line, last) === "or" && formAt(line, last + 1) === "more") {
    mod = "EQUAL_OR_MORE";
    last += 2;
  }
  const moved = parseOffset(line, i, last, value, unit.unit, mod);
  if (moved) return moved;
  if (amount.article && !isArticleDuration(line, i, last)) return null;
  if (isAge(line, last)) return null;
  const start = unit.hyphen && amount.article ? amount.last : i;
  const second = secondPart(line, last, unit.unit);
  const meaning: DurationMeaning = { kind: "duration", value: durationValue(value, unit.unit) + (second?.value ?? "") };
  return candidate(start, second?.last ?? last, meaning, { mod });
}

/** "two days" and "two-day", not "two day" (unless it is in a compound) and not "one years". */
function agrees(
  line: Line,
  amount: Amount,
  unit: { plural: boolean; hyphen: boolean; last: number; unit: string },
): boolean {
  if (unit.unit === "second" && !unit.plural && !unit.hyphen)
    return amount.value === 1 && !amount.article && !Number.isNaN(amount.value);
  if (Number.isNaN(amount.value)) return unit.plural || unit.hyphen;
  if (wordAt(line, amount.last - 1).numeral?.digits === 4 && amount.value >= 1900 && amount.value < 2100) return false;
  return amount.article || unit.hyphen ? !unit.plural || unit.hyphen : true;
}

/** "five hours and ten minutes". */
function secondPart(line: Line, i: number, unit: string): { value: string; last: number } | null {
  if (unit !== "hour" && unit !== "minute") return null;
  const at = formAt(line, i) === "and" || formAt(line, i) === "," ? i + 1 : i;
  const amount = readAmount(line, at);
  const next = amount && unitAfter(line, amount.last);
  if (!amount || !next || amount.article || Number.isNaN(amount.value)) return null;
  if (!(next.unit === "second" || (next.unit === "minute" && unit === "hour"))) return null;
  return { value: durationValue(amount.value, next.unit).slice(2), last: next.last };
}

/** "a 32-year-old", "25 years old", "aged", "years of age": ages are none of our concern. */
function isAge(line: Line, last: number): boolean {
  const next = formAt(line, last);
  const after = formAt(line, last + 1);
  if (next === "old" || next === "olds") return true;
  if (next === "-" && /^olds?$/.test(after)) return true;
  return next === "of" && after === "age";
}

/** "a year" is a time after these words or before "of"; elsewhere it is a rate or means "one". */
function isArticleDuration(line: Line, i: number, last: number): boolean {
  const before = formAt(line, i - 1);
  const next = formAt(line, last);
  if (
    /^(?:for|within|in|after|than|over|about|nearly|almost|before|under|just|only|least|during|every|barely|spent|took|take|takes|lasted|last|of|to|by|up|from|around|approximately)$/.test(
      before,
    )
  )
    return true;
  if (/^(?:or|of|after|before|from|ahead)$/.test(next)) return true;
  return (
    wordAt(line, last - 1).unit !== "second" &&
    RATE.test(wordAt(line, last - 1).unit ?? "") &&
    line.tokens[i - 1]?.pos !== "ADP"
  );
}

const RATE = /^(?:year|month|week|day|hour|minute)$/;

/** Words after a duration that make it a date: "ago", "earlier", "later", "before that", "from now". */
function parseOffset(
  line: Line,
  i: number,
  last: number,
  value: number,
  unit: string,
  mod: string | null,
): Candidate | null {
  const next = formAt(line, last);
  const after = formAt(line, last + 1);
  const direction = offsetDirection(next, after, wordAt(line, last + 1).starts !== 0);
  if (!direction) return null;
  const { sign, from, width } = direction;
  const meaning = offsetMeaning(value, unit, sign, from);
  return candidate(i, last + width, meaning, { mod });
}

function offsetDirection(next: string, after: string, dateFollows: boolean) {
  if (next === "ago") return { sign: -1 as const, from: "document" as const, width: 1 };
  if (next === "earlier" || next === "previously") return { sign: -1 as const, from: "reference" as const, width: 1 };
  if (next === "later") return { sign: 1 as const, from: "reference" as const, width: 1 };
  if (next === "hence") return { sign: 1 as const, from: "document" as const, width: 1 };
  if (next === "from" && (after === "now" || after === "today"))
    return { sign: 1 as const, from: "document" as const, width: 2 };
  if (next === "before" && (after === "that" || /^[.,;)]?$/.test(after))) {
    return { sign: -1 as const, from: "reference" as const, width: after === "that" ? 2 : 1 };
  }
  if (next === "after" && !dateFollows && (after === "that" || /^[.,;)]?$/.test(after))) {
    return { sign: 1 as const, from: "reference" as const, width: after === "that" ? 2 : 1 };
  }
  return null;
}

/** A shift by that many units. An unknown number, hours or a fraction leave only a direction. */
export function offsetMeaning(
  value: number,
  unit: string,
  sign: -1 | 1,
  from: "document" | "reference" | Meaning,
): Meaning {
  const [, factor, ofClock] = ISO.get(unit)!;
  if (Number.isNaN(value)) {
    if (from !== "document") return { kind: "unknown" };
    return { kind: "reference", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" };
  }
  if (ofClock) return { kind: "shift", amount: 0, unit: "day", grain: "day", from };
  const amount = Math.round(value * factor) * sign;
  if (unit === "night") return { kind: "shift", amount, unit: "day", grain: "day", from };
  if (unit === "fortnight") return { kind: "shift", amount, unit: "week", grain: "week", from };
  if (unit === "decade" || unit === "century" || unit === "millennium") {
    return { kind: "shift", amount, unit: "year", grain: "year", from };
  }
  if (!Number.isInteger(value) && unit === "year") {
    return { kind: "shift", amount: Math.round(value * 12) * sign, unit: "month", grain: "month", from };
  }
  const grain = unit as Grain;
  return {
    kind: "shift",
    amount,
    unit: grain,
    grain,
    from,
    ...(grain === "year" && value === 1 ? { keepGrain: true } : {}),
  };
}

/** "the past two months", "the last 24 hours", "the next few weeks", "recent years", "the first nine months of 1997". */
export function parseSpan(line: Line, i: number): Candidate | null {
  const at = /^(?:the|these|its|their|his|her|our|this)$/.test(formAt(line, i)) ? i + 1 : i;
  const { deixis, number } = wordAt(line, at);
  const form = formAt(line, at);
  if (deixis === "recent") return recent(line, i, at);
  const directed = deixis === "back" || deixis === "span-back" ? -1 : deixis === "on" || deixis === "span-on" ? 1 : 0;
  const firsts =
    number?.class === "ordinal" ||
    form === "final" ||
    form === "following" ||
    form === "previous" ||
    form === "preceding";
  if (directed === 0 && !firsts && !(at > i && wordAt(line, at).starts !== 0)) return null;
  const amountAt = directed !== 0 || firsts ? at + 1 : at;
  const couple = formAt(line, amountAt) === "couple" ? amountAt + (formAt(line, amountAt + 1) === "of" ? 2 : 1) : null;
  const amount =
    couple !== null ? { value: 2, last: couple, mod: "APPROX", article: false } : readAmount(line, amountAt);
  const bare = amount === null && directed !== 0 && wordAt(line, amountAt).note === "plural";
  if (!amount && !bare) return null;
  if (amount?.article) return null;
  const unit = unitAfter(line, amount?.last ?? amountAt);
  if (!unit?.plural && !(unit && amount?.value === 1)) return null;
  if (unit.hyphen || isAge(line, unit.last)) return null;
  const value = amount?.value ?? Number.NaN;
  const years = { kind: "duration" as const, value: durationValue(value, unit.unit) };
  const clockUnit = ISO.get(unit.unit)![2];
  const whole = !Number.isNaN(value) && unit.unit !== "night" && unit.unit !== "fortnight";
  const anchored =
    directed === 0 || !whole
      ? {}
      : clockUnit
        ? {
            anchored: {
              amount: unit.unit === "hour" ? Math.ceil(value / 24) : 0,
              unit: "day" as Grain,
              direction: directed as -1 | 1,
            },
          }
        : { anchored: { amount: Math.ceil(value), unit: unit.unit as Grain, direction: directed as -1 | 1 } };
  const orSo = formAt(line, unit.last) === "or" && formAt(line, unit.last + 1) === "so";
  return candidate(
    i,
    orSo ? unit.last + 2 : unit.last,
    { ...years, ...anchored },
    { mod: orSo ? "APPROX" : (amount?.mod ?? null) },
  );
}

function recent(line: Line, i: number, at: number): Candidate | null {
  const { unit, note } = wordAt(line, at + 1);
  if (unit !== null && note === "plural") {
    return candidate(i, at + 2, { kind: "duration", value: durationValue(Number.NaN, unit) });
  }
  return at === i ? candidate(i, i + 1, { kind: "reference", value: "PAST_REF" }) : null;
}

/** Units by themselves: "for years", "weeks of fighting", "decades-long", "centuries". */
export function parseBareDuration(line: Line, i: number): Candidate | null {
  const { unit, note } = wordAt(line, i);
  if (unit === null) return null;
  const next = formAt(line, i + 1);
  if (next === "-" && formAt(line, i + 2) === "long" && touches(line, i)) {
    const value = note === "plural" ? Number.NaN : 1;
    return candidate(i, i + 3, { kind: "duration", value: durationValue(value, unit as Unit) });
  }
  if (note !== "plural" || unit === "second") return null;
  const sign =
    next === "ago" || next === "earlier" || next === "before" ? -1 : next === "later" || next === "after" ? 1 : 0;
  if (sign !== 0 && !(wordAt(line, i + 2).starts !== 0 && next !== "ago" && next !== "later")) {
    const from = next === "ago" ? "document" : "reference";
    if (next !== "before" && next !== "after")
      return candidate(i, i + 2, offsetMeaning(Number.NaN, unit, sign as -1 | 1, from));
  }
  const before = formAt(line, i - 1);
  if (
    /^(?:for|in|within|of|over|after|last|took|take|spent|lasted|through|during|by|the|until|since)$/.test(before) ||
    next === "of"
  ) {
    return candidate(i, i + 1, { kind: "duration", value: durationValue(Number.NaN, unit) });
  }
  return null;
}
