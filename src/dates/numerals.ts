import { NONE, type Numeral, Starts, type Word } from "./word.ts";

const GROUPED = /^\d{1,3}(?:,\d{3}){1,3}$/;
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/;
const DECADE = /^(\d0|\d{3}0)s$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(t(\d\d):(\d\d)(?::(\d\d))?(z|[+-]\d\d:?\d\d)?)?$/;
const PARTED = /^(\d{1,4})([/.])(\d{1,4})(?:\2(\d{1,4}))?$/;
const MILITARY = /^(\d{2})(\d{2})(?:z|hrs|hours|h)$/;

/** Reads a token that begins with a digit (lower case, at most 28 characters). */
export function readNumeral(form: string): Word {
  if (isInteger(form)) return numeral(Starts.integer, "integer", Number(form), form.length);
  if (form.charCodeAt(form.length - 1) > NINE) return readSuffixed(form);
  if (form.includes(",")) {
    return GROUPED.test(form) ? numeral(Starts.number, "decimal", Number(form.replaceAll(",", "")), 0) : NONE;
  }
  if (form.includes("-")) return readIso(form);
  return form.includes(":") ? readClock(form) : readParted(form);
}

const ZERO = 48;
const NINE = 57;

/** One to nine digits and nothing else. */
function isInteger(form: string): boolean {
  if (form.length > 9) return false;
  for (let k = 0; k < form.length; k++) {
    const code = form.charCodeAt(k);
    if (code < ZERO || code > NINE) return false;
  }
  return true;
}

/** "27th", "80s", "0900z", "0900hrs"; an ISO time in UTC ends with a letter too. */
function readSuffixed(form: string): Word {
  const ordinal = ORDINAL.exec(form);
  if (ordinal) return numeral(Starts.ordinal, "ordinal", Number(ordinal[1]), 0);
  const decade = DECADE.exec(form);
  if (decade) return { ...NONE, starts: Starts.decade, decade: Number(decade[1]) };
  const military = MILITARY.exec(form);
  if (!military) return readIso(form);
  return numeral(Starts.numeric, "clock", 0, 0, military.slice(1).map(Number), form.endsWith("z") ? "Z" : "");
}

function readIso(form: string): Word {
  const iso = ISO.exec(form);
  if (!iso) return NONE;
  const parts = [1, 2, 3, 5, 6, 7].filter((k) => iso[k] !== undefined).map((k) => Number(iso[k]));
  return numeral(Starts.numeric, "iso", 0, 0, parts, (iso[8] ?? "").toUpperCase());
}

function readClock(form: string): Word {
  const clock = CLOCK.exec(form);
  return clock ? numeral(Starts.numeric, "clock", 0, 0, clock.slice(1).filter(Boolean).map(Number), ":") : NONE;
}

/** "26/10/2024", "24.02.2022", "1/2", "14.30", "2.5". */
function readParted(form: string): Word {
  const parted = PARTED.exec(form);
  if (!parted) return NONE;
  const parts = [parted[1], parted[3], parted[4]].filter((part) => part !== undefined).map(Number);
  const shape = parted[2] === "." && parts.length === 2 ? "decimal" : "parted";
  return numeral(Starts.numeric | Starts.number, shape, Number.parseFloat(form), 0, parts, parted[2]!);
}

function numeral(
  starts: number,
  shape: Numeral["shape"],
  value: number,
  digits: number,
  parts: readonly number[] = [],
  mark = "",
): Word {
  return { ...NONE, starts, numeral: { shape, value, digits, parts, mark } };
}
