const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Raised text: up to three digits as raised ones, so that they stay apart from the number or word before them (10⁶, m², a note's mark). */
export function raised(text: string): string {
  return /^\d{1,3}$/.test(text.trim()) ? [...text.trim()].map((digit) => digits[Number(digit)]).join("") : text;
}
