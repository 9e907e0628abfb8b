/** Whether a figure is the step of a rise or a fall: "rose by 5 percent", "down 3%", "+1,250". What it rose to is none. */
import { among } from "../among.ts";
import type { Trend } from "../records.ts";
import { BOUNDS_BEFORE, TREND_GAPS, TRENDS } from "./lexicon.ts";
import type { Piece } from "./pieces.ts";

const COUNTABLE_MOVE = /^(?:add|cut|gain|lose|shed|lost|cuts|shedding|reduc|boost|rais|lift)/;

/** "shot down 51 drones" says nothing of a fall in number. */
const DOWNED =
  "shoot|shoots|shot|shooting|bring|brings|brought|gun|gunned|gunning|take|takes|took|taken|taking|track|tracked|hunt|hunted|burn|burned|burnt|tore|torn|shut|knock|knocked|put|break|broken|broke";

export interface Move {
  readonly trend: Trend;
  /** Piece of the word that moves it. */
  readonly at: number;
}

/** The trend of the amount whose evidence begins at piece `first`. `step`: it is a percentage, points or money, which a verb alone may take as its step. */
export function trendBefore(p: readonly Piece[], first: number, floor: number, step: boolean): Move | null {
  let by = false;
  // "cut its force by 10,000": what is cut stands between.
  let far = false;
  for (let k = first - 1; k >= Math.max(floor, first - 6); k--) {
    const { lower, pos } = p[k]!;
    const trend = TRENDS.get(lower);
    if (lower === "down" && among(DOWNED, p[k - 1]?.lower ?? "")) return null;
    if (trend && !(lower === "up" && p[k + 1]?.lower === "to") && !isBoundWord(p, k, first)) {
      if (!step && !by && COUNTABLE_MOVE.test(lower)) return null;
      return far && pos !== "VERB" ? null : { trend, at: k };
    }
    if (lower === "by") by = true;
    else if (by && among("NOUN|PROPN|ADJ|DET|PRON", pos) && !TREND_GAPS.has(lower)) far = true;
    else if ((!TREND_GAPS.has(lower) && pos !== "ADV") || (lower === "at" && p[k + 1]?.lower !== "least")) return null;
    else if (lower === "to" && p[k - 1]?.lower !== "up") return null;
  }
  return null;
}

/** "lower than", "higher than" bound a number; they do not move it. */
function isBoundWord(p: readonly Piece[], k: number, first: number): boolean {
  return k < first - 1 && p[k + 1]!.lower === "than" && BOUNDS_BEFORE.entries.has(`${p[k]!.lower} than`);
}

/** The trend that stands behind: "5 percent higher", "34.4% lower", "a 4.2 percent drop" says nothing here, being a noun. */
export function trendAfter(p: readonly Piece[], last: number, step: boolean): Trend {
  const lower = p[last]?.lower;
  if (!step || lower === undefined) return null;
  return lower === "higher" || lower === "lower" ? (TRENDS.get(lower) ?? null) : null;
}
