/** How a number is written: in digits, or as letters or Roman numerals of either case. */
export type NumberStyle = "1" | "a" | "A" | "i" | "I";

/** A list item's number as its style writes it. */
export function numberIn(style: NumberStyle, number: number): string {
  if (style === "a") return letters(number);
  if (style === "A") return letters(number).toUpperCase();
  if (style === "i") return roman(number);
  return style === "I" ? roman(number).toUpperCase() : String(number);
}

/** a … z, aa … zz, as office programs count. */
function letters(number: number): string {
  if (number < 1 || number > 260) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const numerals = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  let text = "";
  for (const [value, numeral] of numerals) {
    for (; left >= value; left -= value) text += numeral;
  }
  return text;
}
