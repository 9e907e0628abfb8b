/** Goes through a sentence from left to right: finds where a number begins, drops what is no figure, completes the rest. */
import { among } from "../among.ts";
import type { DateExpression } from "../dates/index.ts";
import { readArticle } from "./article.ts";
import { boundBefore } from "./bounds.ts";
import { isCalendar } from "./calendar.ts";
import { isRepeated } from "./counted.ts";
import { isDigit } from "./digits.ts";
import { Kinds, kindsOf } from "./kinds.ts";
import { BEFORE_ONE, YEAR_BEFORE } from "./lexicon.ts";
import { nameEnd } from "./names.ts";
import { phraseAt } from "./noun-phrase.ts";
import type { Piece } from "./pieces.ts";
import { type Before, complete, type Draft, draftAt, type Reading } from "./quantity.ts";
import { readRank } from "./rank.ts";
import { entryOf, FATES } from "./topic.ts";
import { CURRENCIES_BEFORE } from "./unit-lexicon.ts";
import { isArticle } from "./words.ts";

const LINK = "and|or|to|through|,|-|–|—|/|until|till";

/** The figures of a sentence. `dated` says whether a piece stands in a date expression. */
export function readSentence(
  p: readonly Piece[],
  dated: (piece: Piece) => DateExpression | null,
  item: boolean,
): Reading[] {
  const out: Reading[] = [];
  let before: Before = {
    floor: 0,
    topic: null,
    trend: null,
    bound: "=",
    measure: "count",
    unit: null,
    counted: null,
    last: 0,
  };
  let counts = { from: 0, to: 0 };
  let calendarEnd = -1;
  for (let i = 0; i < p.length; ) {
    const draft = begins(p, i) ? draftAt(p, i, before.floor) : null;
    if (draft === null) {
      const one = (isArticle(p[i]) || p[i]!.lower === "another") && !dated(p[i]!) ? readArticle(p, i) : null;
      const rank = one === null && !dated(p[i]!) ? readRank(p, i) : null;
      if (one ?? rank) out.push((one ?? rank)!);
      i++;
      continue;
    }
    const at = draft.amount.number.first;
    const linked = calendarEnd >= 0 && at - calendarEnd <= 2 && at > calendarEnd && among(LINK, p[at - 1]!.lower);
    if (isDated(p, draft, dated) || (!hasUnit(draft) && isDateLike(p, draft, linked))) {
      calendarEnd = draft.last;
      i = calendarEnd;
      continue;
    }
    const next = skipped(p, draft, item, counts);
    if (next > i) {
      i = next;
      continue;
    }
    const reading = complete(p, draft, before);
    i = draft.last;
    if (!isFigure(p, draft, reading)) continue;
    out.push(reading);
    const { topic, trend, bound, measure, unit, counted, last } = reading;
    before = { floor: last, topic, trend, bound, measure, unit, counted, last };
    i = Math.max(i, reading.last);
    if (reading.counted && reading.unit !== null) counts = { from: reading.counted.first, to: reading.counted.last };
  }
  return out;
}

/** Whether a number, its sign or its currency may begin at `i`. */
function begins(p: readonly Piece[], i: number): boolean {
  const { numeral, lower, text } = p[i]!;
  if (numeral !== null) return true;
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return (kindsOf(lower) & Kinds.number) !== 0;
  if (CURRENCIES_BEFORE.has(text) || (kindsOf(lower) & Kinds.number) !== 0) return true;
  if (isDigit(code)) return text.includes("/");
  return among("+|-|−|–|½|¼|¾|⅓|⅔|US|HK|A|NZ|C|S|Y|NT|U.S.", text);
}

function hasUnit(draft: Draft): boolean {
  return draft.unit !== null || draft.amount.number.multiplied;
}

/** In a date expression; but "30 years" is a duration and "15-year-old" an age, which are figures too. */
function isDated(p: readonly Piece[], draft: Draft, dated: (piece: Piece) => DateExpression | null): boolean {
  const { number } = draft.amount;
  const date = dated(p[number.first]!);
  if (date === null) return false;
  const measure = draft.unit?.measure;
  // "three times a month" is a set of times, and three of them.
  if (measure === undefined && date.type === "SET") return p[number.last]?.lower !== "times";
  if (measure !== "duration" && measure !== "age") return measure === undefined;
  return date.type === "DATE" || date.type === "TIME";
}

function isDateLike(p: readonly Piece[], draft: Draft, linked: boolean): boolean {
  const { number } = draft.amount;
  if (draft.range === null) {
    if (number.last > number.first + 1 || !isCalendar(p, number.first, linked)) return false;
    return !p[number.first]!.numeral?.yearLike || !isBoundedCount(p, number.first);
  }
  const first = p[number.first]!;
  const last = draft.range.last - 1;
  const era = first.numeral !== null && first.numeral.value < 1500 && first.numeral.yearLike;
  if (!era && isCalendar(p, last, linked) && isCalendar(p, number.first, true)) return true;
  return isCalendar(p, number.first, linked);
}

/** "more than 2000 were killed" bounds no year; "until at least 2030" does. */
function isBoundedCount(p: readonly Piece[], i: number): boolean {
  const bound = boundBefore(p, i, 0);
  return bound !== null && bound.bound !== "~" && !YEAR_BEFORE.has(p[bound.edge - 1]?.lower ?? "");
}

/** Where to go on when the draft is a name, the number of a list item, or stands in what another figure counts; else 0. */
function skipped(p: readonly Piece[], draft: Draft, item: boolean, counts: { from: number; to: number }): number {
  const { number } = draft.amount;
  const first = number.first;
  if (item && first <= 1 && among(".|)", p[number.last]?.text ?? "")) return number.last;
  const lone =
    p[first - 1]?.text === "(" && p[number.last]?.text === ")" && number.kind === "digits" && !hasUnit(draft);
  if (lone && draft.amount.sign === 0 && p[first]!.numeral?.plain && (first < 2 || p[first - 2]!.pos === "PROPN"))
    return number.last;
  if (!hasUnit(draft) && first >= counts.from && first < counts.to) return number.last;
  if (isRepeated(p, first - 1)) return number.last + 1;
  const end = nameEnd(p, first, draft.last, hasUnit(draft));
  return end > first ? end : 0;
}

/** Whether a completed reading is a figure: not a pronoun "one", not "several" of anything but people. */
function isFigure(p: readonly Piece[], draft: Draft, reading: Reading): boolean {
  const { number } = draft.amount;
  if (number.kind === "vague" && number.high === null) {
    const kind = entryOf(p, reading.counted)?.kind;
    return FATES.has(reading.topic ?? "") || kind === "force" || kind === "crowd";
  }
  const single =
    number.kind === "words" &&
    number.value === 1 &&
    number.last === number.first + 1 &&
    draft.range === null &&
    draft.unit === null;
  if (!single) return true;
  if (FATES.has(reading.topic ?? ""))
    return (
      !among("the|that|this|no|any|each|every", p[number.first - 1]?.lower ?? "") && p[number.first - 1]?.pos !== "ADJ"
    );
  if (p[number.last]?.lower === "of" || BEFORE_ONE.has(p[number.first - 1]?.lower ?? "")) return false;
  return reading.counted !== null && phraseAt(p, number.last) !== null;
}
