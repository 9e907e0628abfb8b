import { readModelBytes } from "../data.ts";
import { LinearModel } from "../model/index.ts";
import type { Context } from "./relation.ts";
import { fillRoleColumns, ROLE_TEMPLATES, roleMask, type TokenRange } from "./role-features.ts";
import { windowOf } from "./window.ts";

const model = LinearModel.fromBytes(readModelBytes("roles"), ROLE_TEMPLATES);
const SOURCE = model.labels.indexOf("S");
const CONTENT = model.labels.indexOf("C");

/**
 * The source (the run nearest to the cue) and content of one cue, as the role model reads its window. `trace` is told for every token how
 * much more it scores as source, and as content, than as anything else.
 */
export function findRoles(
  { analysis, columns }: Pick<Context, "analysis" | "columns">,
  cue: TokenRange,
  cues: Int32Array,
  window: TokenRange = windowOf(analysis, columns, cue),
  trace?: (token: number, asSource: number, asContent: number) => void,
): { source: TokenRange | null; content: TokenRange[] } {
  fillRoleColumns(model.columns, columns, cue, window, cues);
  const labels = model.decode(window.last - window.first, {
    allowed: roleMask(cue, window),
    ...(trace && {
      adjust: (k, scores, at) => trace(window.first + k, margin(scores, at, SOURCE), margin(scores, at, CONTENT)),
    }),
  });
  const source = runsOf(labels, SOURCE, window.first).reduce<TokenRange | null>((best, run) => {
    return best && distance(best, cue) <= distance(run, cue) ? best : run;
  }, null);
  return { source, content: runsOf(labels, CONTENT, window.first) };
}

/** What a label scores above the best other one. */
function margin(scores: Int16Array, at: number, label: number): number {
  const others = model.labels.map((_, l) => (l === label ? Number.NEGATIVE_INFINITY : scores[at + l]!));
  return scores[at + label]! - Math.max(...others);
}

function runsOf(labels: Uint8Array, label: number, offset: number): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let k = 0; k < labels.length; ) {
    let end = k;
    while (end < labels.length && labels[end] === label) end++;
    if (end > k) runs.push({ first: offset + k, last: offset + end });
    k = Math.max(end, k + 1);
  }
  return runs;
}

function distance(a: TokenRange, b: TokenRange): number {
  return a.last <= b.first ? b.first - a.last : a.first - b.last;
}
