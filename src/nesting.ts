import type { Range } from "./text.ts";

/** The items (sorted by start) that lie within any of the ranges, in order. Takes time in what it finds, not in all items. */
export function itemsWithin<T extends Range>(items: readonly T[], ranges: readonly Range[]): T[] {
  const out: T[] = [];
  for (const range of ranges) {
    for (let i = firstFrom(items, range.start); i < items.length && items[i]!.start < range.end; i++) {
      if (items[i]!.end <= range.end) out.push(items[i]!);
    }
  }
  return out;
}

/** Position of the first item that begins at `start` or later. */
function firstFrom(items: readonly Range[], start: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A function that tells which owner's range most closely holds a range, or `null`. It must be asked in order of `start`:
 * ranges already passed are forgotten, so that all questions together take linear time.
 */
export function innermostOwner<T>(
  owners: readonly { owner: T; ranges: readonly Range[] }[],
): (range: Range) => T | null {
  const parts = owners
    .flatMap(({ owner, ranges }) => ranges.map(({ start, end }) => ({ owner, start, end })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof parts = [];
  return ({ start, end }) => {
    while (next < parts.length && parts[next]!.start <= start) open.push(parts[next++]!);
    open = open.filter((part) => part.end > start);
    let best: (typeof parts)[number] | null = null;
    for (const part of open) {
      if (part.end >= end && (!best || part.end - part.start <= best.end - best.start)) best = part;
    }
    return best?.owner ?? null;
  };
}
