import type { Extraction } from "../../extract.ts";
import type { DateRecord } from "../../records.ts";
import type { TimelineEntry } from "../summary.ts";
import { addToGroup, compare, type Group, ranked, weightOf } from "./group.ts";

/** Collects what is dated to a day, month or year that can be told, and lists the weightiest in order of time. */
export function timelineTally() {
  const groups = new Map<string, Group<DateRecord>>();
  return {
    add({ dates }: Extraction) {
      for (const date of dates) {
        const placed = date.from !== null && date.to !== null && (date.type === "DATE" || date.type === "TIME");
        if (placed && date.event !== null) addToGroup(groups, `${date.from}\n${date.to}`, date, (group) => group);
      }
    },
    finish: (limit: number): TimelineEntry[] =>
      ranked(groups.values(), scoreOf)
        .slice(0, limit)
        .sort((a, b) => compare(a.first.from!, b.first.from!) || compare(a.first.to!, b.first.to!))
        .map(({ first, times, documents }) => ({
          ...first,
          from: first.from!,
          to: first.to!,
          times,
          documents: [...documents].sort(compare),
        })),
  };
}

/** A day says more than a month, a month more than a year. */
function scoreOf(group: Group<DateRecord>): number {
  const { from, to } = group.first;
  const precision = from === to ? 4 : from!.slice(0, 7) === to!.slice(0, 7) ? 2 : 0;
  return precision + weightOf(group);
}
