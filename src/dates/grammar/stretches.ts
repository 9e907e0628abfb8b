import { type Anchor, candidate, type DurationMeaning, type Meaning } from "../meaning.ts";
import type { Grain } from "../stamp.ts";
import { formAt, type Line, wordAt } from "../words.ts";
import { readAmount } from "./amounts.ts";
import type { Parser } from "./index.ts";
import { ordinalAt } from "./quarters.ts";
import { grainAt } from "./relative.ts";
import { durationValue, unitAfter } from "./units.ts";

/** "the first nine months of 2024", "the last two weeks of May", "the three months to September", "the year ended March 31", "the week to 20 October". */
export function stretchParser(core: Parser): Parser {
  return (line, i) => {
    if (formAt(line, i) !== "the") return null;
    const nth = ordinalAt(line, i + 1);
    const amountAt = nth === null ? i + 1 : i + 2;
    const count = readCount(line, amountAt);
    if (count === null || (nth !== null && (nth > 1 || count.single))) return null;
    const direction = nth === 1 ? 1 : -1;
    const at = nth === null ? afterEnding(line, count.last) : formAt(line, count.last) === "of" ? count.last + 1 : null;
    const day = at === null ? null : core(line, at);
    if (!day || day.first !== at || day.more.length > 0 || day.time !== null || !isPoint(day.meaning)) return null;
    const anchored: Anchor = { amount: count.amount, unit: count.unit, direction, at: day.meaning };
    const meaning: DurationMeaning = { kind: "duration", value: count.value, anchored };
    // What the stretch ends with is an expression of its own; what it is part of is not.
    return nth === null ? candidate(i, count.last, meaning, { more: [day] }) : candidate(i, day.last, meaning);
  };
}

interface Count {
  readonly amount: number;
  readonly unit: Grain;
  readonly value: string;
  readonly single: boolean;
  readonly last: number;
}

/** "three months", or "year" alone, "fiscal" allowed before it. */
function readCount(line: Line, i: number): Count | null {
  const amount = readAmount(line, i);
  if (amount?.article || Number.isNaN(amount?.value)) return null;
  const at = formAt(line, amount?.last ?? i) === "fiscal" ? (amount?.last ?? i) + 1 : (amount?.last ?? i);
  const unit = unitAfter(line, at);
  const grain = unit && grainAt(line, unit.last - 1);
  if (!unit || !grain || unit.hyphen || unit.plural !== (amount !== null && amount.value !== 1)) return null;
  const n = amount?.value ?? 1;
  return { amount: n, unit: grain, value: durationValue(n, unit.unit), single: amount === null, last: unit.last };
}

/** The token after "ended", "ending", "to", "up to", "through", "on" and "in" allowed after the first two. */
function afterEnding(line: Line, i: number): number | null {
  const form = formAt(line, i);
  const next = formAt(line, i + 1);
  if (form === "ended" || form === "ending") return next === "on" || next === "in" ? i + 2 : i + 1;
  if (form === "up" && next === "to") return i + 2;
  return (form === "to" || form === "through") && wordAt(line, i + 1).starts !== 0 ? i + 1 : null;
}

function isPoint(meaning: Meaning): boolean {
  return meaning.kind === "calendar" || meaning.kind === "shift" || meaning.kind === "holiday";
}
