import type { Extraction } from "../../extract.ts";
import type { FigureRecord } from "../../records.ts";
import { sameFigure } from "../same-figure.ts";
import type { FigureSummary } from "../summary.ts";
import { addToGroup, compare, type Group, ranked, weightOf } from "./group.ts";

interface FigureGroup extends Group<FigureRecord> {
  readonly actors: Set<string>;
}

/** Losses of people weigh most. */
const weights = new Map([
  ["killed", 5],
  ["wounded", 5],
  ["casualties", 5],
  ["captured", 4],
  ["missing", 4],
  ["displaced", 4],
  ["personnel", 3],
  ["strikes", 3],
  ["territory", 3],
  ["munitions", 3],
  ["equipment", 3],
  ["money", 2],
  ["infrastructure", 2],
  ["units", 2],
]);

/** Kinds of number that say little by themselves. */
const faint = new Set(["rank", "age", "ratio", "duration", "other"]);

/** Collects figures: the same amount on the same topic is one, whoever gives it. */
export function figureTally() {
  const groups = new Map<string, FigureGroup>();
  return {
    add({ figures }: Extraction) {
      for (const figure of figures) {
        if (figure.value === null && figure.low === null && figure.high === null) continue;
        const group = addToGroup(groups, sameFigure(figure), figure, (made) => ({
          ...made,
          actors: new Set<string>(),
        }));
        if (figure.actor) group.actors.add(figure.actor.name);
      }
    },
    finish: (limit: number): FigureSummary[] =>
      ranked(groups.values(), scoreOf)
        .slice(0, limit)
        .map(({ first, times, documents, actors }) => ({
          ...first,
          times,
          documents: [...documents].sort(compare),
          actors: [...actors].sort(compare),
        })),
  };
}

function scoreOf(group: FigureGroup): number {
  const { topic, measure, of, bound } = group.first;
  const weight = topic === null ? 0 : (weights.get(topic) ?? 1);
  const bare = topic === null && of === null ? -3 : 0;
  return (
    weight + bare + (faint.has(measure) ? -3 : 0) + group.actors.size + (bound === "=" ? 0 : 0.5) + weightOf(group)
  );
}
