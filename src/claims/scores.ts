import type { Analysis } from "../language/index.ts";
import type { Range } from "../text.ts";
import { columnsOf } from "./columns.ts";
import { findCues } from "./cues.ts";
import { cuesBefore, type TokenRange } from "./role-features.ts";
import { findRoles } from "./roles.ts";
import type { Attribution } from "./types.ts";

/**
 * How much more the models gave each part than its best rival, a token on average, in the models' own units: above 0 the model would
 * take it, below 0 a rule took it against the model. `null` where no model looked.
 */
export interface Scores {
  readonly cue: number | null;
  /** How much of `cue` the grammar added: a main verb that is a speech verb with a subject. */
  readonly grammar: number | null;
  readonly source: number | null;
  readonly content: number | null;
}

/** Asks the models again, about one attribution of an analysis. */
export function scoresOf(analysis: Analysis, { cue, source, content, reasons }: Attribution): Scores {
  const none = { cue: null, grammar: null, source: null, content: null };
  if (!cue || !reasons.rules.includes("roles")) return none;
  const tokens = tokensOf(analysis, cue);
  const columns = columnsOf(analysis);
  const margins = new Map<number, number>();
  const leanings = new Map<number, number>();
  const cues = findCues(analysis, columns, (token, margin, grammar) => {
    if (token < tokens.first || token >= tokens.last) return;
    margins.set(token, margin);
    leanings.set(token, grammar);
  });
  const ofCue = { cue: mean(margins, [tokens]), grammar: mean(leanings, [tokens]) };
  // A cue that only a rule found was read in another window than the model's.
  const found = cues.find(({ first, last }) => first < tokens.last && last > tokens.first);
  if (!found || reasons.rules.includes("nested")) return { ...none, ...ofCue };
  const [asSource, asContent] = [new Map<number, number>(), new Map<number, number>()];
  findRoles({ analysis, columns }, found, cuesBefore(columns.length, cues), undefined, (token, one, other) => {
    asSource.set(token, one);
    asContent.set(token, other);
  });
  return {
    ...ofCue,
    source: source && mean(asSource, [tokensOf(analysis, source)]),
    content: mean(
      asContent,
      content.map((part) => tokensOf(analysis, part)),
    ),
  };
}

function tokensOf({ tokens }: Analysis, { start, end }: Range): TokenRange {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findIndex((token) => token.start >= end);
  return { first, last: last < 0 ? tokens.length : last };
}

/** Over the tokens that were looked at; `null` when there were none. */
function mean(values: ReadonlyMap<number, number>, parts: readonly TokenRange[]): number | null {
  let [sum, count] = [0, 0];
  for (const { first, last } of parts) {
    for (let i = first; i < last; i++) {
      const value = values.get(i);
      if (value === undefined) continue;
      sum += value;
      count++;
    }
  }
  return count === 0 ? null : Math.round(sum / count);
}
