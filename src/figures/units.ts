/** Currencies and units around a number, as ISO 4217 and UCUM codes. */
import { among } from "../among.ts";
import type { Measure } from "../records.ts";
import { NO_UNITS } from "./lexicon.ts";
import { joined } from "./phrases.ts";
import type { Piece } from "./pieces.ts";
import type { NumberReading } from "./reading.ts";
import { CURRENCIES_AFTER, CURRENCIES_BEFORE, CURRENCY_STARTS, UNIT_LENGTHS, UNITS } from "./unit-lexicon.ts";

/** Unit of a figure; `factor` is how many of it one of the text's unit is (a cent is 0.01 USD). */
export interface UnitReading {
  /** Piece behind the last one. */
  readonly last: number;
  readonly unit: string;
  readonly measure: Measure;
  readonly factor: number;
}

/** The currency that stands before a number: "$", "US $", "EUR". */
export function currencyAt(p: readonly Piece[], i: number): UnitReading | null {
  if (p[i] === undefined || !CURRENCY_STARTS.has(p[i]!.text)) return null;
  for (let n = 3; n >= 1; n--) {
    const form = joined(p, i, i + n, "text");
    const found =
      form === null ? undefined : (CURRENCIES_BEFORE.get(form) ?? CURRENCIES_BEFORE.get(form.replace(" ", "")));
    if (found) return { last: i + n, unit: found.code, measure: "money", factor: 1 };
  }
  return null;
}

/** The unit that begins at `k`, a hyphen before it allowed ("40-km"), or `null`. */
export function unitAt(p: readonly Piece[], k: number, number: NumberReading): UnitReading | null {
  const at = isHyphen(p[k]) && p[k]!.glued ? k + 1 : k;
  if (p[at] === undefined) return null;
  for (let n = UNIT_LENGTHS.get(p[at]!.lower) ?? 0; n >= 1; n--) {
    const found = named(p, at, at + n, number);
    if (found) return n === 1 ? disambiguated(p, at, found, number) : found;
  }
  return null;
}

export function isHyphen(piece: Piece | undefined): boolean {
  return piece?.text === "-" || piece?.text === "‑";
}

function named(p: readonly Piece[], from: number, to: number, number: NumberReading): UnitReading | null {
  const spelt = joined(p, from, to, "text");
  const lower = joined(p, from, to);
  if (spelt === null || lower === null) return null;
  const unit = UNITS.get(spelt) ?? (lower.length > 2 ? UNITS.get(lower) : undefined);
  const currency = CURRENCIES_AFTER.get(spelt) ?? (lower.length > 2 ? CURRENCIES_AFTER.get(lower) : undefined);
  if (currency && !(currency.large && (number.low ?? 0) < 100))
    return { last: to, unit: currency.code, measure: "money", factor: currency.factor };
  return unit ? { last: to, ...unit, factor: 1 } : null;
}

const LETTER_UNIT = "C|F|K|V|W|A|J|h|s|g|l|t|m";
const POUND = "pounds|pound";

/** Words that are a unit only in some company: single letters, "pounds", "foot", "second", "may". */
function disambiguated(p: readonly Piece[], at: number, found: UnitReading, number: NumberReading): UnitReading | null {
  const { text, lower } = p[at]!;
  const next = p[at + 1];
  if (among(LETTER_UNIT, text) && (number.kind !== "digits" || (next && isHyphen(next) && next.glued))) return null;
  if (text.length === 1 && text >= "A" && text <= "Z" && next?.text === ".")
    return next.glued && p[at + 2] ? null : found;
  if (NO_UNITS.has(`${lower} ${next?.lower}`)) return null;
  if (lower === "second" && number.low === 1 && number.kind === "words") return null;
  if (lower === "degree" || lower === "degrees") return number.kind === "part" ? null : found;
  return found;
}

/** "pounds" are mass where something is weighed, as in a compound ("500-pound bomb") or a conversion ("9 kilograms (20 pounds)"), else money. */
export function poundAt(p: readonly Piece[], k: number, number: NumberReading): UnitReading | null {
  const at = isHyphen(p[k]) ? k + 1 : k;
  if (!among(POUND, p[at]?.lower ?? "")) return null;
  const next = p[at + 1];
  const before = p[number.first - 2];
  const other = p[number.first - 1]?.text === "(" ? before : next?.text === "(" ? p[at + 3] : undefined;
  const converted = UNITS.get(other?.lower ?? "")?.measure === "mass";
  const weighs = next?.lower === "of" || next?.pos === "NOUN" || at > k || number.kind === "part" || converted;
  const mass = weighs && !(number.low !== null && number.low >= 1e6);
  return mass
    ? { last: at + 1, unit: "[lb_av]", measure: "mass", factor: 1 }
    : { last: at + 1, unit: "GBP", measure: "money", factor: 1 };
}
