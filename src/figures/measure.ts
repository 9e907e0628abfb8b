/** What a figure measures: by its unit, else a ratio, an age or a count. */
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
  if (/^(?:aged|age|ages)$/.test(before.lower)) return true;
  const end = /^(?:[,;.)]|and|on|when|in|at)$/.test(p[last]?.text ?? ".");
  const name = p[first - 2]?.pos;
  if (before.text === ",")
    return end && (name === "PROPN" || (name === "NOUN" && low > 14)) && /^[,;.)]$/.test(p[last]?.text ?? "");
  return end && TURNS.test(before.lower) && /^(?:he|she|have|who)$/.test(p[first - 2]?.lower ?? "");
}

const TURNS = /^(?:was|is|turned|turns|been|be)$/;

/** "a 6.4-magnitude quake", "of magnitude 6.4": a point on a scale. */
function isMagnitude(p: readonly Piece[], { first, last }: Amount): boolean {
  const next = /^[-‑]$/.test(p[last]?.text ?? "") ? p[last + 1] : p[last];
  const before = /^[-‑]$/.test(p[first - 1]?.text ?? "") ? p[first - 2] : p[first - 1];
  return next?.lower === "magnitude" || before?.lower === "magnitude";
}
