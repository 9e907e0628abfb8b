import { NONE, type Numeral, Starts, type Word } from "./word.ts";

const INTEGER = /^\d{1,9}$/;
const GROUPED = /^\d{1,3}(?:,\d{3}){1,3}$/;
const DECIMAL = /^\d{1,6}\.\d{1,4}$/;
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/;
const DECADE = /^(\d0|\d{3}0)s$/;
const CLOCK = /^(\d{1,2})[:.](\d{2})(?::(\d{2}))?$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(t(\d\d):(\d\d)(?::(\d\d))?(z|[+-]\d\d:?\d\d)?)?$/;
const PARTED = /^(\d{1,4})([/.])(\d{1,4})(?:\2(\d{1,4}))?$/;
const MILITARY = /^(\d{2})(\d{2})(?:z|hrs|hours|h)$/;

/** Reads a token that begins with a digit (lower case, at most 28 characters). */
export function readNumeral(form: string): Word {
  if (INTEGER.test(form)) return numeral(Starts.integer, "integer", Number(form), form.length);
  const ordinal = ORDINAL.exec(form);
  if (ordinal) return numeral(Starts.ordinal, "ordinal", Number(ordinal[1]), 0);
  const decade = DECADE.exec(form);
  if (decade) return { ...NONE, starts: Starts.decade, decade: Number(decade[1]) };
  if (GROUPED.test(form)) return numeral(Starts.number, "decimal", Number(form.replaceAll(",", "")), 0);
  const iso = ISO.exec(form);
  if (iso) {
    const parts = [1, 2, 3, 5, 6, 7].filter((k) => iso[k] !== undefined).map((k) => Number(iso[k]));
    return numeral(Starts.numeric, "iso", 0, 0, parts, (iso[8] ?? "").toUpperCase());
  }
  const clock = CLOCK.exec(form);
  if (clock && form.includes(":")) {
    return numeral(Starts.numeric, "clock", 0, 0, clock.slice(1).filter(Boolean).map(Number), ":");
  }
  const military = MILITARY.exec(form);
  if (military) {
    return numeral(Starts.numeric, "clock", 0, 0, military.slice(1).map(Number), form.endsWith("z") ? "Z" : "");
  }
  const parted = PARTED.exec(form);
  if (parted) {
    const parts = [parted[1], parted[3], parted[4]].filter((part) => part !== undefined).map(Number);
    const shape = DECIMAL.test(form) ? "decimal" : "parted";
    return numeral(Starts.numeric | Starts.number, shape, Number.parseFloat(form), 0, parts, parted[2]!);
  }
  return NONE;
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
