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

/** A day needs ten columns; on a screen so narrow that this is too much, words are broken anyway. */
const [comfortable, least] = [10, 5];

/**
 * Widths that fill at most `available` columns. The last column, which holds the passage, keeps half of them if it needs as much; of the
 * others the widest give way first.
 */
export function fitWidths(natural: readonly number[], available: number): number[] {
  const last = natural.at(-1) ?? 0;
  const others = shrunk(natural.slice(0, -1), available - Math.min(last, Math.ceil(available / 2)), comfortable);
  const left = available - total(others);
  if (left >= Math.min(last, comfortable)) return [...others, Math.min(last, left)];
  return shrunk(natural, available, least);
}

function shrunk(natural: readonly number[], available: number, floor: number): number[] {
  const cut = (limit: number) => natural.map((width) => Math.min(width, limit));
  let limit = Math.max(floor, ...natural);
  while (limit > floor && total(cut(limit)) > available) limit--;
  return cut(limit);
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
