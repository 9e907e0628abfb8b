/** Rows of a table are laid out in blocks, so that they can be printed while documents are still being read. */

/** Rows a block holds: enough to judge widths by, few enough that the first ones soon appear. */
const blockSize = 100;

/** Collects rows and hands them on in blocks. */
export function inBlocks<T>(print: (rows: readonly T[], first: boolean) => string) {
  let rows: T[] = [];
  let first = true;
  const flush = () => {
    const text = rows.length > 0 ? print(rows, first) : "";
    if (rows.length > 0) first = false;
    rows = [];
    return text;
  };
  return {
    add(row: T): string {
      rows.push(row);
      return rows.length < blockSize ? "" : flush();
    },
    flush,
  };
}

/** Narrower than this no column gets: a day needs ten. */
const least = 10;

/**
 * Widths that fill at most `available` columns. The last column, which holds the passage, keeps half of them if it needs as much; of the
 * others the widest give way first.
 */
export function fitWidths(natural: readonly number[], available: number): number[] {
  const last = natural.at(-1) ?? 0;
  const others = natural.slice(0, -1);
  const widths = shrunk(others, available - Math.min(last, Math.ceil(available / 2)));
  const used = widths.reduce((total, width) => total + width, 0);
  return [...widths, Math.min(last, Math.max(least, available - used))];
}

function shrunk(natural: readonly number[], available: number): number[] {
  const sum = (limit: number) => natural.reduce((total, width) => total + Math.min(width, limit), 0);
  let limit = Math.max(least, ...natural);
  while (limit > least && sum(limit) > available) limit--;
  return natural.map((width) => Math.min(width, limit));
}
