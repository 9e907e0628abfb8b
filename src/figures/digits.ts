/** Numerals in digits: "12,000", "1.5", "1.200.000", "1,20,000", "2,5". */

/** A numeral: its value, and its decimal notation, by which it can be multiplied by a power of ten without an error of rounding. */
export interface Numeral {
  readonly value: number;
  readonly decimal: string;
  /** Four digits and nothing else: it may be a year. */
  readonly yearLike: boolean;
  /** Digits alone, no separators: it may be a name ("Model 3"). */
  readonly plain: boolean;
}

/** More digits than this are an account, a case or a telephone number; they would not fit a number exactly either. */
const MOST_DIGITS = 15;

const THOUSANDS = /^\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,15})?$/;
const LAKHS = /^\d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d{1,15})?$/;
const POINTS = /^\d{1,3}(?:\.\d{3}){2,5}(?:,\d{1,15})?$|^\d{1,3}\.\d{3},\d{1,15}$|^[1-9]\d{0,2}\.000$/;
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/;
const DECIMAL = /^\d{1,15}(?:\.\d{1,15})?$/;

/** Reads a numeral; `null` where the separators fit no way of writing numbers, or where there are more than 15 digits. */
export function parseNumeral(text: string): Numeral | null {
  if (text.length > 24) return null;
  const decimal = decimalOf(text);
  if (decimal === null || decimal.replace(".", "").length > MOST_DIGITS) return null;
  const plain = decimal === text && !text.includes(".");
  return {
    value: Number(decimal),
    decimal,
    plain,
    yearLike: plain && text.length === 4 && (text[0] === "1" || text[0] === "2"),
  };
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether it is made of digits alone. */
export function isDigits(text: string): boolean {
  for (let k = 0; k < text.length; k++) if (!isDigit(text.charCodeAt(k))) return false;
  return text !== "";
}

function decimalOf(text: string): string | null {
  if (isDigits(text)) return text.length <= MOST_DIGITS ? text : null;
  if (DECIMAL.test(text)) return POINTS.test(text) ? text.replace(".", "") : text;
  if (THOUSANDS.test(text) || LAKHS.test(text)) return text.replaceAll(",", "");
  if (POINTS.test(text)) return text.replaceAll(".", "").replace(",", ".");
  return DECIMAL_COMMA.test(text) ? text.replace(",", ".") : null;
}

/** `decimal` times ten to the `power`, correctly rounded; `null` beyond the numbers that are exact. */
export function scaled(decimal: string, power: number): number | null {
  const value = Number(`${decimal}e${power}`);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}
