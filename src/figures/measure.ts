/** What a figure measures: by its unit, else a ratio, an age or a count. */
import { among } from "../among.ts";
import type { Measure } from "../records.ts";
import type { Amount } from "./amount.ts";
import type { Piece } from "./pieces.ts";
import type { Interval } from "./ranges.ts";
import type { UnitReading } from "./units.ts";

export function measureOf(
  p: readonly Piece[],
  amount: Amount,
  range: Interval | null,
  unit: UnitReading | null,
): Measure {
  if (unit) return unit.measure;
  if (isMagnitude(p, amount)) return "other";
  if (range?.score || amount.number.kind === "part") return "ratio";
  return isAge(p, amount) ? "age" : "count";
}

/** "aged 44"; "Kim, 44, said"; "he was 44", with nothing counted behind. */
function isAge(p: readonly Piece[], { first, last, low }: Amount): boolean {
  const before = p[first - 1];
  if (before === undefined || low === null || low < 1 || low > 115 || !Number.isInteger(low)) return false;
  if (among("aged|age|ages", before.lower) || (before.lower === "of" && p[first - 2]?.lower === "age")) return true;
  const end = among(",|;|.|)|and|on|when|in|at", p[last]?.text ?? ".");
  const name = p[first - 2]?.pos;
  if (before.text === ",")
    return end && (name === "PROPN" || (name === "NOUN" && low > 14)) && among(",|;|.|)", p[last]?.text ?? "");
  return end && among(TURNS, before.lower) && among("he|she|have|who", p[first - 2]?.lower ?? "");
}

const TURNS = "was|is|turned|turns|been|be";

/** "a 6.4-magnitude quake", "of magnitude 6.4": a point on a scale. */
function isMagnitude(p: readonly Piece[], { first, last }: Amount): boolean {
  const next = among("-|‑", p[last]?.text ?? "") ? p[last + 1] : p[last];
  const before = among("-|‑", p[first - 1]?.text ?? "") ? p[first - 2] : p[first - 1];
  return next?.lower === "magnitude" || before?.lower === "magnitude";
}
