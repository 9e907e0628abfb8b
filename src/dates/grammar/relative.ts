import { among } from "../../among.ts";
import { type Candidate, candidate, clock, type Meaning, type ShiftMeaning, sameDay } from "../meaning.ts";
import type { Grain } from "../stamp.ts";
import { formAt, isCapital, isHour, type Line, touches, wordAt } from "../words.ts";

const AMOUNTS = new Map([
  ["back", -1],
  ["this", 0],
  ["on", 1],
  ["before", -1],
  ["after", 1],
  ["same", 0],
  ["span-back", -1],
  ["span-on", 1],
]);

const GRAINS = new Set(["day", "weekend", "week", "month", "quarter", "year", "decade", "century", "millennium"]);

/** The unit at token `i` as a grain of the calendar; `null` for those of the clock. */
export function grainAt(line: Line, i: number): Grain | null {
  const { unit } = wordAt(line, i);
  return unit !== null && GRAINS.has(unit) ? (unit as Grain) : null;
}

/** "last week", "this year", "next month", "the previous year", "the next day", "that same day", "the current fiscal year". */
export function parseRelativeUnit(line: Line, i: number): Candidate | null {
  const the = among("the|its|their|our", formAt(line, i));
  let at = the ? i + 1 : i;
  let deixis = wordAt(line, at).deixis;
  if (deixis === null || !AMOUNTS.has(deixis)) return null;
  const word = formAt(line, at);
  const second = wordAt(line, at + 1).deixis;
  if (second !== null && (second === "same" || second === "span-on" || second === "span-back")) {
    if (deixis === "this" && second !== "same") deixis = second === "span-on" ? "on" : "back";
    at++;
  }
  const very =
    formAt(line, at + 1) === "very" || formAt(line, at + 1) === "fiscal" || formAt(line, at + 1) === "calendar";
  const unitAt = very ? at + 2 : at + 1;
  const { note, part } = wordAt(line, unitAt);
  const plural = note === "plural";
  if (part !== null) return relativePart(line, i, the, deixis, unitAt, word);
  const grain = grainAt(line, unitAt);
  if (grain === null || plural) return null;
  const from = fromOf(deixis, the, word, grain);
  if (grain === "day" && (word === "current" || word === "latest" || (word === "this" && second !== "same")))
    return null;
  const amount = AMOUNTS.get(deixis)!;
  if (the && (word === "past" || (word === "last" && grain !== "year" && grain !== "week" && grain !== "month"))) {
    return span(i, unitAt, grain, -1);
  }
  if (the && word === "coming" && grain !== "year") return span(i, unitAt, grain, 1);
  if (the && (word === "next" || word === "following") && grain === "decade") return span(i, unitAt, grain, 1);
  if (word === "latest" && grain === "quarter") return candidate(i, unitAt + 1, latestQuarter());
  const meaning: ShiftMeaning = { kind: "shift", amount, unit: grain, grain, from };
  return candidate(i, unitAt + 1, meaning);
}

function latestQuarter(): Meaning {
  return { kind: "shift", amount: -1, unit: "quarter", grain: "quarter", from: "document" };
}

function span(i: number, unitAt: number, grain: Grain, direction: -1 | 1): Candidate {
  const value = `P${{ day: "1D", weekend: "1WE", week: "1W", month: "1M", quarter: "1Q", year: "1Y", decade: "10Y", century: "100Y" }[grain as string]}`;
  return candidate(i, unitAt + 1, { kind: "duration", value, anchored: { amount: 1, unit: grain, direction } });
}

/** "next week" counts from the document's date; "the next week", "the following week" and "that week" from the date last mentioned. */
function fromOf(deixis: string, the: boolean, word: string, grain: Grain): "document" | "reference" {
  if (deixis === "before" || deixis === "after" || deixis === "same") return "reference";
  return the && word === "next" && grain !== "century" ? "reference" : "document";
}

/** "this morning", "last night", "that afternoon", "the previous evening", "the next morning". */
function relativePart(line: Line, i: number, the: boolean, deixis: string, at: number, word: string): Candidate | null {
  const { part, note } = wordAt(line, at);
  if (part === null || isHour(part) || note === "plural") return null;
  const reference = deixis === "before" || deixis === "after" || deixis === "same" || (the && word === "next");
  const meaning = { ...sameDay(reference ? "reference" : "document"), amount: AMOUNTS.get(deixis)! };
  return candidate(i, at + 1, meaning, { time: clock({ part }) });
}

/** "the day", "the quarter", "the weekend", "the morning" where a preposition makes them a time. */
export function parseBareUnit(line: Line, i: number): Candidate | null {
  if (formAt(line, i) !== "the") return null;
  const full = formAt(line, i + 1) === "full" || formAt(line, i + 1) === "fiscal" ? i + 2 : i + 1;
  const { note, part, unit } = wordAt(line, full);
  if (note === "plural") return null;
  const before = formAt(line, i - 1);
  const next = formAt(line, full + 1);
  if (part !== null && !isHour(part) && unit !== "night") {
    return among("in|during|by|through|throughout|of", before) && next !== "of"
      ? candidate(i, full + 1, sameDay("reference"), { time: clock({ part }) })
      : null;
  }
  const grain = grainAt(line, full);
  if (grain === null || isCapital(line, full)) return null;
  if (next === "of" || (next === "-" && touches(line, full))) return null;
  if (among("ended|ending|before|after|earlier|later|that|when|ahead", next)) return null;
  const allowed = BARE.get(grain);
  if (!allowed || !(among(allowed, before) || formAt(line, full - 1) === "full")) return null;
  return candidate(i, full + 1, {
    kind: "shift",
    amount: 0,
    unit: grain,
    grain,
    from: grain === "weekend" ? "document" : "either",
  });
}

const BARE = new Map([
  ["weekend", "over|during|on|at|for|through|throughout|of"],
  ["quarter", "for|in|during|of|throughout|over"],
  ["year", "for|during|in|of|throughout|through|over"],
  ["week", "for|during|in|of|throughout|through"],
  ["month", "for|during|in|of|throughout|through"],
  ["day", "in|of|for|during|on|throughout"],
]);

/** "year-end", "the year's end", "month end". */
export function parsePeriodEnd(line: Line, i: number): Candidate | null {
  const grain = grainAt(line, i);
  if (grain !== "year" && grain !== "month" && grain !== "quarter") return null;
  const next = formAt(line, i + 1);
  const end = among("-|'s|’s", next) ? i + 2 : i + 1;
  if (formAt(line, end) !== "end") return null;
  return candidate(
    i,
    end + 1,
    { kind: "shift", amount: 0, unit: grain, grain, from: grain === "quarter" ? "document" : "either" },
    { mod: "END" },
  );
}
