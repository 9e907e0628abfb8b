import { among } from "../../among.ts";
import { type Candidate, candidate, type Meaning } from "../meaning.ts";
import type { Grain } from "../stamp.ts";
import { formAt, type Line, wordAt } from "../words.ts";
import { unitShape } from "./units.ts";

interface Direction {
  readonly sign: -1 | 1;
  readonly from: "document" | "reference";
  /** How many tokens say so. */
  readonly width: number;
}

/** A duration's tokens `first` to `last` with words after it that make it a date: "ago", "earlier", "later", "before that", "from now". */
export function parseOffset(
  line: Line,
  first: number,
  last: number,
  value: number,
  unit: string,
  mod: string | null,
): Candidate | null {
  const direction = readDirection(line, last);
  if (!direction) return null;
  const meaning = offsetMeaning(value, unit, direction.sign, direction.from);
  return candidate(first, last + direction.width, meaning, { mod });
}

export function readDirection(line: Line, i: number): Direction | null {
  const form = formAt(line, i);
  if (form === "ago") return { sign: -1, from: "document", width: 1 };
  if (form === "earlier" || form === "previously") return { sign: -1, from: "reference", width: 1 };
  if (form === "later") return { sign: 1, from: "reference", width: 1 };
  if (form === "hence") return { sign: 1, from: "document", width: 1 };
  const next = formAt(line, i + 1);
  if (form === "from" && (next === "now" || next === "today")) return { sign: 1, from: "document", width: 2 };
  if (form !== "before" && form !== "after") return null;
  const sign = form === "before" ? -1 : 1;
  if (next === "that") return { sign, from: "reference", width: 2 };
  const ends = among(".|,|;|)|", next) && !(form === "after" && wordAt(line, i + 1).starts !== 0);
  return ends ? { sign, from: "reference", width: 1 } : null;
}

/** A shift by that many units. An unknown number leaves only a direction; hours leave the day. */
export function offsetMeaning(
  value: number,
  unit: string,
  sign: -1 | 1,
  from: "document" | "reference" | Meaning,
): Meaning {
  const { factor, clock } = unitShape(unit);
  if (Number.isNaN(value)) {
    if (from !== "document") return { kind: "unknown" };
    return { kind: "reference", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" };
  }
  const by = (amount: number, grain: Grain): Meaning => ({ kind: "shift", amount, unit: grain, grain, from });
  if (clock) return by(unit === "hour" ? Math.floor(value / 24) * sign : 0, "day");
  const amount = Math.round(value * factor) * sign;
  if (unit === "night") return by(amount, "day");
  if (unit === "fortnight") return by(amount, "week");
  if (unit === "year" && !Number.isInteger(value)) return by(Math.round(value * 12) * sign, "month");
  if (unit === "year" && value === 1) {
    return { kind: "shift", amount, unit: "year", grain: "year", from, keepGrain: true };
  }
  return by(amount, factor > 1 ? "year" : (unit as Grain));
}
