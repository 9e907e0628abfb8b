/** The date a figure holds for, where the text puts one beside it: "63,150 vehicles in 2019", "As of 1 May, 40 people". */
import { among } from "../among.ts";
import type { DateExpression } from "../dates/index.ts";
import type { Piece } from "./pieces.ts";
import type { Reading } from "./quantity.ts";

const LINK = "in|on|by|at|during|as|of|,|since|for|the";

/** TIMEX3 value of that date, or `null`. */
export function dateOf(
  p: readonly Piece[],
  reading: Reading,
  dated: (piece: Piece) => DateExpression | null,
): string | null {
  const end = Math.max(reading.last, reading.counted?.last ?? 0);
  for (let k = end; k < end + 4 && p[k]; k++) {
    const date = dated(p[k]!);
    if (date) return date.type === "DATE" || date.type === "TIME" ? date.value : null;
    if (!among(LINK, p[k]!.lower)) break;
  }
  if (p[0]?.lower !== "as" || p[1]?.lower !== "of" || p[2] === undefined) return null;
  return dated(p[2])?.value ?? null;
}
